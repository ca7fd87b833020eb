import { oneOf } from './oneOf.ts';

/** Words of the closed classes: they join what is said and say nothing themselves. Futures and conditionals are none: what will or would be is no figure. */
export const isClosed = oneOf(`
un une le la les l d du de des au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je j tu il elle on nous vous ils elles me m te t se s lui eux y en qui que qu quoi dont ou lequel laquelle lesquels lesquelles celui celle ceux celles ci cela ca c
tout toute tous toutes quelque quelques chaque meme memes autre autres plusieurs tel telle tels telles quel quelle quels quelles
et ou mais donc or ni car puis ainsi comme si quand lorsque puisque afin alors aussi encore deja enfin ensuite egalement tres trop bien plus moins peu ici voici voila bref
a de dans en par pour sur avec chez cote malgre parmi among amongst vers entre depuis pendant durant jusqu pres via lors selon apres ailleurs toujours derriere devant
est sont etait etaient etre ete etant fut furent suis es sommes etes etions etiez soit soient
ai as ont avons avez avait avaient avoir ayant eu eut eurent
fait font faisait faisaient faire
the a an this that these those my your his her its our their all every each some any both such same other others another
i you he she it we they me him us them who whom whose which what there here one ones
and or but so nor yet as than then also too very just only even still already again once not
in on at of to for from by with into onto over under about across through throughout during within between after since until up out off near
is are was were be been being am has have had having do does did done
`);

/** Words that lead to what a figure may be restricted to. */
export const isPreposition = oneOf(`
de d du des au aux dans en par pour sur avec chez vers entre lors selon via jusqu depuis pendant durant apres sous sans hors parmi derriere devant
in on at of to for from by with into onto over under about across through throughout during within between after among outside
`);

/** Words right before a noun: what ends like an adverb is none after them. */
export const isDeterminer = oneOf(
  'un une le la les l d du de des au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs en a the an this that these those my your his her its our their in on at of to for from by with',
);
