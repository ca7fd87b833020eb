const list = `
  Bonnet; Durand; Dubois; Moreau; Lefebvre; Leroy; Roux; Fournier; Girard; Dupont; Lambert; Fontaine; Rousseau; Muller;
  Lefèvre; Faure; Mercier; Blanc; Guérin; Boyer; Garnier; Chevalier; Legrand; Gauthier; Garcia; Perrin; Robin;
  Morin; Masson; Dufour; Meyer; Duval; Denis; Lemaire; Dumas; Marchand; Lopez; Barbier; Brun; Picard; Leclercq; Gaillard; Rolland;
  Lacroix; Dupuis; Schmitt; Vidal; Bourgeois; Renaud; Roche; Carpentier; Colin; Aubert; Huet; Rey;
  Fernandez; Benoit; Renard; Giraud; Leroux; Mallet; Charpentier; Poirier; Deschamps; Moulin; Jacquet; Baron; Fabre; Pons; Puech;
  Cazals; Delmas; Fabregas; Vialaret; Rouquette; Roumégous; Cabrol; Combes; Galtier; Bessière; Bousquet; Cazes; Castan; Calmels;
  Carrière; Cros; Escande; Espinasse; Estève; Fages; Gayraud; Granier; Jalabert; Lacombe; Lafon; Laporte; Lavergne; Maury; Mazel;
  Molinier; Nègre; Nougaret; Pagès; Palau; Pouget; Pradel; Puig; Ramon; Ricard; Rigal; Rivière; Salles; Sabatier; Serres; Soulier;
  Teissier; Terral; Trinquier; Valat; Vaquié; Verdier; Vernet; Viguier; Vincens; Virenque; Arnal; Astruc; Azéma; Balmes; Barthez;
  Bastide; Batlle; Bonafous; Bories; Boulanger; Boussac; Cambon; Canac; Capdeville; Cassagne; Catala; Caussanel; Cayla; Chauvet;
  Chazal; Clavel; Couderc; Dalmau; Daudé; Daunis; Delpech; Domergue; Donnadieu; Durfort; Encontre; Fargues; Ferrier; Fesquet;
  Foulquier; Gasc; Gély; Gineste; Gleizes; Grasset; Guiraud; Jeanjean; Joffre; Julia; Labatut; Lagarde; Lapeyre; Lautrec; Llopis;
  Malaval; Maraval; Marquès; Marty; Mas; Méjean; Michaud; Miralles; Montagnac; Moulins; Olmière; Ollier; Parès; Pélissier; Peyre;
  Peytavin; Pibarot; Planes; Portal; Prunet; Quintard; Raynal; Redon; Reverdy; Roca; Roqueplan; Rouvière; Sanchez; Sarda;
  Saumade; Sentenac; Sicard; Sirvent; Solé; Tarbouriech; Temple; Teulade; Tournier; Ubeda; Vaissade; Valette; Vayssière; Ventura;
  Vézian; Vidalenc; Vigne; Villaret; Vivarès; Benali; Haddad; Bouzid; Cherif; Mansouri; Belkacem; Saïdi; Hamidi; Brahimi;
  Ziani; Amrani; Benchekroun; El Idrissi; Ait Ouali; Toumi; Khelifi; Diallo; Traoré; Coulibaly; Diop; Ndiaye; Keïta; Camara;
  Sissoko; Ba; Nguyen; Tran; Pham; Le Van; Rodriguez; Gonzalez; Martinez; Perez; Sanz; Torres; Navarro; Moreno; Ruiz; Ferreira;
  Da Silva; Dos Santos; Pereira; Oliveira; Gomes; Rossi; Ferrari; Bianchi; Ricci; Kowalski; Nowak; Popescu; Ionescu; Petrov;
  d’Assas; de La Tour; O’Neil; Œuvrard; Cœurdevey; Le Goff; Le Gall; Kermarrec; Quéré; Guivarc’h; Schneider; Weber; Klein; Fischer`;

/** Last names met in Languedoc, in the rest of France and in families who came from elsewhere. None is a first name of the demo. */
export const lastNames: readonly string[] = list.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
