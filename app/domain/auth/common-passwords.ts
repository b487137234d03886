/** The guesses that are tried first in Denmark, in Norway and everywhere; small letters. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd p4ssword p@ssword p@ssw0rd adgangskode adgangskoden kodeord kodeordet password1 password12
  password123 passord passordet passord1 passord123 hemmelig hemmelighed hemmeligt hemmeleg kodeord1 kodeord123
  12345678 123456789 1234567890 12341234 11223344 87654321 0123456789 123123123 1q2w3e4r 1q2w3e4r5t
  qwertyui qwerty qwerty12 qwerty123 qwertyuiop asdfghjk asdfghjkl zxcvbnm qazwsxedc 1qaz2wsx asdf1234
  abcdefgh abcd1234 abc12345 aabbccdd letmein welcome velkommen velkomen velkommen1 goddag hejsa hejmeddig
  sommer sommeren vinter vinteren foraar forår vår våren efterår høst hausten sommer1 january januar februar
  danmark denmark norge noreg norway kobenhavn københavn aarhus aalborg odense esbjerg oslo bergen trondheim
  stavanger kommune kommunen kommunal raadhus rådhus rådhuset byraad byråd udvalg utvalg utval pejling
  pejlemærke skole skolen skoler bornehave børnehave barnehage administrator administration administrasjon
  admin admin123 administrator1 system systemet superman batman fodbold fotball football solskin sunshine
  princess prinsesse iloveyou jegelskerdig elskerdig skattebasse computer internet master monkey dragon
  test testtest test1234 changeme skiftmig default guest gæst familie familien julemand julenissen
`
    .trim()
    .split(/\s+/),
);
