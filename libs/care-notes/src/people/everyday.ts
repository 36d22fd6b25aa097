import { FINITE, ING, baseOf } from '../text/verbs.js';

/** Words near to names that are none: a name is not read into them. */
const EVERYDAY = new Set(
  `was were that this then than them they there these those with when went what well were will want went been bed had has have her him his she the and are for not but you all can
  out up down one two three four five six seven eight nine ten day night meal lunch dinner room ward door shop walk park bath shower staff nurse meds mood told took said came
  done gone good calm low ate sat ran saw off about after again also around asked back both bring call call came care chat check clear come cross did does each even ever every felt few find
  fine from full gave get give going got half hand hard head help here high hold home hour into just keep kept kind last late left let like little long look lot made make many more most
  much must need never next nice now off okay old once only open other over own part past place plan put quite rest right same see seem sent set shift short show side sleep slept small
  some soon still stop such take talk tea tell thank thing time today told try turn under until use very visit wait walk warm watch water way week while who why work year
  corridor garden lounge kitchen carol dear near hear year ear bear mark dark park bark hart part cart art main pain rain gain train mean men man may day lay say pay way ray may many any
  care dare rare bare share square marry carry merry berry cherry sorry worry hurry early daily family finally really else false true lose loose these those shape sheet sleet steal steam stem
  been being bean mean lean clean green seen keen teen queen between joined join coin loin john june jane just jean jeans genes data late later ladder letter litter bitter better butter
  dawn down town gown brown crown drawn sore more core store score score tone done gone bone lone alone along belong phone prone hope rope cope scope dope grace trace place space face pace race
  carers hands hanna alert ales alter after offer other mother brother father rather gather weather whether either neither another together
  marks makes takes wakes cakes lakes bakes rakes snakes stakes aware award awake awoke await aside asides`.split(/\s+/),
);
export const isEveryday = (word: string) => EVERYDAY.has(word) || FINITE.has(word) || ING.has(word) || baseOf(word) !== undefined;
