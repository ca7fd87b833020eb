const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** First names borne by women, by men, and by both, as met in France across generations. */
export const firstNames = {
  F: words(`
    Marie Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Valérie Sandrine Stéphanie Véronique Sophie Céline
    Chantal Patricia Anne Brigitte Julie Monique Aurélie Nicole Laurence Annie Émilie Virginie Corinne Élodie Christelle Camille
    Caroline Léa Sarah Florence Laetitia Audrey Hélène Laura Mélanie Michèle Cécile Agnès Pauline Karine Marion Élisabeth Delphine
    Béatrice Claudine Lucie Anaïs Jacqueline Colette Mathilde Manon Justine Charlotte Aline Fatima Nadia Samira Khadija Malika Yasmina
    Leïla Inès Chloé Emma Alice Zoé Clara Éloïse Océane Margaux Noémie Solène Maëlle Clémence Amandine Jessica Vanessa Magali
    Muriel Odile Josiane Ginette Simone Yvette Denise Paulette Danielle Mireille Ghislaine Régine Maryse Bernadette Geneviève
    Rosa Carmen Dolorès Conceição Lucia Elena Ana Olga Irina Svetlana Aïcha Fatou Aminata Mariam Rokia Awa Lina Assia Soraya Naïma
    Perrine Coralie Gaëlle Myriam Estelle Ophélie Fanny Joëlle Maïté Mireia Marie-Claude Marie-Christine Anne-Sophie Marie-Hélène
    Marie-Laure Anne-Laure`),
  M: words(`
    Jean Pierre Michel Philippe Alain Patrick Nicolas Christophe Christian Laurent Frédéric Stéphane Éric David Pascal Sébastien
    Daniel Thierry Olivier Bernard Julien Bruno Gérard Didier Alexandre Franck Jérôme Serge Fabrice Jacques Guillaume Anthony
    Maxime Kévin Romain Benjamin François Gilles Hervé Ludovic Cédric Mathieu Vincent Thomas Adrien Antoine Arnaud Damien Dominique
    Fabien Florian Gaël Grégory Hugo Jérémy Joël Jonathan Lucas Marc Mickaël Mohamed Karim Rachid Ahmed Youssef Mehdi Samir Bilal
    Nabil Abdel Ibrahim Moussa Mamadou Ousmane Cheikh Théo Enzo Nathan Quentin Valentin Clément Rémi Sylvain Tristan Yann Loïc
    Ronan Erwan Xavier Yves Claude René Marcel Roger Raymond Robert Lucien Fernand Émile Léon Gaston Augustin Basile Corentin Dorian
    Gabriel Jules Louis Arthur Raphaël Noé Ethan Pablo Miguel José Manuel Antonio Carlos João Sergio Ivan Dimitri Pavel Andreï
    Jordi Guilhem Aymeric Jean-Luc Jean-Pierre Jean-Claude Jean-Marc Pierre-Yves Jean-François Marc-Antoine`),
  X: words(`Alex Camille Charlie Dominique Lou Morgan Sacha Andréa Maxence Yaël Noa Eden Sasha Ange Claude`),
} as const;
