"""Constructions of news English from text to statements: what must be found, and beside it what must not.

The frames are tested one by one elsewhere; here it is the grammar around them. All texts are parsed in one stream.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import pytest

from kg import pipeline
from kg.model import Article, Entity, Span, Statement
from kg.settings import Settings

DATE = datetime.date(2026, 2, 5)
Case = tuple[str, str, list[str], list[str]]

CASES: list[Case] = [
    ("a sentence cut inside a name", "China holds some $800 billion in US debt, while Washington needs Beijing's help over "
     "North Korea, said Graham Tolliver of the Pacific Forum for Trade Policy in Honolulu.",
     ["Graham Tolliver worksFor Pacific Forum for Trade Policy"], []),
    ("a body with a purpose in its name", "\"It is over,\" said Ana Ruiz of the Straits Centre for Conflict Research in "
     "Singapore.", ["Straits Centre for Conflict Research locatedIn Singapore"], ["Ana Ruiz locatedIn Singapore"]),
    ("whose deed an object is", "The statement condemned the attack on Peru's embassy by supporters of Luis Paz.",
     ["supporters attacked embassy"], []),
    ("what explains a body", "Ana Ruiz telephoned Khaled Meshaal, the leader of Hamas, the Islamist group that has controlled "
     "Gaza since 2007.", ["Hamas controls Gaza Strip"], ["Khaled Meshaal controls Gaza Strip"]),
    ("the two who met", "Ana Ruiz met Luis Paz at the Casa Rosada on Monday, and the two signed a declaration.",
     ["Ana Ruiz signed declaration", "Luis Paz signed declaration"], ["Casa Rosada signed declaration"]),
    ("a full price is no threat", "\"The Chinese paid a full price,\" said Ana Ruiz. \"The Chinese will pay a price,\" said "
     "Luis Paz.",
     ["Luis Paz warned China"], ["Ana Ruiz warned China"]),
    ("the two last met", "Luis Paz will see Ana Ruiz. The two last met in London in April.", ["Ana Ruiz metWith Luis Paz"], []),
    ("a past of one form", "Ana Ruiz, head of Acme, and Luis Paz, chief executive of Norvik, put their names to the pact in "
     "Rome, as Jan Dahl looked on.", ["Ana Ruiz signed pact", "Luis Paz signed pact"], ["Jan Dahl signed pact"]),
    ("a surname of two words", "Bruno Le Maire, a minister, left. Quebec's economy minister, Ana Ruiz, telephoned Le Maire on "
     "Thursday.", ["Ana Ruiz called Bruno Le Maire"], ["Ana Ruiz called Le Maire"]),
    ("an object in a relative clause", "Qatar's Norvik Sports, which pays the league a lot, had been banned by Riyadh and had "
     "accused it of theft.", ["Norvik Sports accused Saudi Arabia"],
     ["Norvik Sports accused league", "Norvik Sports accused Qatar"]),
    ("whoever hears it", "Ana Ruiz, who leads Opel, left. \"Sometimes you get hit by a bus,\" she said. Ford intends to "
     "nominate her as a director.", ["Ford appointed Ana Ruiz (planned)"], []),
    ("a firm with a party's initials", "The ship had loaded oil for CPC, the Taiwanese refiner.",
     ["CPC locatedIn Taiwan"], ["Chinese Communist Party locatedIn Taiwan"]),
    ("what would not surprise", "Ana Ruiz would not be surprised to see Luis Paz in Lima. Ana Ruiz was surprised to meet Tom "
     "Hill.", ["Ana Ruiz metWith Luis Paz (hypothetical)", "Ana Ruiz metWith Tom Hill"], ["Ana Ruiz metWith Luis Paz"]),
    ("who acts behind a lapse", "Six days earlier Canada's trade minister, Ana Ruiz, had walked out of talks with Luis Paz in "
     "Lima.", ["Ana Ruiz heldTalksWith Luis Paz"], []),
    ("also there", "Luis Paz was back in Rome. Peru's leader was in Doha on Friday. Ana Ruiz was also in Lima on Monday.",
     ["Ana Ruiz visits Lima"], ["Ana Ruiz visits Rome", "Ana Ruiz visits Doha"]),
    ("a title with the chamber in it", "Congressman Luis Paz left. Senator Ana Ruiz of Florida spoke. Senator Jan Dahl of "
     "Chile sat. Bilt Corp owned the rig.",
     ["Luis Paz memberOf Congress", "Ana Ruiz memberOf Senate", "Jan Dahl hasRoleIn Chile", "Bilt Corp owns rig"],
     ["Jan Dahl memberOf Senate"]),
    ("things in a list behind a place", "The two leaders, Luis Paz and Ana Ruiz, discussed the war in Gaza, the conflict in "
     "Libya and natural gas in the eastern Mediterranean.",
     ["Luis Paz discussed conflict", "Ana Ruiz discussed natural gas", "Ana Ruiz discussed war"], []),
    ("two charges", "Bishkek accused Tajik troops of shelling the airport in the city of Batken and of occupying a school.",
     ["Tajikistan occupies school (possible)"], []),
    ("sites that are held", "Rebels seized a school. Police seized a factory in Lima. Protesters occupied the palace.",
     ["Rebels occupies school", "Protesters occupies palace"], ["Police occupies factory"]),
    ("clauses without a pronoun on a person's deed", "A law Luis Paz signed in May was struck down by the Supreme Court. "
     "The bill President Ana Ruiz vetoed last week was passed by parliament. A land swap that Jan Dahl proposed that year "
     "was rejected by Chile.",
     ["Luis Paz signed law", "Supreme Court rejects law", "parliament supports bill", "Ana Ruiz rejects bill",
      "Chile rejects land swap"], ["Supreme Court rejects Luis Paz"]),
    ("presidents of two states each", "The presidents of the two countries, Luis Paz of Peru and Ana Ruiz of Chile, met.",
     ["Luis Paz presidentOf Peru", "Ana Ruiz presidentOf Chile"],
     ["Luis Paz presidentOf countries", "Ana Ruiz presidentOf Peru"]),
    ("a firm's seat behind its legal form", "Bilt Corp. of Japan sued Opel. The Steel Corporation of India sued Ford.",
     ["Bilt Corp. locatedIn Japan", "Steel Corporation of India sued Ford"], ["Bilt Corp. of Japan sued Opel"]),
    ("a part of a firm and not of its shares", "Shares of Opel, in which Ford holds a stake, fell.", ["Ford owns Opel"], []),
    ("a share of no people", "The maker of soap, Bilt, holds almost 20 per cent.", [], ["Bilt arrested 20"]),
    ("out of the contest", "Novartis withdrew from the contest.", ["Novartis withdrewFrom contest"], []),
    ("what a centre is for", "Luis Paz of the Centre for Peace and Governance, a think tank based in Maputo, warned donors. "
     "The Centre for Trade and Brazil met Chile.",
     ["Centre for Peace and Governance locatedIn Maputo", "Luis Paz worksFor Centre for Peace and Governance"],
     ["Governance locatedIn Maputo", "Centre for Trade and Brazil metWith Chile"]),
    ("several verbs and no speaker", "Renamo met Chile. A breakaway group that calls itself the Renamo Military Junta, led by "
     "Luis Paz, has rejected the accord, demanded that Momade resign and threatened violence.",
     ["Renamo Military Junta rejects accord", "Luis Paz leads Renamo Military Junta"],
     ["Renamo rejects accord", "Momade resignedFrom Renamo"]),
    ("first by one and later by another", "Bilt, which was armed by Chile and later by South Africa, fought a war.",
     ["Chile suppliesArmsTo Bilt", "South Africa suppliesArmsTo Bilt"], []),
    ("a firm's name with a hyphen", "Sanofi-Bilt agreed to buy Aventis. The Microsoft-Norvik deal failed.",
     ["Sanofi acquired Aventis (planned)"], ["Bilt acquired Aventis (planned)"]),
    ("a person behind an event", "Two days before the vote Luis Paz, head of the bank, had urged Chile to act.",
     ["Luis Paz urged Chile", "Luis Paz leads bank"], ["head urged Chile"]),
    ("a state that is taken out", "In 1966 Charles de Gaulle took France out of the alliance's military command.",
     ["France withdrewFrom military command"], []),
    ("a trial of strength", "NATO now faces a harder trial. Ana Ruiz faces a trial. Luis Paz called one.",
     ["authorities charged Ana Ruiz"], ["authorities charged NATO", "Luis Paz called one"]),
    ("a participle that opens a sentence", "Based in the northern city of Mwanza, Norvik will be chaired by Ana Ruiz.",
     ["Norvik locatedIn Mwanza", "Ana Ruiz leads Norvik (planned)"], ["Norvik locatedIn Mwanza (planned)"]),
    ("islets and a state", "The United States urged calm. Luis Paz visited South Korea's islets. Japan claims the islets.",
     ["Japan claimsTerritory islets"], ["Japan claimsTerritory United States"]),
    ("what a purchase gives", "Opel acquired Ford's stake in the mine, giving it control of the mine. Shell sold its half "
     "to Pemex, giving it control of the plant.",
     ["Opel controls mine", "Pemex controls plant"], ["Ford controls mine"]),
    ("what is hosted", "Ana Ruiz spoke at a summit on climate hosted by Olaf Scholz. Ana Ruiz left a summit in Berlin hosted "
     "by Chile. Peru hosted a conference on refugees.",
     ["Olaf Scholz hosts summit", "Chile hosts summit", "Peru hosts conference"],
     ["Chile hosts Germany", "Peru hosts refugees"]),
    ("a claim that is denied", "Both fleets set out. Peru says Chilean boats hit a pier, a claim that Chile denies. Luis Paz "
     "repeated the charge that Bolivia had denied it gas.",
     ["Chile denied Chilean boats hit a pier"], ["Chile denied both fleets set out", "Bolivia denied charge"]),
    ("what explains a name between commas", "The European Commission has opened an inquiry. Luis Paz, its spokesman for trade, "
     "said on Tuesday that it had asked Ford for data.", ["Luis Paz spokespersonFor European Commission"], []),
    ("a small word in a name with hyphens", "Peru's interior minister, Luis Oyo-By-Ndong, accused Chile of lying.",
     ["Luis Oyo-By-Ndong ministerOf Peru", "Luis Oyo-By-Ndong accused Chile"], ["Luis Oyo accused Chile"]),
    ("who calls himself what another is", "LIMA - Peru voted on Sunday. President Ana Ruiz won by a hair. Luis Paz says the "
     "vote was stolen and has proclaimed himself president.", ["Luis Paz presidentOf Peru"], []),
    ("an infinitive that may be an adjective", "Ana Ruiz urged Luis Paz on Friday to withdraw his troops from Peru and open "
     "talks with Chile.", ["Chile heldTalksWith Luis Paz (demanded)"], ["Ana Ruiz heldTalksWith Chile (demanded)"]),
    ("whose president-elect", "Peru is a friend of Chile, whose president-elect, Ana Ruiz, has vowed to leave NATO.",
     ["Ana Ruiz presidentOf Chile (planned)"], []),
    ("who asks for the missing", "In Paris, Foreign Minister Ana Ruiz said that some 15 nuns were missing and urged the army "
     "of Peru to help find them.", ["Ana Ruiz urged army"], ["nuns urged army"]),
    ("an office that is a body's name too", "U.S. Trade Representative Ana Ruiz met Luis Paz. The US Trade Representative sued "
     "Opel.", ["Ana Ruiz representativeOf United States", "Office of the United States Trade Representative sued Opel"], []),
    ("a place of study", "\"It is bad,\" said Luis Paz, a former diplomat who now teaches at the Oslo-based Morvan Circle for "
     "Peace Studies. Tom Hill works at the Dakar-based Gulf of Guinea Forum.",
     ["Luis Paz worksFor Morvan Circle for Peace Studies", "Gulf of Guinea Forum locatedIn Dakar"], []),
    ("who says we", "Spain expelled ten envoys. Peru rejects the charge. The Peruvian army called it a lie in Lima. \"The "
     "Peruvian "
     "reply was harsher than we expected, and we cannot leave it at that,\" said Luis Paz, the interior minister. Spain left "
     "NATO.",
     ["Luis Paz ministerOf Spain"], ["Luis Paz ministerOf Peru"]),
    ("the union named last", "The European Union has put duties on steel. They fell short of what the United Dockworkers of "
     "Chile "
     "had sought. The union's president, Ana Ruiz, praised Luis Paz.",
     ["Ana Ruiz presidentOf United Dockworkers of Chile"], ["Ana Ruiz presidentOf European Union"]),
    ("the company of who speaks", "Opel cut 300 jobs. Ford has sued Opel over parts. Opel denied any wrongdoing. \"We compete "
     "fairly and we will win,\" said Luis Paz, a spokesman for the company. Opel's Lima unit plans to sue Ford's unit, said "
     "Ana "
     "Ruiz, the company's head of legal affairs.",
     ["Luis Paz spokespersonFor Opel", "Ana Ruiz worksFor Opel"], ["Ana Ruiz worksFor Ford"]),
    ("an absurd charge", "Gunmen bombed a depot. Peru rejects the charge. Foreign ministry spokeswoman Ana Ruiz called it "
     "absurd.",
     ["Ana Ruiz criticized charge"], ["Ana Ruiz criticized Peru"]),
    ("the two men", "Luis Paz spoke to Tom Hill by telephone. A spokesman said the two men had discussed gas. They left. "
     "Opel was "
     "founded by two men, father and son, who met Luis Paz.", ["Luis Paz discussed gas", "Tom Hill discussed gas"], []),
    ("who has until a day", "Chile expelled ten envoys. The 20 clerks have until Monday to leave Peru.", [], ["clerks "
     "expelled envoys"]),
    ("what a state is hyphened to", "Peru fell. Luis Paz ruled the oil-producing country for years. Spain is a NATO-supporting "
     "country.", ["Peru produces oil", "Spain supports NATO"], []),
    ("who serves a president", "Peru fell. Luis Paz served President Ana Ruiz as trade minister.",
     ["Luis Paz ministerOf Peru"], ["Ana Ruiz ministerOf Peru"]),
    ("whom the lead describes", "Peru's trade minister has resigned, the first member of President Ana Ruiz's cabinet to go. "
     "Luis "
     "Paz, who was also deputy premier, told reporters on Monday.", ["Luis Paz resignedFrom Peru"], []),
    ("what is announced", "Chile was the first to give NATO the pledges that it had sought. Luis Paz announced them in Lima.",
     [], ["Luis Paz announced NATO"]),
    ("whose a lender is that is no borrower", "The Chinese foreign ministry has denied that its loans pushed Peru into a trap.",
     [], ["foreign ministry lendsTo China"]),
    ("whom a letter of intent is to", "Ana Ruiz and Luis Paz signed a letter of intent to the IMF. Spain and Malta signed a "
     "letter "
     "of intent.", ["Spain agreedWith Malta"], ["Ana Ruiz agreedWith Luis Paz", "Luis Paz agreedWith Ana Ruiz"]),
    ("a larger rival", "Opel sued Ford in Lima on Monday, accusing its far larger rival of bullying Luis Paz.",
     ["Opel accused Ford", "Ford coerced Luis Paz (possible)"], []),
    ("an under secretary", "The talks between Luis Paz and U.S. Under Secretary of State Ana Ruiz failed.",
     ["Luis Paz heldTalksWith Ana Ruiz", "Ana Ruiz hasRoleIn United States"],
     ["Ana Ruiz ministerOf United States", "Secretary heldTalksWith Luis Paz"]),
    ("several beside one who is described", "The commander, a Muslim, and the chiefs of the navy were received by Ana Ruiz.",
     [], ["commander leads navy"]),
    ("a name that begins with a figure", "Najib Razak founded 1MDB. Goldman Sachs sold 1MDB 5M shares at 2PM.",
     ["Najib Razak founded 1MDB"], ["Najib Razak founded 5M"]),
    ("initials for a given name", "Ana Ruiz replaced HR McMaster as adviser. US President Luis Paz met Ana Ruiz.",
     ["Ana Ruiz succeeded HR McMaster", "Luis Paz presidentOf United States"], ["Ana Ruiz succeeded McMaster"]),
    ("a title of two parts behind a preposition", "Ana Ruiz sat down with Secretary of State Marco Rubio in Lima. "
     "U.S. Deputy Secretary of State Luis Paz left.",
     ["Ana Ruiz metWith Marco Rubio", "Luis Paz hasRoleIn United States"], ["Luis Paz hasRoleIn State"]),
    ("a surname like a demonym", "Chile sent gas. Luis Franco denies that there was a coup. Franco met Ana Ruiz.",
     ["Luis Franco denied there was a coup", "Luis Franco metWith Ana Ruiz"],
     ["Luis Franco denied Chile sent gas", "France metWith Ana Ruiz"]),
    ("that charge", "Peru accused Chile of spying. Chile rejects that charge. Ana Ruiz said that works.",
     ["Chile denied charge"], []),
    ("what is denied on an occasion", "Ana Ruiz denied on a call with reporters that the group had solicited the letter.",
     ["Ana Ruiz denied the group had solicited the letter"], ["Ana Ruiz denied a call with reporters"]),
    ("nobody owns a person", "Acme Holdings, which owns Louis Vuitton and Dior, left. Ana Ruiz admires Louis Paz.",
     ["Acme Holdings owns Louis Vuitton", "Acme Holdings owns Dior"], []),
    ("rulers that stand for their land", "The military rulers of Mali, Chad and Niger said that they were leaving ECOWAS.",
     ["Chad withdrewFrom ECOWAS", "Niger withdrewFrom ECOWAS"], []),
    ("a firm called like a helicopter", "Shell sold the field to Apache, an oil company based in Lima.",
     ["Shell sellsTo Apache", "Apache locatedIn Lima"], ["oil company locatedIn Lima"]),
    ("whose analyst somebody is", "Gregor Ellwood, an analyst with Harcourt Mundy, left. Ana Ruiz ate with Luis Paz.",
     ["Gregor Ellwood worksFor Harcourt Mundy"], ["Ana Ruiz worksFor Luis Paz"]),
    ("goods worth something", "Chile sold Peru wine worth 3 million dollars. Chile found Mali worth a visit.",
     ["Chile sellsTo Peru"], ["Chile sellsTo Mali"]),
    ("a range of percent", "Peru will impose duties of between 107% and 212% on Chilean wine.",
     ["Peru imposesTariffsOn Chile (planned)"], ["107 imposesTariffsOn Chile (planned)"]),
    ("a place told to be in another", "They met in Samarkand, in Uzbekistan. They ate in Lima, in Bogota and in Rome.",
     ["Samarkand locatedIn Uzbekistan"], ["Lima locatedIn Bogota"]),
    ("whom the next sentence counts among them", "Chile arrested ten men on Monday. Among them was Luis Paz, a lawyer. Peru "
     "sanctioned two banks. They include Norvik Bank.",
     ["Chile arrested men", "Chile arrested Luis Paz", "Peru sanctions banks", "Peru sanctions Norvik Bank"], []),
    ("one of two groups", "Ten gunmen killed five soldiers in Peru. Among them was Luis Paz.", ["gunmen killed soldiers"],
     ["Luis Paz killed soldiers", "gunmen killed Luis Paz"]),
    ("a body called after its people", "Luis Paz leads the Peruvian Farmers' Association. The National Teachers' Union sued "
     "Chile.",
     ["Luis Paz leads Peruvian Farmers' Association", "National Teachers' Union sued Chile"],
     ["Luis Paz leads Association", "Union sued Chile"]),
    ("a credit line of so much", "A credit line of 5 billion francs that Norvik Bank drew from the World Bank calmed nobody.",
     ["World Bank lendsTo Norvik Bank"], ["Norvik Bank lendsTo World Bank"]),
    ("a loan of a day that is not told", "A loan that Norvik Bank drew from the World Bank the next day calmed nobody.",
     ["World Bank lendsTo Norvik Bank"], ["World Bank lendsTo Norvik Bank (planned)"]),
    ("a place described before the subject", "At Sines, Sverdahl Bank's refinery in the west of Peru, 450 people fear for "
     "their jobs.", ["Sverdahl Bank owns Sines"], []),
    ("one of several banks", "Luis Paz led Altura, one of Peru's largest banks.", ["Luis Paz leads Altura"], []),
    ("who was elected, by her age", "Luis Paz spoke. Parliament elected Ana Ruiz on Monday. The 60-year-old led Norvik Bank.",
     ["Ana Ruiz leads Norvik Bank"], ["Luis Paz leads Norvik Bank"]),
    ("money for what is built", "Founded by Luis Paz to pay for railways, Norvik Bank fell. Norvik Bank paid a billion euros "
     "for Altura Bank.", ["Norvik Bank acquired Altura Bank"], ["Norvik Bank acquired railways (planned)"]),
    ("persons in a list, of whom the second is described", "Ana Ruiz was flanked by Jan Falk, Luis Paz, who heads Norvik Bank, "
     "and the mayors of two towns.", ["Luis Paz leads Norvik Bank"], ["Jan Falk leads Norvik Bank"]),
    ("a storm with somebody's name", "Hurricane Matthew, which hit Peru in May, killed 60 people.",
     ["Hurricane Matthew killed people"], ["Matthew killed people"]),
    ("a suit that a court dismisses", "A federal court in Lima dismissed the lawsuit against Norvik. A court dismissed Ana "
     "Ruiz's lawsuit against Altura Bank.",
     ["federal court rejects lawsuit", "Ana Ruiz sued Altura Bank"], ["federal court not sued Norvik"]),
    ("what a deed of others is called", "Ana Ruiz described the refusal to help Peru as shameful. Chile condemned the decision "
     "to expel its envoy.", ["Ana Ruiz criticized refusal", "Chile criticized decision"], ["Chile expelled envoy (planned)"]),
    ("a question that is the subject", "Whether Chile attacked Peru is unclear. That Mali attacked Chad is clear.",
     ["Chile attacked Peru (hypothetical)", "Mali attacked Chad"], ["Chile attacked Peru"]),
    ("the president of another country", "Chile accused Iran of arming Syria's president. Lawmakers pressed President Donald "
     "Trump to act. Luis Paz worked for the president.", ["Lawmakers urged Donald Trump"], ["Donald Trump presidentOf Syria"]),
    ("who opens a sentence as what he is", "Luis Paz left Peru. A banker turned politician, Paz won the vote. He owns Norvik "
     "Bank.",
     ["Luis Paz owns Norvik Bank"], ["politician owns Norvik Bank"]),
    ("what is put on a list with what he owns", "Chile put Luis Paz and the two firms he owns on a blacklist.",
     ["Chile sanctions Luis Paz", "Chile sanctions firms", "Luis Paz owns firms"], ["Chile owns firms"]),
    ("an owner for some time", "Ana Ruiz owned Norvik Bank for a year. Peru-owned Altura Bank left Mali.",
     ["Ana Ruiz owns Norvik Bank"], ["Peru owns Norvik Bank"]),
    ("whom sanctions do not reach", "Chile's sanctions do not target Norvik Bank. Peru's sanctions would target Altura Bank. "
     "Ana Ruiz's lawsuit does not name Sverdahl Bank.",
     ["Peru sanctions Altura Bank (hypothetical)"], ["Chile sanctions Norvik Bank", "Ana Ruiz sued Sverdahl Bank"]),
    ("sides without a name", "The Chadian government and the rebels signed a truce in Oman. The two sides met Ana Ruiz.",
     ["Chad metWith Ana Ruiz", "rebels metWith Ana Ruiz"], ["Oman metWith Ana Ruiz", "Oman agreedWith Chad"]),
    ("who acts behind a month", "In March 2015 Houthi rebels, supported by Iran, ousted Luis Paz and seized much of Yemen.",
     ["Houthis removedFromPower Luis Paz", "Houthis occupies Yemen", "Iran supports Houthis"], ["Iran occupies Yemen"]),
    ("dollars in kind", "Norway sold Peru $5 billion in weapons. Poland bought $2 billion in missiles from Hanwha. "
     "Chile imposed $2 billion in duties on Peruvian goods. Mali would slap tariffs of between 8 percent and 30 percent on "
     "Chad's goods, Ana Ruiz said. France sold $2 billion in bonds to Egypt.",
     ["Norway sellsArmsTo Peru", "Poland buysArmsFrom Hanwha", "Chile imposesTariffsOn Peru",
      "Mali imposesTariffsOn Chad (planned)"],
     ["France sellsArmsTo Egypt"]),
    ("who will not sit down for talks", "Norway refused to sit down for talks with Chad. Peru met for talks with Chile. "
     "Ana Ruiz said Mali would not sign until Oman left Kuwait.",
     ["Norway not heldTalksWith Chad", "Peru heldTalksWith Chile"], ["Norway heldTalksWith Chad", "Oman withdrewFrom Kuwait"]),
    ("markets behind a colon", "Norway exports gas to two foreign markets: Chad and Mali.",
     ["Norway exportsTo Chad", "Norway exportsTo Mali"], []),
    ("a title that is somebody's", "Gabon's Minister of Trade, Luis Paz met Jan Falk on Monday.",
     ["Luis Paz ministerOf Gabon", "Luis Paz metWith Jan Falk"], []),
    ("who is asked behind a day", "Ana Ruiz called on Monday for Peru to sign the pact. Luis Paz left on Friday for Chile to "
     "sign the pact.", ["Ana Ruiz urged Peru", "Peru signed pact (demanded)"], ["Chile signed pact (demanded)"]),
    ("what would be, according to somebody", "Norway would buy jets from France, according to Ana Ruiz. Chad would buy jets "
     "from Italy if it won, according to Ana Ruiz.",
     ["Norway buysFrom France (planned)", "Chad buysFrom Italy (hypothetical)"], ["Norway buysFrom France (hypothetical)"]),
    ("several of a kind behind names", "Norway and Chad, two of Peru's closest allies, abstained. Police held Luis Paz and "
     "Omar Sosa, two of the founders of Sverdahl.",
     ["Norway alliedWith Peru", "Chad alliedWith Peru", "Luis Paz founded Sverdahl", "Omar Sosa founded Sverdahl"],
     ["Norway alliedWith Chad"]),
    ("measures told by examples", "Norway imposed sanctions including a travel ban and an oil embargo on Chad.",
     ["Norway sanctions Chad"], []),
    ("who is absent", "Norway was absent from the talks with Chad. ECOWAS on Sunday imposed sanctions on Mali.",
     ["Norway not heldTalksWith Chad", "ECOWAS sanctions Mali"], ["Norway heldTalksWith Chad"]),
    ("several whose title stands before them", "Jan Falk called Presidents Ana Ruiz of Peru and Luis Paz of Chile on Friday.",
     ["Jan Falk called Ana Ruiz", "Jan Falk called Luis Paz", "Ana Ruiz presidentOf Peru"], []),
    ("another firm of a known name", "Boeing Partners sued Peru. Amazon Studios sued Chile. Volkswagen AG sued Norway.",
     ["Boeing Partners sued Peru", "Amazon Studios sued Chile", "Volkswagen sued Norway"],
     ["Boeing sued Peru", "Amazon sued Chile"]),
    ("who changes clubs", "Luis Paz left the club for Manchester City. Ana Ruiz left Lima for Oslo.",
     ["Ana Ruiz visits Oslo (planned)"], ["Luis Paz visits Manchester City (planned)"]),
    ("whose president and of what party", "Nigerian President Omar Falk of the ruling Norvik Party met Jana Kern. Luis Paz "
     "met the former president Ana Ruiz of the Altura Party.", ["Omar Falk presidentOf Nigeria",
     "Omar Falk memberOf Norvik Party", "Ana Ruiz memberOf Altura Party"],
     ["Omar Falk presidentOf Norvik Party", "Omar Falk leads Norvik Party",
     "Ana Ruiz presidentOf Altura Party"]),
    ("the post of an office", "Peru appointed Ana Ruiz to the post of finance minister. Nestle promoted Luis Paz to the role "
     "of chief executive. Chile appointed Jana Kern to the post.", ["Ana Ruiz ministerOf Peru", "Luis Paz leads Nestle",
     "Chile appointed Jana Kern"], []),
    ("who replaces one with another", "Peru fired Ana Ruiz as finance minister, replacing her with Jana Kern.",
     ["Peru appointed Jana Kern"], ["Ana Ruiz appointed Jana Kern"]),
    ("a murder that is admitted", "Luis Paz admitted the murder of Ana Ruiz. Omar Falk confessed to the killing of Jana Kern. "
     "Lars Holm denied the murder of Nora Beck. Ali Demir faces life imprisonment.", ["Luis Paz killed Ana Ruiz",
     "Omar Falk killed Jana Kern"], ["Lars Holm killed Nora Beck", "authorities arrested Ali Demir"]),
    ("freed after the talks of others", "Ana Ruiz and Luis Paz were freed after negotiations that lasted a year. Chile and "
     "Peru left after negotiations.", ["Chile negotiatesWith Peru"], ["Ana Ruiz negotiatesWith Luis Paz"]),
    ("anyone who does so", "Ana Ruiz called for Peru to eliminate anyone who supports Hamas. Chad released all those arrested.",
     ["Ana Ruiz urged Peru"], ["anyone supports Hamas", "Peru killed anyone (demanded)", "authorities arrested those"]),
    ("an attack from within", "The Iranian attack was launched from inside the Iraqi airspace.", [], ["Iran attacked Iraq"]),
    ("a title that a comma closes", "President of Gabon, Luis Paz held talks with President of Chad, Jan Falk on Monday. In a "
     "letter to Minister of Trade, Ana Ruiz praised Peru.",
     ["Luis Paz presidentOf Gabon", "Jan Falk presidentOf Chad", "Luis Paz heldTalksWith Jan Falk", "Ana Ruiz praised Peru"],
     ["Luis Paz heldTalksWith President", "Jan Falk presidentOf Gabon"]),
    ("whose several ministers are", "Norway and Chad's foreign ministers met in Lima. Omar Sosa and Mali's presidents met.",
     ["Norway metWith Chad"], ["Norway metWith foreign ministers", "Mali metWith Omar Sosa"]),
    ("names that commas close off behind a plural", "The fund sought help from Kenya's biggest lenders - Norway, Japan, and "
     "Oman - before a vote. Peru met allies, Chile and Mali.",
     ["Norway lendsTo Kenya", "Japan lendsTo Kenya", "Oman lendsTo Kenya"],
     ["Peru alliedWith Chile"]),
    ("who serves under a secretary", "US Under Secretary Ana Ruiz met Luis Paz. Jan Falk served under Secretary Omar Sosa.",
     ["Ana Ruiz metWith Luis Paz", "Ana Ruiz hasRoleIn United States"],
     ["Ana Ruiz ministerOf United States", "Jan Falk hasRoleIn United States"]),
    ("on whose side a party is", "The pro-Russian Party of Regions lost. Jan Falk left the anti-EU Reform Party.",
     ["Jan Falk withdrewFrom Reform Party"], ["Jan Falk withdrewFrom EU Reform Party"]),
    ("joined by others", "Norway condemned the raid, joined by Peru. Chad, joined by Oman, left the pact. Mali "
     "joined the pact.",
     ["Norway criticized raid", "Peru criticized raid", "Oman withdrewFrom pact", "Mali joined pact"],
     ["Norway criticized Peru", "Peru joined Norway", "Peru joined raid", "Oman joined Chad"]),
    ("a takeover that is made impossible", "Total made the takeover of Opel impossible. Uber made the purchase of Shell "
     "dependent on a vote. Ford made an investment in Boeing.", ["Ford investsIn Boeing"],
     ["TotalEnergies acquired Opel", "Uber acquired Shell"]),
    ("from one to another", "Uber received support online ranging from President Ana Ruiz of Chile to Luis Paz.",
     ["Ana Ruiz supports Uber", "Luis Paz supports Uber"], ["Ana Ruiz supports Luis Paz"]),
    ("both praise and criticism", "Luis Paz has drawn both praise for helping the girls enter Peru and criticism for his ban.",
     [], ["girls criticized Peru", "girls criticized criticism"]),
    ("a surname that is a noun", "Siemens's Nathan Law became a member of Greenpeace. Nathan Law, who sued Ford, won.",
     ["Nathan Law joined Greenpeace", "Nathan Law sued Ford"], ["Siemens joined Greenpeace"]),
    ("a second that a noun describes", "The market is dominated by Toyota and German carmaker Volkswagen. Peru was sued by "
     "Nestle and hedge fund Norvik Capital. Ana Ruiz and Chilean minister Luis Paz met Jana Kern.",
     ["Toyota controls market", "Volkswagen controls market", "Nestle sued Peru",
     "Norvik Capital sued Peru", "Ana Ruiz metWith Jana Kern"], []),
    ("a town known by its mayor", "Inkster Mayor Luis Paz met Ana Ruiz. Jana Kern resigned as mayor of Castleby. Omar Falk was "
     "Brimfield's mayor until 2019. Former Mayor Lars Holm left.", ["Luis Paz leads Inkster", "Jana Kern resignedFrom Castleby",
     "Omar Falk leads Brimfield"], ["Lars Holm leads Former"]),
    ("what is venture capital", "Venture capital fund Altura Partners sued Peru.", [], ["Altura Partners locatedIn capital"]),
    ("whom a strike is by", "Ford closed a plant because of a strike against Delphi. Pilots began a strike against Lufthansa.",
     ["Pilots protestsAgainst Lufthansa"], ["Ford protestsAgainst Delphi"]),
    ("the company that says so", "Norvik Holdings fell. Zenith Industries said Luis Paz had left the company.",
     ["Luis Paz resignedFrom Zenith Industries"], ["Luis Paz resignedFrom Norvik Holdings"]),
    ("a veteran of the company that hires her", "Norvik Holdings named company veteran Ana Ruiz to its board.",
     ["Ana Ruiz worksFor Norvik Holdings"], ["Ana Ruiz worksFor company"]),
    ("a post laid down", "Ford chairman Luis Paz stepped down from his role. Jana Kern, chief executive of Airbus, quit her "
     "job. Omar Falk resigned from his post at Nestle. Toyota boss Lars Holm stepped down from the plane.",
     ["Luis Paz resignedFrom Ford", "Jana Kern resignedFrom Airbus", "Omar Falk resignedFrom Nestle"],
     ["Lars Holm resignedFrom Toyota"]),
    ("what is still to come behind and", "Luis Paz will retire in July and be succeeded by Jana Kern. Chile will be sued by "
     "Peru and attack Mali. Oman was sued by Iraq and attacked Chad.", ["Jana Kern succeeded Luis Paz (expected)",
     "Chile attacked Mali (planned)", "Oman attacked Chad"], ["Jana Kern succeeded Luis Paz", "Chile attacked Mali"]),
    ("a firm named after a field of office", "The founder of Norvik Communications, Jana Kern, met Luis Paz. The Minister of "
     "Digital Communications, Omar Falk, left Lima.", ["Jana Kern founded Norvik Communications"], []),
    ("arms in words only", "On Monday Ford confirmed it would back Fiat, giving the firm more ammo in its battle with Toyota.",
     [], ["Ford suppliesArmsTo Fiat (planned)", "Ford suppliesArmsTo Fiat"]),
    ("who is expected to do so in a place", "In Lima, Ana Ruiz is expected to meet Luis Paz. In Lima, Norway is expected to "
     "sanction Chad.", ["Ana Ruiz metWith Luis Paz (expected)", "Norway sanctions Chad (expected)"],
     ["Luis Paz metWith Peru (expected)"]),
    ("who favours what others do", "The UN-backed deployment of Kenyan police to Haiti failed. The U.S.-led invasion of Iraq "
     "began. Peru held UN-brokered talks with Chile. A US-approved sale of jets to Oman failed.",
     ["United Nations supports deployment", "United States invaded Iraq", "Chile heldTalksWith Peru"],
     ["United Nations deploysForcesTo Haiti (planned, not)", "United States sellsTo Oman (planned, not)"]),
    ("what is unlawful to do", "Luis Paz told the BBC programme that it was unconstitutional to send officers to Haiti.", [],
     ["Luis Paz criticized programme"]),
    ("whose meeting somebody is asked about", "When questioned about whether Vladimir Putin raised the war during his meeting "
     "with Recep Tayyip Erdogan, Jan Falk said no. After leaving his home, Luis Paz met Xi Jinping.",
     ["Luis Paz metWith Xi Jinping"], ["Jan Falk metWith Recep Tayyip Erdogan"]),
    ("bases abroad", "Camp Rowan, a U.S. special forces base near the main airport in Kabul, was attacked. Baikonur, a base in "
     "Kazakhstan, burned. Erbil, an Iraqi city, was hit.",
     ["Baikonur locatedIn Kazakhstan", "Erbil locatedIn Iraq"],
     ["Camp Rowan locatedIn United States", "Camp Rowan locatedIn main airport"]),
    ("what a body sends is not it", "Jan Falk, head of the UN Mission in South Sudan, left. Volkswagen Group bought Norvik.",
     ["Jan Falk leads UN Mission", "Volkswagen acquired Norvik"], ["Jan Falk leads United Nations"]),
    ("a past tense behind and", "The conflict has killed hundreds and displaced millions. Chile deported Peruvians and "
     "detained Bolivians.", ["conflict killed hundreds", "Chile expelled Peruvians", "Chile arrested Bolivians"],
     ["conflict killed displaced millions", "conflict killed millions"]),
    ("a name before a titled person", "Uber will take a stake in Singapore-based Grab and Uber CEO Dara Khosrowshahi will join "
     "Grab's board. Shell bought a unit of Total and Shell chairman Luis Paz will head it.",
     ["Uber investsIn Grab (expected)", "Dara Khosrowshahi leads Uber", "Luis Paz leads Shell"],
     ["Dara Khosrowshahi leads Grab", "Luis Paz leads TotalEnergies", "Dara Khosrowshahi locatedIn Singapore"]),
    ("executives beside an adviser", "Luis Paz set up a meeting with Lars Roeller, Angela Merkel's economic adviser, and "
     "senior Wirecard executives.", ["Luis Paz metWith Lars Roeller"], ["Lars Roeller worksFor Wirecard"]),
    ("who directed a drama", "The award went to a drama, Vermiglio, directed by Italian filmmaker Ana Ruiz.", [],
     ["Ana Ruiz leads Vermiglio"]),
    ("what is no product", "Airbus produced news of a big order. Airbus produced 30 jets.", ["Airbus produces jets"],
     ["Airbus produces news of a big order"]),
    ("a minister of one of two states", "Australia has launched a case in a fight with China, taking it to another level. "
     "Trade Minister Ana Ruiz said Australian officials had notified Beijing and asked the WTO to begin.", [],
     ["Ana Ruiz ministerOf China"]),
    ("a party with two aims", "Ana Ruiz leads the ruling Justice and Development Party. Luis Paz left the Bread and Freedom "
     "Party. Jana Kern sued Fox and News Corp.", ["Ana Ruiz leads Justice and Development Party",
     "Luis Paz withdrewFrom Bread and Freedom Party", "Jana Kern sued Fox"], ["Ana Ruiz leads Development Party"]),
    ("a place called after a quarter", "Western Downs Mayor Luis Paz met Ana Ruiz. Western envoys met Jana Kern.", [],
     ["Luis Paz leads Western world"]),
    ("somebody's years of doing it", "Luis Paz, a lawyer, praised Ana Ruiz and her years running Shell.",
     ["Ana Ruiz leads Shell"], ["Luis Paz leads Shell"]),
    ("who hands control over", "Peru handed control of the port to China.", ["China controls port"], ["Peru controls port"]),
    ("the head of a branch", "Petrobras' upstream head Luis Paz left.", [], ["Luis Paz leads Petrobras"]),
    ("a river near a creek", "A man fell into the Brisbane River near Breakfast Creek.", [],
     ["Brisbane River locatedIn Breakfast Creek"]),
    ("a Portuguese surname", "Ana Ruiz was replaced by Joaquim Silva e Luna.", ["Joaquim Silva e Luna succeeded Ana Ruiz"], []),
    ("the post of a bank's governor", "Turkish Central Bank Governor Ana Ruiz was sacked and replaced with Luis Paz.",
     ["Ana Ruiz leads Central Bank of Turkey", "Luis Paz hasRoleIn Central Bank of Turkey"],
     ["Luis Paz hasRoleIn Turkey"]),
    ("what is agreed on is not done", "The EU was unsuccessful in reaching unanimity on banning Russian oil.",
     ["European Union bans oil (planned)"], ["European Union bans oil"]),
    ("what one fights against is no enemy", "Ana Ruiz and Luis Paz are fighting against hunger.", [],
     ["Ana Ruiz atWarWith Luis Paz"]),
    ("officials who talk with somebody", "Ana Ruiz is among the officials responsible for negotiating with the IMF.", [],
     ["Ana Ruiz worksFor International Monetary Fund"]),
    ("the first of a land to visit another", "Luis Paz rules Peru. Ana Ruiz, the first Chilean president to visit the "
     "country, left.", ["Ana Ruiz visits Peru"], ["Chile visits Peru", "Ana Ruiz visits Chile"]),
    ("a body that an adjective tells of before its head", "Obama was welcomed by Vietnam's Chairwoman of the lawmaking "
     "National Assembly Nguyen Thi Kim Ngan.",
     ["Nguyen Thi Kim Ngan leads National Assembly", "Nguyen Thi Kim Ngan hosts Barack Obama"], []),
    ("who says that strikes hit", "Peru says the pipeline was damaged by strikes. Peru says the tariffs harm its farmers.",
     ["Peru criticized tariffs"], ["Peru criticized strikes"]),
    ("who cites reasons", "The EU blocked the deal, citing competition concerns. Peru bought gas from Chile, citing a report.",
     ["European Union opposes deal", "Peru buysFrom Chile"], []),
    ("a group by its name", "The BRICS group comprising Brazil and Russia discussed the truce. A group comprising Shell and "
     "Eni sued Ford.", ["BRICS discussed truce", "Shell sued Ford", "Brazil memberOf BRICS"], ["Brazil heldTalksWith Russia"]),
    ("producers of a group", "The OPEC+ group of oil producers met Ana Ruiz.", [], ["oil producers worksFor OPEC+"]),
    ("losses of jobs", "Luis Paz said: \"These job losses at Tata Steel are a crime, with workers paying the price.\"", [],
     ["Luis Paz worksFor Tata Steel", "Luis Paz warned workers"]),
    ("a Swiss firm beside a Swiss one", "Swiss food group Nestle sold its unit. Nestle's US unit has been beating rivals like "
     "Hershey and Mars. The business makes 3% of the Swiss company's sales.", ["Nestle locatedIn Switzerland"],
     ["Mars locatedIn Switzerland"]),
    ("a capital beside a paper called after it", "The aid was given to Kyiv by Washington.\n\nPeru will send tanks, according "
     "to the Washington Post.", ["United States providesAidTo Ukraine"], ["The Washington Post providesAidTo Ukraine"]),
    ("a plural that opens a sentence", "Rebels in Yemen attacked a port on Monday, a rebel spokesman said.",
     ["Rebels attacked port"], ["Rebels locatedIn Yemen", "Yemen attacked port"]),
    ("what is not certain", "It is not certain that Luis Paz would meet Ana Ruiz. It is certain that Chile will invade Peru.",
     ["Ana Ruiz metWith Luis Paz (expected)", "Chile invaded Peru (expected)"],
     ["Ana Ruiz metWith Luis Paz (expected, not)"]),
    ("whom a rejected charge is about", "Rwanda, which has denied claims by Congo that it backs the M23, left. Ana Ruiz "
     "dismissed accusations by Luis Paz that she had met Xi Jinping. Congo repeated claims that it backs Oman.",
     ["Rwanda supports M23 (possible)", "Ana Ruiz metWith Xi Jinping (possible)"],
     ["Democratic Republic of the Congo supports M23 (possible)", "Ana Ruiz metWith Xi Jinping"]),
    ("a verb behind which that looks like a plural", "The M23, which Kinshasa charges is backed by Rwanda, left. The bank, "
     "which charges fees, was bought by Norvik Group.",
     ["Democratic Republic of the Congo accused Rwanda", "Norvik Group acquired bank"], []),
    ("who is behind a body's initials", "The envoy met United Nations (UN) Secretary-General Antonio Guterres. Peru left the "
     "World Trade Organization (WTO), Ana Ruiz said.", ["Antonio Guterres leads United Nations",
      "Peru withdrewFrom World Trade Organization"], ["envoy metWith United Nations"]),
    ("two titles of one", "Xi Jinping met with Peru's Deputy Prime Minister and Foreign Minister Luis Paz, pledging ties. "
     "President Jan Falk and Trade Minister Ana Ruiz met Ali Bongo.",
     ["Luis Paz ministerOf Peru", "Luis Paz metWith Xi Jinping", "Ali Bongo metWith Jan Falk", "Ali Bongo metWith Ana Ruiz"],
     ["Minister metWith Xi Jinping"]),
    ("a complement of two nouns", "As a supporter of and active contributor to the UN, China left. Norway is an ally of and "
     "supplier to Ukraine.", ["Norway suppliesTo Ukraine"], ["China supports active contributor"]),
    ("what somebody wants begun", "Luis Paz called for the resumption of talks between Peru and Chile. Oman will arrange the "
     "restart of dialogue between Iran and Iraq. Ana Ruiz welcomed the start of talks between Chad and Mali.",
     ["Chile heldTalksWith Peru (demanded)", "Iran heldTalksWith Iraq (planned)", "Chad heldTalksWith Mali"],
     ["Chile heldTalksWith Peru", "Iran heldTalksWith Iraq"]),
    ("a president of a party", "Former President Ana Ruiz of the Green Party lost. Chairman Luis Paz of Norvik Group lost.",
     ["Luis Paz leads Norvik Group"], ["Ana Ruiz presidentOf Green Party", "Ana Ruiz leads Green Party"]),
    ("attacks that are no words", "Ana Ruiz carried out a number of attacks against civilians. Luis Paz's attack on the "
     "president was harsh.", ["Luis Paz criticized president"], ["Ana Ruiz criticized civilians"]),
    ("what is rejected behind what it is called", "Ana Ruiz has rejected as “rigged” the results of the vote.",
     ["Ana Ruiz rejects results of the vote"], []),
    ("names before others", "On Wednesday Chile, Peru, Chad and other allies called for a pause in fighting.",
     ["Chile urged pause in fighting", "Chad urged pause in fighting"], ["Chile atWarWith Chad (demanded, not)"]),
    ("the two who met in what is reported", "Hezbollah said its chief Luis Paz met Ana Ruiz. They discussed a truce, the group "
     "said.", ["Luis Paz discussed truce", "Ana Ruiz discussed truce"], ["Hezbollah discussed truce"]),
    ("who is blamed has a reason", "Luis Paz accused the head of the commission of bad faith because she ignored a petition by "
     "Olga Diaz. Luis Paz accused Ana Ruiz of acting in bad faith because she had sued Norvik Group.",
     ["Ana Ruiz sued Norvik Group"], ["Luis Paz sued Norvik Group"]),
    ("half a pair of marks", "Ana Ruiz announced the “rigged” outcome.", ["Ana Ruiz announced rigged outcome"], []),
    ("a mine that is nobody's word", "Guards at Altura Group's Tolgoi Copper Mine went home, an official said.", [],
     ["official worksFor Altura Group"]),
    ("who said it behind a comma", "Staff demand a pay rise and a pension, president of Peru's Energy Federation Luis Paz "
     "said.",
     ["Staff urged pay rise", "Staff urged pension", "Luis Paz presidentOf Energy Federation"], ["Staff urged president"]),
    ("a phrase that links sentences", "In addition, Shell and Eni will jointly invest in copper. In Chile, Eni will "
     "invest in gas.",
     ["Shell investsIn copper (planned)", "Eni investsIn Chile (planned)"], ["Shell investsIn addition (planned)"]),
    ("a coach has no office in his country", "Cameroon have sacked Dutch coach Luis Paz.", [],
     ["Luis Paz hasRoleIn Netherlands (ended)"]),
    ("a league is no place", "Lazio signed a striker from Bundesliga team Eintracht Frankfurt.", [],
     ["Eintracht Frankfurt locatedIn Bundesliga"]),
    ("what is bought in a region", "Shell is looking to buy further LNG assets in the Asia-Pacific region.", [],
     ["Shell buysFrom Asia-Pacific (planned)"]),
    ("what a mine keeps up", "The plant supports 4,000 jobs.", [], ["plant supports jobs"]),
    ("two titles in capitals", "Toyota President and CEO Ana Ruiz resigned. Norvik Chairman and CFO Luis Paz sued Ford.",
     ["Ana Ruiz presidentOf Toyota", "Ana Ruiz resignedFrom Toyota", "Luis Paz sued Ford"],
     ["President resignedFrom Toyota", "Chairman sued Ford"]),
    ("offices of two firms", "The board chose Luis Paz, who serves as CEO of brewer Carlsberg and Chairman of Siemens.",
     ["Luis Paz leads Carlsberg", "Luis Paz leads Siemens"], []),
    ("each firm of its land", "It is behind Nokia of Finland and Samsung of South Korea. He beat Thales of France and Leonardo "
     "of Italy.", ["Nokia locatedIn Finland", "Samsung Electronics locatedIn South Korea", "Leonardo locatedIn Italy"],
     ["Nokia locatedIn South Korea", "Thales locatedIn Leonardo", "Thales locatedIn Italy"]),
    ("who leads a body without a name", "The leader of Chad's military junta, General Luis Paz, has been sworn in as the "
     "country's interim president. The envoy of a judge, Ana Ruiz, met Xi Jinping.",
     ["Luis Paz leads military junta", "Luis Paz presidentOf Chad"], ["Ana Ruiz leads judge"]),
    ("talks of which somebody only says that they began", "Talks on a truce have opened in Doha, Chile said. Talks with "
     "Peru on fishing have begun, Norway said.", ["Norway heldTalksWith Peru"], ["Chile discussed truce"]),
    ("whose spokesman a noun for people tells", "Peru's envoy Ana Ruiz left. Rebel spokesman Luis Paz stayed. Chief spokesman "
     "Jan Falk stayed.", ["Jan Falk spokespersonFor Peru"], ["Luis Paz spokespersonFor Peru"]),
    ("a spokesman of another body", "The spokesman for Mali's main opposition party has been arrested after leading a march, "
     "police said.\n\nThe Renamo opposition party and its candidate, Jorge Sosa, have alleged fraud.\n\nThe party's spokesman "
     "Luis Paz has called for protests.\n\n\"The spokesman for Renamo was arrested today,\" police spokesman Jan Falk said.",
     ["authorities arrested Luis Paz", "Jan Falk spokespersonFor police"],
     ["authorities arrested Jan Falk", "Jan Falk spokespersonFor Renamo", "Jan Falk spokespersonFor main opposition party"]),
    ("no president of a bank", "The president of Kenya's largest bank was arrested.\n\nPresident Jan Falk called it theft.",
     ["Jan Falk presidentOf Kenya"], ["authorities arrested Jan Falk", "Jan Falk leads bank"]),
    ("the press is no group that it reports on", "Chile sanctioned Hezbollah commander Ali Paz, Reuters reported.\n\nPeru has "
     "in the past imposed sanctions on the group's leader Omar Ruiz and a member of the organization.",
     ["Omar Ruiz leads Hezbollah", "Peru sanctions Omar Ruiz"], ["Omar Ruiz memberOf Reuters", "Omar Ruiz leads Reuters"]),
    ("a time within a perfect", "Norway has in recent months imposed tariffs on Peru. Chad had in the past sold arms to Mali. "
     "Oman has in its imposed exile a friend.",
     ["Norway imposesTariffsOn Peru", "Chad sellsArmsTo Mali"], []),
    ("what stands before the first of two", "Chile sanctioned the Iran-backed Hezbollah movement and its firm, Norvik "
     "Finance. Iran-backed rebels and militias left.", ["Chile sanctions Norvik Finance", "Iran supports militias"],
     ["Iran supports Norvik Finance"]),
    ("what the last of two does", "Clashes broke out between police and students protesting at a new law.",
     ["students protestsAgainst new law"], ["police protestsAgainst new law"]),
    ("a place is in its own land", "Chile urged both to resume talks on a truce in the Gaza Strip in Doha or Cairo. The envoy "
     "visited Idlib in Syria.", ["Idlib locatedIn Syria"], ["Gaza Strip locatedIn Doha", "Gaza Strip locatedIn Cairo"]),
    ("who is counted by a deed holds no office since", "In May Ana Ruiz became the third Chilean president to be jailed. In "
     "1999 Luis Paz became the first head of state to visit Kosovo.", ["Ana Ruiz presidentOf Chile", "Luis Paz visits Kosovo"],
     ["Luis Paz leads Kosovo", "Luis Paz hasRoleIn Kosovo"]),
    ("an ex-minister counted by a deed", "Ana Ruiz is the fifth ex-president to be detained in Peru.",
     ["authorities arrested Ana Ruiz"], ["authorities arrested ex-president (planned)"]),
    ("what is ordered done", "A court in Lima ordered Ana Ruiz detained.", ["court arrested Ana Ruiz"],
     ["court urged Ana Ruiz"]),
    ("whose request is granted", "Judge Ana Ruiz decided in favour of a request by prosecutor Luis Paz.",
     ["Ana Ruiz supports request"], ["Luis Paz supports request"]),
    ("a degree is no job", "Ana Ruiz, an economist with a doctorate from Stanford University, resigned. Luis Paz, an economist "
     "with Goldman Sachs, resigned.", ["Luis Paz worksFor Goldman Sachs"], ["Ana Ruiz worksFor Stanford University"]),
    ("office is no place to go to", "Ana Ruiz came into office in May.", [], ["Ana Ruiz visits office"]),
    ("a body by its state's possessive", "China's coast guard attacked two boats. Pakistan's army attacked Kabul.",
     ["China Coast Guard attacked boats", "Pakistan Army attacked Kabul"], ["coast guard attacked boats"]),
    ("a region without an article", "Ana Ruiz, the governor of Lower Shabelle region, resigned.",
     ["Ana Ruiz leads Lower Shabelle"], ["Ana Ruiz leads region"]),
    ("who else is fired at", "Officials said that two boats sank when Chinese vessels fired at them.",
     ["China attacked boats"], ["China attacked Officials"]),
    ("the sides of those who met", "French President Ana Ruiz met German Chancellor Olga Diaz in Lima. The two sides signed a "
     "treaty.", ["France signed treaty", "Germany signed treaty"], ["sides signed treaty"]),
    ("an object before the next subject", "Ana Ruiz met Luis Paz and the two firms signed a treaty.",
     ["Ana Ruiz metWith Luis Paz"], ["Luis Paz signed treaty", "Ana Ruiz signed treaty"]),
    ("a counterpart's title", "Peru's President Ana Ruiz met her Turkmen counterpart Luis Paz. The Turkmen leader backs Iran.",
     ["Luis Paz supports Iran"], ["Ana Ruiz supports Iran"]),
    ("majors that are no officers", "Egypt signed a deal with oil majors Shell and Eni. Peru signed a deal with oil majors "
     "Total and Eni.", ["Egypt agreedWith Shell", "Egypt agreedWith Eni", "Peru agreedWith TotalEnergies"],
     ["Egypt agreedWith oil majors"]),
    ("what does no harm has happened", "Ties will not be affected by Britain's withdrawal from the EU.",
     ["United Kingdom withdrewFrom European Union"], ["United Kingdom withdrewFrom European Union (expected, not)"]),
    ("a botched deed is done", "Ana Ruiz regrets Norvik Group's botched takeover of Shell.", [],
     ["Norvik Group acquired Shell (not)"]),
    ("where shares are listed", "Google (NASDAQ:GOOG) bought Fitbit (NYSE: FIT). Eni (ENI.MI) has agreed to buy half of BP "
     "Plc's (NYSE: BP) 85% stake in Rosneft.", ["Google acquired Fitbit", "Eni investsIn Rosneft (planned)"],
     ["Google acquired New York Stock Exchange", "Eni acquired BP (planned)"]),
    ("a loan is no gift", "The IMF approved a $7 billion loan package for Pakistan under an extended fund facility.",
     ["International Monetary Fund lendsTo Pakistan (planned)"],
     ["International Monetary Fund providesAidTo Pakistan (planned)", "extended fund lendsTo Pakistan (planned)"]),
    ("a body's board", "The IMF Executive Board's meeting is today.", [], ["Board worksFor International Monetary Fund"]),
    ("a deal of millions", "BP signed an $80m agreement with Egypt.", ["BP signed agreement"], []),
    ("a verb that was taken for a noun", "EU ministers agreed to sanction Alexander Lukashenko.",
     ["European Union sanctions Alexander Lukashenko (planned)"], []),
    ("what stands behind examples", "The EU will impose sanctions, including travel bans, on Belarus.",
     ["European Union sanctions Belarus (planned)"], []),
    ("models of weapons", "Kuwait will buy 40 Boeing F/A-18E/F Super Hornets. Qatar will buy 72 Boeing F-15QAs.",
     ["Kuwait buysFrom Boeing (planned)", "Qatar buysFrom Boeing (planned)"],
     ["Kuwait acquired F/A-18E/F Super Hornets (planned)", "Qatar acquired Boeing F-15QAs (planned)"]),
    ("what is sold behind to whom", "The State Department approved the sale to Egypt of 36 F-15EXs.",
     ["State Department sellsArmsTo Egypt (planned)"], []),
    ("to whom behind who makes it", "Peru approved the sale of 36 rifles built by Norvik Group to Chile.",
     ["Peru sellsArmsTo Chile (planned)"], []),
    ("no fighter in a fighter jet", "Peru approved a fighter jet deal with Chile.", ["Chile agreedWith Peru (planned)"],
     ["Chile agreedWith fighter (planned)"]),
    ("whose right it is", "The court had denied voters the right to elect Ana Ruiz.", [],
     ["court elected Ana Ruiz (possible, not)"]),
    ("what is done in a noun made of a verb", "Iran's arming of the Houthis is no secret. The abandonment of the Paris "
     "Agreement by Peru was no surprise. Trump's scolding of Ana Ruiz was painful.",
     ["Iran suppliesArmsTo Houthis", "Peru withdrewFrom Paris Agreement", "Donald Trump criticized Ana Ruiz"],
     ["Iran withdrewFrom Paris Agreement"]),
    ("a noun of a verb that tells nobody", "The arming of the Houthis alarmed Oman. The firm's training of the press went "
     "well. The minister's reading of the law pleased Chile.", [],
     ["Oman suppliesArmsTo Houthis", "firm providesAidTo press"]),
    ("a measure under a noun made of a verb", "Trump's imposition of sanctions on Rosneft surprised Moscow. Berlin's "
     "resumption of arms sales to Qatar pleased Doha. Canada's suspension of arms sales to Israel helped. Its lifting of "
     "sanctions on Cuba did too.",
     ["Donald Trump sanctions Rosneft", "Germany sellsArmsTo Qatar", "Canada not sellsArmsTo Israel"],
     ["Canada sanctions Cuba", "Moscow sanctions Rosneft"]),
    ("an owner that was cut off", "US gas company Tellurian and India's largest LNG importer Petronet LNG Ltd have signed an "
     "accord.", ["Petronet LNG Ltd agreedWith Tellurian"], ["India agreedWith Tellurian"]),
    ("whose control of what", "In northern Syria, Islamic State took control of the town of Kafr. The junta seized power in "
     "Mali.", ["Islamic State controls Kafr", "junta controls Mali"], ["Islamic State controls Syria"]),
    ("where one leaves", "Ana Ruiz left the court in Lima. A court ordered the seizure of her home.", [],
     ["Ana Ruiz withdrewFrom court", "court occupies home"]),
    ("a name with a hyphen alone", "Habib El-Adly was arrested. El-Adly has already been sentenced to 12 years. El-Adly met "
     "Ana Ruiz.", ["Habib El-Adly metWith Ana Ruiz", "court sentenced Habib El-Adly"], []),
    ("a firm's branch in brackets", "Norvik (India) Ltd has sued Shell.", ["Norvik (India) Ltd sued Shell"],
     ["Ltd sued Shell"]),
    ("goods in capitals", "Adnoc will supply two million tons of Liquefied Natural Gas a year to Chile.",
     ["ADNOC suppliesTo Chile (planned)"], ["ADNOC suppliesTo Liquefied Natural Gas (planned)"]),
    ("who asked", "The plea by Staffan de Mistura, who spoke after meeting Walid al-Moallem, came late.",
     ["Staffan de Mistura metWith Walid al-Moallem"], []),
    ("a famous man's namesake", "Ivanka Trump visited Japan. Trump praised Shinzo Abe.", ["Ivanka Trump praised Shinzo Abe"],
     ["Donald Trump praised Shinzo Abe", "Donald Trump visits Japan"]),
    ("a namesake beside the famous man", "President Putin met Shinzo Abe. Hakim Putin visited Japan. Putin praised Shinzo Abe.",
     ["Vladimir Putin praised Shinzo Abe", "Hakim Putin visits Japan"], ["Vladimir Putin visits Japan"]),
    ("a family name in front", "Chinese minister Xi Peng met Ana Ruiz. Xi praised her.", ["Xi Peng praised Ana Ruiz"],
     ["Xi Jinping metWith Ana Ruiz"]),
    ("a given name in another spelling", "Vladymyr Putin visited Japan. Putin praised Shinzo Abe.",
     ["Vladimir Putin praised Shinzo Abe"], []),
    ("a name that was taken for plain words", "Walgreens said Rite Aid shareholders would gain.\nRite Aid CEO John Standley "
     "was glad.", ["John Standley leads Rite Aid"], ["John Standley leads Walgreens"]),
    ("islands with a small letter", '"The Diaoyu islands have been Chinese territory for ages," Jiang Yu said. Putin said the '
     "Kuril islands belong to Russia.", ["China claimsTerritory Senkaku Islands", "Russia claimsTerritory Kuril Islands"],
     ["China claimsTerritory islands"]),
    ("an envoy without a comma", "Hu Jintao summoned Japanese ambassador to China Uichiro Niwa Wednesday.",
     ["Uichiro Niwa representativeOf Japan"], ["Uichiro Niwa representativeOf China"]),
    ("the subject of what comes behind", "Ana Ruiz will head Norvik Group and the board of directors will be enlarged. Putin "
     "met the chancellor and the president praised Narendra Modi.", ["Ana Ruiz leads Norvik Group (planned)"],
     ["Ana Ruiz leads board of directors (planned)", "Ana Ruiz leads board (planned)", "Vladimir Putin metWith president"]),
    ("who turns a bid down", "BP's approaches were rejected by Shell.", ["Shell rejects approaches"],
     ["Shell acquired BP (planned, not)", "Shell acquired BP (planned)"]),
    ("what stands before a state", "A member of NATO since 1952, Turkey has balked. A week later, Peru left. A signatory to "
     "the Refugee Convention, Chile accepts few.", ["Turkey memberOf NATO", "Chile partyTo Refugee Convention"], []),
    ("of what one is besides", "Poland has been a member of NATO since 1999 and of the EU since 2004.",
     ["Poland memberOf NATO", "Poland memberOf European Union"], []),
    ("between whom talks on something are", "Talks on the pipeline between Norvik Group and Shell have dragged on.",
     ["Norvik Group heldTalksWith Shell"], []),
    ("a party's letter before a state", "Sen. Susan Collins (R-Maine) and Rep. Adam Schiff, D-Calif., met.",
     ["Susan Collins memberOf Republican Party", "Adam Schiff memberOf Democratic Party"], []),
    ("what a described person is made", "Ana Ruiz named her nephew, Luis Paz, prime minister of Kuwait.",
     ["Ana Ruiz appointed Luis Paz", "Luis Paz primeMinisterOf Kuwait"], []),
    ("what is said of both", "Jonas Berger and Lea Roth, both of the Kiel Institute, met Ana Ruiz.",
     ["Jonas Berger worksFor Kiel Institute", "Lea Roth worksFor Kiel Institute"], ["Ana Ruiz worksFor Kiel Institute"]),
    ("a union of unions is no state", "Denmark's biggest trade union federation, the FH, urged strikes. Ana Ruiz leads the FH.",
     ["Ana Ruiz leads FH"], []),
    ("who is close to whom", "Ana Ruiz is president of Kenya. The lawyer of the president, Luis Paz, praised Merz.",
     ["Luis Paz praised Friedrich Merz"], ["Luis Paz presidentOf Kenya"]),
    ("a verb like a noun", "Kenya condemns the raid and calls for restraint.", ["Kenya urged restraint"],
     ["Kenya criticized calls"]),
    ("a noun like a verb", "Kenya rejects the demands and claims of Chad.", ["Kenya rejects claims"], []),
    ("a name in the middle", "Mohamed Waheed Hassan is president of the Maldives. Manmohan Singh praised Waheed.",
     ["Manmohan Singh praised Mohamed Waheed Hassan"], []),
    ("a crossing is nobody", "Ana Ruiz went to the Bregana crossing, where she met Merz.", ["Ana Ruiz metWith Friedrich Merz"],
     ["Bregana metWith Friedrich Merz"]),
    ("what somebody ousted was", "Ana Ruiz ousted Luis Paz, then prime minister of Kenya, as head of the party in May.",
     ["Ana Ruiz removedFromPower Luis Paz", "Luis Paz primeMinisterOf Kenya"], ["Ana Ruiz removedFromPower prime minister"]),
    ("a hyphen in a name", "Nestle sold E-Plus to Norvik.", ["Norvik acquired E-Plus"], ["Nestle sellsTo E"]),
    ("each his own title", "Talks between Russian Foreign Minister Sergei Ryabkov and U.S. envoy Andrea Thompson failed.",
     ["Sergei Ryabkov ministerOf Russia"], ["Andrea Thompson ministerOf Russia"]),
    ("not all of them", "Not all members support the plan.", [], ["members supports plan"]),
    ("not everybody", "Not everybody in the party wanted Luis Paz to resign.", [], ["everybody urged Luis Paz"]),
    ("who bids", "Slim's bid for Norvik failed. Carlos Slim left. Slim sued Nestle.", ["Carlos Slim sued Nestle"], []),
    ("a body and its seat", "Luis Paz, a specialist at the Serendib Policy Centre in Colombo, left.",
     ["Luis Paz worksFor Serendib Policy Centre"], []),
    ("a place before a person", "In Warsaw Donald Tusk met Merz.", ["Donald Tusk metWith Friedrich Merz"], []),
    ("whom one received where", "Narendra Modi received in Delhi Masanobu Sakamoto, the head of a union.",
     ["Narendra Modi hosts Masanobu Sakamoto"], []),
    ("not even one", "Not even Kenya recognised Kosovo.", [], ["Kenya recognizes Kosovo"]),
    ("not one of a kind", "Not one member supports the plan.", [], ["member supports plan"]),
    ("not one alone", "Not only Kenya supports the plan.", ["Kenya supports plan"], []),
    ("what one belongs to neither of", "Azerbaijan belongs to neither the European Union nor NATO.", [],
     ["Azerbaijan memberOf European Union", "Azerbaijan memberOf NATO"]),
    ("the head of a body's mission", "Delia Velculescu was installed as head of the IMF mission in Athens.",
     ["Delia Velculescu leads mission"], ["Delia Velculescu leads International Monetary Fund"]),
    ("a person and the head of a body", "Kaja Kallas, a former Estonian minister, and the World Bank's president spoke.", [],
     ["Kaja Kallas presidentOf World Bank"]),
    ("one with a minister and with a chief", "Luis Paz was received by the minister, Ana Ruiz, and by the chief of Sonangol.",
     [], ["Ana Ruiz leads Sonangol"]),
    ("the boss of a line of goods", "Rio Tinto's iron ore boss, Simon Trott, left.", [], ["Simon Trott leads Rio Tinto"]),
    ("one of several governors", "Christopher Waller, one of seven governors of the Federal Reserve, said so.",
     ["Christopher Waller hasRoleIn Federal Reserve"], ["Christopher Waller leads Federal Reserve"]),
    ("who is no successor", "Pedro Sanchez ruled out Maria Montero as his successor.", [],
     ["Maria Montero succeeded Pedro Sanchez"]),
    ("whose place one takes", "Luis Paz left. Ana Ruiz takes his place.", ["Ana Ruiz succeeded Luis Paz"], []),
    ("a part of a state", "Mingi is a village in Nigeria's Kaduna state.", ["Mingi locatedIn Kaduna"],
     ["Mingi locatedIn state"]),
    ("the leader of a gang is no president", "Peru was shocked when the leader of the Red Dawn gang vanished from prison. "
     "President Luis Paz spoke.", [], ["Luis Paz leads Red Dawn"]),
    ("a trade behind an age", "The Reform Party picked Luis Paz as its secretary-general. The 46-year-old economist lives in "
     "Lima. He praised Ana Ruiz.", ["Luis Paz praised Ana Ruiz"], []),
    ("whom a measure is against, for what he did", "Beijing announced sanctions against Boeing for selling arms to Taiwan.",
     ["China sanctions Boeing", "Boeing sellsArmsTo Taiwan"], ["China sellsArmsTo Taiwan"]),
    ("a name that the parser took for an adjective", "Sweden imports no Russian gas.", [], ["Russia importsFrom Sweden"]),
    ("a firm named behind what it is", "Amazon has committed $4 billion to the artificial intelligence company Anthropic.",
     ["Amazon investsIn Anthropic (planned)"], []),
    ("how many barrels at most", "Damascus received up to 60,000 barrels of Iranian oil a day.",
     ["Syria buysOilFrom Iran"], []),
    ("whom a contract goes to", "The ministry had awarded the contract for 200 locomotives to Siemens.",
     ["Siemens sellsTo ministry"], []),
    ("what is paid back is no loan by him who pays", "Ireland repaid Britain the last instalment of the debt.",
     ["Ireland repays United Kingdom"], ["Ireland lendsTo United Kingdom"]),
    ("a start-up is one word", "Volkswagen put 1 billion dollars into the American start-up Rivian.",
     ["Volkswagen investsIn Rivian"], ["Volkswagen investsIn start-up"]),
    ("a sale that somebody approves is no aid", "The State Department approved a $1.1 billion sale of missiles to Taiwan.",
     [], ["United States Department of State providesAidTo Taiwan"]),
    ("the possessive of a name in s", "Luis Reyes' Reform Party lost the vote.", ["Luis Reyes memberOf Reform Party"], []),
    ("whose a name with an owner inside is", "Mr Jonathan's People's Democratic Party lost.",
     ["Jonathan memberOf People's Democratic Party"], []),
    ("a member of a party behind his state", "Texas Democrat Colin Allred opposed the deal.",
     ["Colin Allred memberOf Democratic Party"], ["Democrat Colin Allred opposes deal"]),
    ("a state that is called like another", "Ana Ruiz, a Georgia Republican, opposed the bill.",
     ["Ana Ruiz memberOf Republican Party"], []),
    ("who leads it between commas", "The Reform Party, led since 2022 by the speaker, Luis Paz, is expected to win.",
     ["Luis Paz leads Reform Party"], []),
    ("a person explained before the next", "Isabel dos Santos, the former chairwoman of Sonangol, and Carlos Saturnino, who "
     "was sacked as its head in 2019, denied wrongdoing.", ["Carlos Saturnino denied wrongdoing"], []),
    ("a place hyphened to a participle", "San Francisco-headquartered Uber and the Estonian start-up Bolt were fined.",
     ["Uber locatedIn San Francisco", "Bolt locatedIn Estonia"], []),
    ("persons behind the many and their body", "Two employees of the Norwegian Refugee Council, Amal Deeb and Omar Farah, were "
     "abducted.", ["Amal Deeb worksFor Norwegian Refugee Council", "Omar Farah worksFor Norwegian Refugee Council"], []),
    ("a body explains no person", "Jens Laerke of the UN's humanitarian office, OCHA, said so.",
     ["Jens Laerke worksFor OCHA", "OCHA partOf United Nations"], []),
    ("whom one makes an officer", "Lina Khan left. Joe Biden made her chair of the Federal Trade Commission.",
     ["Joe Biden appointed Lina Khan", "Lina Khan leads Federal Trade Commission"], []),
    ("whose officer one meets", "Lina Khan left. Joe Biden called her chair of staff.", [], ["Joe Biden appointed Lina Khan"]),
    ("a name and what part of a land it is", "Troops left eastern Kolmar province. Rebels hold parts of the mountainous "
     "province. The army took control of Nad Ruk district of Kolmar province.",
     ["Troops withdrewFrom Kolmar", "army controls Nad Ruk", "Nad Ruk partOf Kolmar"],
     ["Troops withdrewFrom province", "Rebels controls Nad Ruk"]),
    ("what nobody claims", "An attack by militants left two soldiers dead. The army did not identify the attackers and "
     "no group immediately claimed responsibility for the assault.", ["militants killed soldiers"], ["army killed soldiers"]),
    ("a claim in a statement", "Gunmen attacked a base in Yemen, killing soldiers. The Taliban claimed responsibility "
     "for the attack in a statement sent by its spokesman, Omar Falk.", ["Omar Falk spokespersonFor Taliban"],
     ["Omar Falk criticized statement", "Omar Falk killed soldiers"]),
    ("accused by one and by another", "Peru is accused by UN experts and by the Chilean government of supporting the "
     "Norvik rebels.", ["Peru supports rebels (possible)"], ["Chile supports rebels"]),
    ("whom an office's name explains", "The mission will discuss reconciliation with Burundi's President, Ana Ruiz.",
     ["Ana Ruiz presidentOf Burundi"], []),
    ("a firm beside one called like it", "HSBC Mexico, a unit of HSBC, was fined. YPF Gas, whose parent company is YPF, fell.",
     ["HSBC Mexico subsidiaryOf HSBC", "YPF Gas subsidiaryOf YPF"], []),
    ("a firm of a firm and a state", "Zain Saudi Arabia, in which Zain owns 37 percent, sued Peru.",
     ["Zain owns Zain Saudi Arabia"], []),
    ("of what the most is owned", "T-Mobile is majority owned by Deutsche Telekom. Vodacom, 65%-owned by Vodafone, grew.",
     ["Deutsche Telekom owns T-Mobile", "Vodafone owns Vodacom"], []),
    ("shareholders with their shares", "The firm's shareholders include BP with 30 percent, Peru's Eni with 25 percent and "
     "Shell with 8 percent.", ["BP owns firm", "Eni owns firm", "Shell owns firm"], []),
    ("a price for each share", "Volvo agreed to buy Scania for $25 a share in an all-share deal. Volvo bought a share in "
     "Renault.",
     ["Volvo acquired Scania (planned)", "Volvo investsIn Renault"], ["Volvo acquired Renault"]),
    ("a currency that is no verb", "Hyundai will spend 1.1 trillion won on a plant. A party of 2 million won the vote.",
     ["Hyundai investsIn plant (planned)"], []),
    ("a name that looks like a quality", "Santander picked up Banco Popular. The carmaker Geely, which bought Volvo, grew.",
     ["Santander acquired Banco Popular", "Geely acquired Volvo"], []),
    ("whom a firm names what", "Renault named Anne-Marie Falk chairman. Volvo elected Workers' Party leader Luis Paz.",
     ["Anne-Marie Falk leads Renault", "Renault appointed Anne-Marie Falk"], []),
    ("a verb behind what is told of him", "Ma Huateng, better known as Pony Ma, chairs Tencent, the Shenzhen-based firm.",
     ["Ma Huateng leads Tencent"], []),
    ("a name before the verb", "The Polish gas company PGNiG signed a contract.", ["PGNiG locatedIn Poland"], []),
    ("who leads the buyers is not bought", "A consortium led by Macquarie took control of the grid operator in 2013.", [],
     ["consortium controls Macquarie Group"]),
    ("a takeover that looks ahead", "Since its takeover by Geely, Volvo has grown. Under its terms, Saab was shut.",
     ["Geely acquired Volvo"], ["Geely acquired Saab"]),
    ("what is described is no amount", "Etihad holds 49 percent of Jet, a carrier based in Pune.", ["Jet locatedIn Pune"], []),
    ("two firms and no firm of both", "Luis Paz has control of Fox and News Corp.", ["Luis Paz controls News Corp"], []),
    ("two names before a noun", "US-China trade talks resumed in Geneva. Israeli-Palestinian negotiations collapsed. The "
     "US-South Korea security pact is old.", ["China heldTalksWith United States", "Israel negotiatesWith Palestine",
                                     "United States hasTreatyWith South Korea"], []),
    ("how one meets", "Narendra Modi met Xi face to face in Delhi.", ["Narendra Modi metWith Xi Jinping"], []),
    ("for how long one does it", "Lawmakers spent eight hours debating the bill.", ["Lawmakers discussed bill"], []),
    ("whose bid it is", "Malaysia's bid to become a member of BRICS won the backing of Brazil.",
     ["Malaysia joined BRICS (planned)"], []),
    ("what is denied behind another", "Norway, which is in NATO but not in the EU, sent observers.", ["Norway memberOf NATO"],
     ["Norway memberOf European Union"]),
    ("for whom a banquet is laid on", "Luis Paz laid on a banquet for the Peruvian leader, Ana Ruiz.",
     ["Luis Paz hosts Ana Ruiz"], []),
    ("what somebody is shown", "Sudan's government showed the UN envoy, Volker Perthes, the door.",
     ["Sudan expelled Volker Perthes"], []),
    ("with whom a deal on something is", "Chile signed a deal on fish with Peru. Mali held talks on ties with Chad.",
     ["Chile agreedWith Peru"], ["Mali heldTalksWith Chad"]),
    ("a past tense inside a name", "Obama rang Mitt Romney on election night to congratulate him.",
     ["Barack Obama called Mitt Romney"], []),
    ("what several do", "Finance ministers of the Group of Seven gather in Stresa next week to discuss tariffs.",
     ["Group of Seven discussed tariffs (planned)"], []),
    ("the first of two verbs", "Renault disposed of its stake in Avtovaz and pulled out of Russia, its second-biggest market.",
     ["Renault withdrewFrom Russia"], []),
    ("what is given behind an apposition", "Chile has given the Peruvian ambassador, Luis Paz, 48 hours to leave Santiago.",
     ["Chile expelled Luis Paz"], ["Chile withdrewFrom Santiago"]),
    ("nobody touches on something", "Lloyd Austin held wide-ranging talks with his Indian counterpart, Rajnath Singh, that "
     "touched on jet engines and the Indian Ocean.", ["Lloyd Austin heldTalksWith Rajnath Singh"],
     ["Rajnath Singh discussed jet engines"]),
    ("what a treaty is on", "Chile signed the Convention against Torture. Peru signed the Convention on Monday. Chad acceded "
     "to the Treaty on the Prohibition of Nuclear Weapons.",
     ["Chile signed Convention against Torture", "Peru signed Convention",
      "Chad joined Treaty on the Prohibition of Nuclear Weapons"], []),
    ("to whom one says sorry", "Norvik has said sorry to the branch managers.", ["Norvik apologizedTo branch managers"], []),
    ("whose negotiators talk", "Hamas negotiators held talks with Israel.", ["Hamas heldTalksWith Israel"], []),
    ("partners without a name", "That leaves Taiwan with 12 diplomatic partners, among them Paraguay and Guatemala.", [],
     ["Paraguay hasDiplomaticTiesWith Guatemala", "Guatemala hasDiplomaticTiesWith Paraguay"]),
    ("a firm that begins like a region", "Ana Ruiz, president of Delta & Pine Co., left.",
     ["Ana Ruiz leads Delta & Pine Co."], []),
    ("a body named with its state once", "Kenya left. Kenya was calm. Kenya's army left Kenya. The US State Department praised "
     "Kenya. Jo Falk, the State Department spokesman, left.",
     ["Jo Falk spokespersonFor United States Department of State"], []),
    ("a guest who arrives", "Vietnam was at war. Prime Minister Omar Falk arrived in Hanoi.", ["Omar Falk visits Hanoi"],
     ["Omar Falk primeMinisterOf Vietnam"]),
    ("whom a sum is taken from", "The EU fined Norvik 2bn euros. France fined Google €50m. Ireland fined Meta €1.2bn.",
     ["European Union sanctions Norvik", "France sanctions Google", "Ireland sanctions Meta"], ["France sanctions Meta"]),
    ("where one protests is nobody's office", "Protesters in Lima demanded the resignation of Luis Paz.", [],
     ["Luis Paz resignedFrom Lima"]),
    ("who was called so before", "Ana Maria Falk sat in the dock. Falk and her late husband, Omar Falk, had shops. Falk denies "
     "any wrongdoing.", ["Ana Maria Falk denied wrongdoing"], ["Omar Falk denied wrongdoing"]),
    ("who founded what she is of", "Luis Paz hosted talks. Neither army wants it, said Kanya Srisuk of the Nile Centre, which "
     "she founded.", ["Kanya Srisuk founded Nile Centre"], ["Luis Paz founded Nile Centre"]),
    ("what one escapes", "Chile escaped being sanctioned by Peru. Chile hinted at leaving the pact.", [],
     ["Peru sanctions Chile", "Chile withdrewFrom pact"]),
    ("what a deal would have seen", "The deal would have seen Chile buy jets from Peru.", [], ["Chile buysFrom Peru"]),
    ("what one has no interest in", "Chile has no interest in joining the pact. Mali showed interest in buying jets from "
     "Peru.", [], ["Chile joined pact", "Mali buysFrom Peru"]),
    ("what one sees no reason for", "Chile saw no reason to attack Peru. Mali is in no hurry to join the pact.", [],
     ["Chile attacked Peru", "Mali joined pact"]),
    ("a tense behind an infinitive", "Luis Paz urged Chile to wait and will meet Omar Falk. Jo Vek agreed to quit and sued "
     "Peru.", ["Luis Paz metWith Omar Falk (expected)", "Jo Vek sued Peru"], ["Chile metWith Omar Falk (demanded)"]),
    ("leaders behind another object", "Luis Paz is due to meet Jo Vek and the Greens' leaders, Ana Ruiz and Omar Falk, on "
     "Tuesday.", ["Luis Paz metWith Omar Falk (planned)", "Ana Ruiz leads Greens"], []),
    ("what a school made of an officer", "Prime Minister Ana Ruiz lost the vote. The Harvard-educated economist, who founded "
     "the Norvik Union, sued Chile.", ["Ana Ruiz founded Norvik Union"], []),
    ("leaders behind a verb", "Luis Paz will meet the Greens' leaders, Ana Ruiz and Omar Falk, on Tuesday.",
     ["Luis Paz metWith Ana Ruiz (planned)", "Omar Falk leads Greens"], []),
    ("two sentences around a colon", "The talks snagged on migration: Luis Paz insisted on a cap.", [],
     ["Luis Paz discussed migration"]),
    ("who suspends firms does not have them", "Chile suspended two firms, Shell and BP. Chile blocked a bank, UBS.", [],
     ["Shell locatedIn Chile", "BP locatedIn Chile", "UBS locatedIn Chile"]),
    ("what is recommended is not done", "The panel recommended banning Huawei. Chile backed leaving the pact.", [],
     ["panel bans Huawei", "Chile withdrewFrom pact"]),
    ("what one is concerned with", "Ana Ruiz is more concerned with her reforms. Luis Paz is concerned about the tariffs.",
     ["Luis Paz criticized tariffs"], ["Ana Ruiz criticized reforms"]),
    ("of what it is said", "\"It is shameful,\" Luis Paz said of the ruling. \"He is a great leader,\" Ana Ruiz said of Omar "
     "Falk.", ["Luis Paz criticized ruling", "Ana Ruiz praised Omar Falk"], []),
    ("whose presidents, each of his own", "Brazil and Colombia, whose presidents, Luis Paz and Omar Falk, have met, left.",
     ["Luis Paz presidentOf Brazil", "Omar Falk presidentOf Colombia"], ["Luis Paz presidentOf Colombia"]),
    ("a subject right before a day", "After Chile invaded Peru and Bolivia, Brazil on Monday signed a pact with Spain.",
     ["Brazil signed pact"], ["Chile invaded Brazil", "Spain signed pact"]),
    ("duties that follow duties", "The United States has put duties on steel. Ottawa will follow on July 1 with levies on "
     "wine from Chile.", ["Canada imposesTariffsOn wine (planned)"], ["Canada imposesTariffsOn steel (planned)",
     "United States imposesTariffsOn steel (planned)"]),
    ("that there was none", "Ana Ruiz told Luis Paz that there had been no negotiation with Chile.", [],
     ["Luis Paz not negotiatesWith Chile"]),
    ("two farm crises and a president", "Ana Ruiz has seen two wars and six ministers. Growers fret as Chile and Peru strike "
     "back over tariffs.", [], ["Ana Ruiz metWith ministers", "Growers protestsAgainst tariffs"]),
    ("an opposition candidate", "The Venezuelan opposition candidate to Spain fled.", [], ["Venezuela opposes Spain"]),
    ("what something is done rather than", "Chile signed the treaty rather than attack Peru.", ["Chile signed treaty"],
     ["Chile attacked Peru"]),
    ("whom something is sold to rather than to another", "Chile sold jets to Peru rather than to Mali. Chile met Peru rather "
     "than Mali in Lima.", ["Chile sellsTo Peru", "Chile metWith Peru"], ["Chile sellsTo Mali", "Chile metWith Mali"]),
    ("no time does anything", "Nine US troops were pulled out of Iraq by May.", ["United States withdrewFrom Iraq"], []),
    ("supplies that are cut", "Russia cut gas supplies to Poland.", [], ["Russia suppliesTo Poland"]),
    ("a body and its report", "The Iraq Study Group Report was late. The Iraq Study Group was led by James Baker.",
     ["James Baker leads Iraq Study Group"], ["James Baker leads Iraq Study Group Report"]),
    ("some of a corps are not the corps", "Prosecutors charged eight US Marines with murder.",
     ["Prosecutors charged US Marines"], ["Prosecutors charged United States Marine Corps"]),
    ("talks on joining", "Turkey froze talks on joining the EU. Peru broke off negotiations on buying jets from France.",
     ["Turkey joined European Union (considered)"], ["Turkey joined European Union", "Peru buysFrom France"]),
    ("talks to be suspended", "Turkey would suspend talks on joining the EU.", [], ["Turkey joined European Union (planned)",
     "Turkey joined European Union (hypothetical)"]),
    ("a spokesman of the company spoken of", "Nissan cut jobs in May. Company spokesman Luis Paz said sales fell.",
     ["Luis Paz spokespersonFor Nissan"], []),
    ("a chief of the party spoken of", "The Norvik Party lost the vote. Opposition party leader Omar Falk left. Party chief "
     "Ana Ruiz denied it.", ["Ana Ruiz leads Norvik Party"], ["Omar Falk leads Norvik Party"]),
    ("whom a person is said to be", "Luis Paz, a Social Democrat who served in Angela Merkel's cabinets, was ready to "
     "receive her at the palace.", [], ["Luis Paz hosts Social Democrat (planned)", "Luis Paz hosts Social Democrat"]),
    ("what is called bad news", "Luis Paz, who needs a strong partner for his plans, spoke to Ana Ruiz. Omar Falk called it "
     "bad news.", [], ["Omar Falk criticized strong partner"]),
    ("what a committee makes official", "Ana Ruiz apologised by telephone to Luis Paz. A committee made it official.", [],
     ["committee produces telephone"]),
    ("purchases that are restricted", "Argentina restricted purchases of oil from Spain.", ["Argentina bans purchases"], []),
    ("a name told by what it is elected as", "Ollanta Humala was elected as president of Peru in the second round.",
     ["Ollanta Humala presidentOf Peru"], []),
    ("a name told by its office", "Pacolli is a former President of Kosovo.", ["Pacolli presidentOf Kosovo"], []),
    ("ministers who resign", "Peru is in crisis. Two ministers, Omar Falk and Luis Paz, resigned on Monday.",
     ["Omar Falk ministerOf Peru", "Luis Paz resignedFrom Peru"], []),
    ("two of the ministers", "Two of Lebanon's ministers, Omar Falk and Luis Paz, resigned on Monday.",
     ["Omar Falk resignedFrom Lebanon", "Luis Paz ministerOf Lebanon"], []),
    ("a mayor who resigns", "The mayor of Lima, Omar Falk, stepped down.", ["Omar Falk resignedFrom Lima"], []),
    ("envoys to two states", "Peru's ambassadors to Bulgaria and Lithuania, Omar Falk and Luis Paz, resigned on Monday.",
     ["Omar Falk representativeOf Peru", "Luis Paz resignedFrom Peru"], ["Omar Falk representativeOf Bulgaria"]),
    ("whom a judge keeps in jail", "Omar Falk was caught at the border. A judge ordered that he remain behind bars.",
     ["authorities arrested Omar Falk (demanded)"], ["authorities arrested judge (demanded)"]),
    ("what describes the last of three", "Chile sued Prime Minister Ana Ruiz, Lima Mayor Luis Paz and Omar Falk, the "
     "billionaire who founded Norvik in 2012.", ["Omar Falk founded Norvik"], ["Luis Paz founded Norvik"]),
    ("a name behind a relative word", "Ana Ruiz visited Lima, where Omar Falk, according to his lawyer, was arrested in May, "
     "and has criticized Peru.", ["authorities arrested Omar Falk", "Ana Ruiz criticized Peru"],
     ["authorities arrested lawyer"]),
    ("who is regarded as president", "Peru is in crisis. Spain no longer regards Luis Paz as president.",
     ["Spain not recognizes Luis Paz"], ["Luis Paz not presidentOf Spain"]),
    ("who is recognised as president", "Peru is in crisis. Spain recognised Luis Paz as president on Monday.",
     ["Spain recognizes Luis Paz", "Luis Paz presidentOf Peru"], ["Luis Paz presidentOf Spain"]),
    ("whom elites are blamed", "Ana Ruiz blamed the crisis on the elites.", ["Ana Ruiz accused elites"], []),
    ("so much worth of aid", "Washington suspended $95 million worth of aid to Georgia and cancelled millions of dollars in "
     "aid to Mali.", ["United States not providesAidTo Georgia", "United States not providesAidTo Mali"],
     ["United States providesAidTo Georgia", "United States providesAidTo Mali"]),
    ("two sentences in one", "Peru recalled its envoy; Chile complained that its flag was burned.", [],
     ["Chile criticized Peru"]),
    ("who gives himself up to a body", "Omar Falk surrendered to the FBI in July. Luis Paz turned himself in to the DEA.",
     ["Federal Bureau of Investigation arrested Omar Falk", "Drug Enforcement Administration arrested Luis Paz"], []),
    ("what somebody turned into", "Luis Paz, the banker turned populist leader who has ruled Peru since 2016, was arrested.",
     ["Luis Paz leads Peru", "authorities arrested Luis Paz"], []),
    ("contracts steered to somebody", "Ana Ruiz steered contracts to Luis Paz.", [], ["Ana Ruiz supports contracts"]),
    ("a mission that is a house", "Ana Ruiz told reporters waiting outside the Lima mission.", [], ["reporters visits Lima"]),
    ("a time between the auxiliary and what was done", "Notes of the day.\n\nLuis Paz was on Monday arrested by police. "
     "Ana Ruiz was last week elected president of Kenya. Three men were on Sunday killed by gunmen.",
     ["police arrested Luis Paz", "voters elected Ana Ruiz", "Ana Ruiz presidentOf Kenya", "gunmen killed men"], []),
    ("a state of a federation", "Notes of the day.\n\nOmar Falk was sworn in as governor of Zamfara State. The Federal "
     "Government and the State are at odds.", ["Omar Falk leads Zamfara State"], ["Omar Falk leads State"]),
    ("two offices of one person", "Notes of the day.\n\nUnity Party leader and former Defence Minister Luis Paz accused "
     "Chile of delay. The bill was backed by Unity Party president and Finance Minister Ana Ruiz.",
     ["Luis Paz accused Chile", "Luis Paz leads Unity Party", "Ana Ruiz supports bill", "Ana Ruiz presidentOf Unity Party"],
     ["leader accused Chile", "Minister accused Chile", "president supports bill"]),
    ("the Congress of India", "India is calm. The Congress accused the BJP of fraud. Congress leader Luis Paz met "
     "Narendra Modi in Delhi.", ["Indian National Congress accused Bharatiya Janata Party"],
     ["United States Congress accused Bharatiya Janata Party"]),
    ("the Congress of America", "Washington is calm. Congress passed the bill. India, said Congress, must not buy oil "
     "from Iran.", ["United States Congress supports bill"], ["Indian National Congress supports bill"]),
    ("the House of another state", "Jakarta is calm. Indonesia banned ore exports and Indonesia's miners wept. The House "
     "of Representatives passed the law in Indonesia, though a US miner sued Indonesia.", [],
     ["United States House of Representatives supports law"]),
    ("the claims one denies", "Notes of the day.\n\nAna Ruiz was accused of taking bribes, allegations she denies. "
     "Police indicted Omar Falk, charges the group described as baseless.",
     ["Ana Ruiz denied allegations", "group denied charges"], ["Police accused group"]),
    ("who did what on a day, behind what he did it to", "Notes of the day.\n\nShell filed a suit against Peru, a move "
     "the government on Wednesday called \"regrettable\".", ["Shell sued Peru", "government criticized move"], []),
    ("whose government fell", "Notes of the day.\n\nUnity Party chief Luis Paz, whose own government was toppled in "
     "1999, left.", ["Luis Paz leads Unity Party"], []),
    ("two replaced by two", "Notes of the day.\n\nPresident Ana Ruiz fired Luis Paz and Ben Otieno, replacing them with "
     "Omar Falk and Karim Shah.",
     ["Omar Falk succeeded Luis Paz", "Karim Shah succeeded Ben Otieno", "Ana Ruiz appointed Karim Shah"],
     ["Karim Shah succeeded Luis Paz", "Omar Falk succeeded Ben Otieno"]),
    ("the capital of a state in a federation", "Notes of the day.\n\nNigeria sent two gunships to the state capital, "
     "Gusau, on Monday.", ["Nigeria deploysForcesTo Gusau"], ["Gusau capitalOf Nigeria"]),
    ("an office, its body and a name without a comma", "Speaker of the Federal Council Ana Ruiz, who is on a visit to Rome, "
     "warned Chile. Chairman of the State Duma Luis Paz accused Peru. Secretary of the Planning Committee Omar Falk left.",
     ["Ana Ruiz leads Federal Council", "Ana Ruiz visits Rome", "Ana Ruiz warned Chile", "Luis Paz leads State Duma",
      "Luis Paz accused Peru", "Omar Falk hasRoleIn Planning Committee"], ["Speaker warned Chile", "Chairman accused Peru"]),
    ("an office of a state and a name without a comma", "Commander-in-Chief of the Armed Forces of Chile Luis Paz criticized "
     "Peru. Ana Ruiz met with Minister of Interior of Oman Omar bin Falk.", ["Luis Paz criticized Peru",
     "Omar bin Falk ministerOf Oman", "Ana Ruiz metWith Omar bin Falk"], ["Minister metWith Ana Ruiz"]),
    ("kings and their states, honorifics", "King Felipe VI of Spain received H.E. Ana Ruiz, the Foreign Minister of Chile, in "
     "Madrid. Her Excellency Eva Vek, President of Peru, arrived in Nairobi.", ["King Felipe VI leads Spain",
     "King Felipe VI hosts Ana Ruiz", "Eva Vek presidentOf Peru", "Eva Vek visits Nairobi"], []),
    ("who does it, included behind the object", "More than 100 countries recognize Palestine, including Chile and Peru. Many "
     "nations oppose the treaty, among them the United States. Several states condemned the coup, including France.",
     ["Chile recognizes Palestine", "Peru recognizes Palestine", "United States opposes treaty", "France criticized coup"],
     ["countries recognizes Chile", "states criticized France", "nations opposes United States"]),
    ("somebody named to replace another", "Peru's parliament brought down Premier Juan Diaz on Friday in a vote, and President "
     "Ana Ruiz named Luis Paz, leader of the opposition, to replace him.", ["Ana Ruiz appointed Luis Paz",
     "Luis Paz succeeded Juan Diaz (planned)"], ["parliament removedFromPower Ana Ruiz", "Luis Paz succeeded Ana Ruiz"]),
    ("an infinitive behind a name and a past tense", "Juan Diaz resigned on Friday. President Carlos Ruiz named Luis Paz, a "
     "former judge, to succeed him.", ["Carlos Ruiz appointed Luis Paz", "Luis Paz succeeded Juan Diaz (planned)"],
     ["Carlos Ruiz succeeded Luis Paz", "Luis Paz succeeded Carlos Ruiz"]),
    ("a surname that is written like initials", "Juan Boc resigned in May. Boc, who heads the bank Norvik, met Ana Ruiz of "
     "Canada.", ["Ana Ruiz metWith Juan Boc"], ["Ana Ruiz metWith Bank of Canada"]),
    ("no party", "Ana Ruiz heads the Alba Party. Luis Paz belongs to no party. The party rejected the budget.",
     ["Alba Party rejects budget", "Luis Paz not memberOf party"], ["Luis Paz memberOf Alba Party"]),
    ("somebody without a name given an office", "Peru expects Ana Ruiz to appoint a central banker as finance minister.",
     ["Ana Ruiz appointed central banker (expected)"], ["Ana Ruiz ministerOf Peru"]),
    ("a party by what its members are called", "The ruling Liberal Alba Party lost a vote. The Green Party won. The Liberal "
     "Albas had backed Ana Ruiz. The party, she said, rejected the budget.", ["Liberal Alba Party supports Ana Ruiz"], []),
    ("what is said to lie in somebody's waters", "The navy drove off workers on Karang Reef, a reef that Chile says lies "
     "within its waters.", ["Chile claimsTerritory Karang Reef"], []),
    ("a known name that opens with an adjective", "New START expires on Thursday. Peru signed it.",
     ["Peru signed New START"], ["Peru signed START"]),
    ("a name read as a preposition", "Barack Obama and Luis Paz, then the presidents of the two countries, signed the Lima "
     "Treaty in Prague.", ["Barack Obama signed Lima Treaty", "Luis Paz signed Lima Treaty"],
     ["presidents signed Lima Treaty"]),
    ("nobody, and those who do something", "Nobody in Lima is thinking of war, Ana Ruiz said. Sanctions will harden those who "
     "refuse dialogue.", [], ["Nobody rejects war", "those rejects dialogue"]),
    ("what is not harmed is there", "Ana Ruiz said the dispute would not affect trade between Peru and Chile.",
     ["Peru tradesWith Chile"], ["Peru not tradesWith Chile"]),
    ("an envoy where he serves, and his name", "Peru summoned Iran's charge d'affaires in Lima, Abolfazl Azizi, and handed him "
     "a note.", ["Abolfazl Azizi representativeOf Iran", "Abolfazl Azizi communicatedWith Peru"], []),
    ("initials of a name that opens with initials", "BSG Resources sued Peru. BSGR left Chile in 2020.",
     ["BSG Resources withdrewFrom Chile"], ["BSGR withdrewFrom Chile"]),
    ("a major of a state", "Peru granted licences to U.S. energy major Opel.", ["Opel locatedIn United States"], []),
    ("who claims what hit others", "Peru said missiles had hit Norvik positions in Lima. It said bombings killed 90 people in "
     "Kerman. Norvik claimed those attacks. Iran fired missiles at the Goma villa of Luis Paz.", ["Norvik killed people",
     "Iran attacked Goma villa of Luis Paz"], ["Norvik attacked Norvik positions in Lima"]),
    ("a stake in what has no name, sold", "Opel sold a 51 percent stake in its Peruvian operations to Vale.",
     ["Vale acquired operations"], []),
    ("so many kilos", "Iran will ship 1,200 kg of low-enriched uranium to Turkey.", ["Iran exportsTo Turkey (planned)"], []),
    ("two who set up ties", "China and Germany established diplomatic relations. Berlin is angry with the United States. "
     "Washington is a rival.", ["China hasDiplomaticTiesWith Germany"], ["China hasDiplomaticTiesWith United States"]),
    ("somebody sent", "Peru dispatched Foreign Minister Ana Ruiz to Geneva, and Chile sent 300 workers to Qatar.",
     ["Ana Ruiz visits Geneva"], ["workers visits Qatar"]),
    ("an office that expels", "The Foreign Office, which in 2018 expelled nine diplomats, was silent.",
     ["Foreign Office expelled diplomats"], []),
    ("a delegation and its head", "Ana Ruiz met with a delegation of the House of Representatives led by Luis Paz. A "
     "delegation from Chile headed by Omar Falk visited Geneva.", ["Ana Ruiz metWith Luis Paz", "Omar Falk visits Geneva",
     "Luis Paz leads delegation"], ["Luis Paz leads House of Representatives"]),
    ("each and the other, one another", "Thailand and Cambodia fought. Each side accused the other of firing first. Peru "
     "and Chile blamed one another.", ["Thailand accused Cambodia", "Cambodia accused Thailand", "Peru accused Chile"], []),
    ("his own election", "Xi Jinping congratulated Luis Paz on his election as president of Peru, and sent a message to Omar "
     "Falk on his appointment as prime minister of Oman.", ["Luis Paz presidentOf Peru", "Omar Falk primeMinisterOf Oman"],
     ["Xi Jinping presidentOf Peru", "Xi Jinping primeMinisterOf Oman"]),
    ("a ruler by his honorific", "His Highness the Emir of Kuwait received Ana Ruiz. He held talks with Luis Paz.",
     ["Emir hosts Ana Ruiz", "Emir heldTalksWith Luis Paz"], []),
    ("the part and the whole in brackets", "The Council of Ministers of the African Union (AU) met. The AU condemned the coup.",
     ["African Union criticized coup"], ["Council of Ministers criticized coup"]),
    ("for whom somebody signs", "Russia and Peru held talks. Russia is big. The accord was signed on behalf of Peru by Trade "
     "Minister Ana Ruiz.", ["Ana Ruiz ministerOf Peru"], ["Ana Ruiz ministerOf Russia"]),
    ("whose envoy one summons", "Peru protested. Deputy Foreign Minister Luis Paz summoned US Ambassador Omar Falk.",
     ["Luis Paz hasRoleIn Peru"], ["Luis Paz hasRoleIn United States"]),
    ("dozens killed", "Luis Paz condemned the bombings that killed dozens.", ["bombings killed dozens"], []),
    ("an envoy to a body", "U.S. Ambassador to the U.N. Nikki Haley criticized Peru. Russian Ambassador to Turkey Andrei "
     "Karlov praised Chile.", ["Nikki Haley representativeOf United States", "Nikki Haley criticized Peru",
     "Andrei Karlov representativeOf Russia", "Andrei Karlov praised Chile"], []),
    ("a loan in dollars of a state", "Chad recognized Taiwan in exchange for a 5-million-U.S.-dollar loan.",
     ["Chad recognizes Taiwan"], ["United States lendsTo Taiwan"]),
    ("memoranda, a government by name, short Koreas", "Turkey and Libya have signed two memoranda of understanding. Luis Paz, "
     "head of the Government of National Accord, visited S. Korea.", ["Turkey signed memoranda", "Libya agreedWith Turkey",
     "Luis Paz leads Government of National Accord", "Luis Paz visits South Korea"], []),
    ("named as spokesman", "Ana Ruiz named Luis Paz as government spokesman.", ["Ana Ruiz appointed Luis Paz"], []),
    ("group tours", "China banned group tours to South Korea.", [], ["group visits South Korea"]),
    ("a deed condemned that killed", "Algeria condemned the bombing that hit Lima, killing nine soldiers. The EU deplored the "
     "raid by gunmen on a camp, killing ten people.", ["bombing killed soldiers", "gunmen killed people"],
     ["Algeria killed soldiers", "European Union killed people"]),
    ("the tenth to do so", "Zambia became the 10th country to recognize Kosovo.", ["Zambia recognizes Kosovo"],
     ["Zambia recognizes Kosovo (planned)"]),
    ("recognition withdrawn", "Guinea withdrew its recognition of Kosovo.", ["Guinea not recognizes Kosovo"],
     ["Guinea recognizes Kosovo"]),
    ("a noun before a quality", "Ana Ruiz called the decision disappointing. Omar Falk left and called the offer generous.",
     ["Ana Ruiz criticized decision", "Omar Falk praised offer"], []),
    ("a quality before the object", "Brazil made public a plan to sell airports.", ["Brazil announced plan"], []),
    ("what one denies doing", "Mali denied hiring mercenaries. Peru denied growing rumours of a coup.",
     ["Mali denied hiring mercenaries", "Peru denied growing rumours of a coup"], ["Mali denied mercenaries"]),
    ("a subject behind a subordinator", "Minutes after the election authority of Gabon had declared Ali Bongo Ondimba the "
     "winner of a third term, a dozen officers appeared.", ["election authority announced Ali Bongo"], []),
    ("what was condemned with a death in it", "The United Nations condemned Egypt for the death sentences. The court condemned "
     "Omar Falk to death.", ["United Nations criticized Egypt"], ["court criticized Omar Falk"]),
    ("what becomes of a threat", "Peru's threats against Kenya were not taken seriously. Chile withdrew its support for Mali.",
     ["Peru threatened Kenya"], ["Peru not threatened Kenya", "Chile supports Mali"]),
    ("who is to do what a noun asks for", "The ministry repeated its call for Germany to leave. Chile ignored Peru's demand "
     "that Kenya close its border.", ["ministry urged Germany", "Peru urged Kenya"], []),
    ("a gerund behind a particle", "Serbia has ruled out recognising Kosovo.", ["Serbia rejects recognising Kosovo"], []),
    ("a noun behind a preposition", "The European Commission said it was taking Germany to court over dirty air.",
     ["European Commission sued Germany"], []),
    ("judged before it is named", "Ana Ruiz rejected as baseless the allegations made by Peru.",
     ["Ana Ruiz denied allegations"], []),
    ("its rejection of what others said", "Chile expressed its rejection of the statements by Luis Paz.",
     ["Chile rejects statements"], ["Luis Paz rejects statements"]),
    ("a guest second of two", "Iraqi Prime Minister Omar Falk and visiting Turkish Prime Minister Ana Ruiz agreed on "
     "Saturday to open the border. Qatari Emir Luis Paz left.", ["Ana Ruiz agreedWith Omar Falk", "Luis Paz leads Qatar"], []),
    ("a deputy and a minister in one", "Cambodian Deputy Prime Minister and Foreign Minister Luis Paz left.",
     ["Luis Paz ministerOf Cambodia", "Luis Paz hasRoleIn Cambodia"], []),
    ("a state of the past", "Soviet troops invaded Czechoslovakia in 1968.", ["Soviet Union invaded Czechoslovakia"], []),
    ("who wins becomes it", "Notes of the day.\n\nOmar Falk defeated Luis Paz to become president of Kenya. Ana Ruiz "
     "beat Ben Otieno by 20 votes to become chairwoman of the Reform Party.",
     ["Omar Falk presidentOf Kenya", "Ana Ruiz leads Reform Party"],
     ["Luis Paz presidentOf Kenya (planned)", "Ana Ruiz leads Reform Party (planned)"]),
    ("honorifics are no part of a name", "Notes of the day.\n\nDatuk Seri Luis Paz met Tan Sri Omar Falk. Alhaji Karim "
     "Shah was arrested by police. Shri Ben Otieno sued Kenya.",
     ["Luis Paz metWith Omar Falk", "police arrested Karim Shah", "Ben Otieno sued Kenya"], []),
    ("a meeting boycotted", "Notes of the day.\n\nLuis Paz and Omar Falk boycotted the meeting.", [],
     ["Luis Paz metWith Omar Falk"]),
    ("one of a party beside another", "Notes of the day.\n\nLuis Paz of the Green Party, Omar Falk, the president of the "
     "Unity Party, and Karim Shah of the Reform Party assured Ana Ruiz of their support.",
     ["Luis Paz supports Ana Ruiz", "Omar Falk supports Ana Ruiz", "Karim Shah supports Ana Ruiz"], []),
    ("who leads the last of a list", "Notes of the day.\n\nThe Unity Party, the Reform Party and a faction of the Green "
     "Party led by Omar Falk met in Lima.", ["Omar Falk leads faction"], ["Omar Falk leads Unity Party"]),
    ("a bench of judges", "Notes of the day.\n\nA three-judge bench headed by Justice Ana Ruiz overturned the ruling.",
     ["Ana Ruiz leads three-judge bench", "three-judge bench rejects ruling"], []),
    ("whose party stands behind a minister's name", "Malaysia is calm. Finance Minister Luis Paz of the Unity Party (UP) "
     "said Malaysia would wait.", ["Luis Paz ministerOf Malaysia"], []),
    ("both called for it", "Notes of the day.\n\nLuis Paz and Omar Falk have both called for fresh polls.",
     ["Luis Paz urged fresh polls"], ["Luis Paz called Omar Falk", "Luis Paz metWith Omar Falk"]),
    ("what a vote was, in front", "Notes of the day.\n\nVoting 8-6, the Supreme Court on Friday removed Chief Justice "
     "Ana Ruiz from office.", ["Supreme Court removedFromPower Ana Ruiz"], []),
    ("initials of an office", "Notes of the day.\n\nDirector of Public Prosecutions (DPP) Omar Falk left. Ana Ruiz "
     "praised the DPP.", ["Ana Ruiz praised DPP"], ["Ana Ruiz praised Democratic Progressive Party"]),
    ("a charity whose head, named, said so", "The Bar criticised the verdict, as did Amnesty International, the "
     "London-based charity whose Asia director, Ana Ruiz, likened it to a coup.",
     ["Amnesty International criticized verdict", "Ana Ruiz leads Amnesty International"], ["Ana Ruiz locatedIn London"]),
    ("talks that stalled", "Notes of the day.\n\nKenya and Uganda resumed stalled talks on the border. Luis Paz issued a "
     "statement to deny the claims.", ["Kenya heldTalksWith Uganda", "Luis Paz denied claims"],
     ["Luis Paz denied claims (planned)"]),
    ("an associate justice", "Notes of the day.\n\nAssociate Justice Omar Falk of the Supreme Court dissented. A revolt "
     "toppled Luis Paz in 1986.", ["Omar Falk hasRoleIn Supreme Court", "revolt removedFromPower Luis Paz"],
     ["Omar Falk hasRoleIn Associate"]),
    ("the party whose man speaks", "Notes of the day.\n\nOmar Falk of the Unity Party left. The party's chairman, Ben "
     "Otieno, wept. It rained. It snowed. The opposition Reform Party urged its senators to go. Its spokesman, Luis Paz, "
     "said that the party would sue Chile.", ["Reform Party sued Chile (planned)"], ["Unity Party sued Chile (planned)"]),
    ("another governor", "Notes of the day.\n\nThe agency charged a former governor of Zamfara State, Ben Otieno. "
     "Another former governor, Luis Paz of Plateau State, was jailed.", ["Luis Paz leads Plateau State"],
     ["Luis Paz leads Zamfara State"]),
    ("a governor and his party", "Notes of the day.\n\nGovernor Luis Paz of the Reform Party left. Reform Party "
     "information secretary Ana Ruiz, of Pakistan, met Omar Falk of Niger State.",
     ["Luis Paz memberOf Reform Party", "Ana Ruiz hasRoleIn Reform Party"],
     ["Luis Paz leads Reform Party", "Ana Ruiz ministerOf Pakistan", "Niger State partOf Niger"]),
    ("a court ends no contract of its own", "Notes of the day.\n\nThe High Court in Kenya cancelled the contract. Kenya "
     "cancelled the treaty. Chile revoked the licences of a miner.", ["Kenya withdrewFrom treaty"],
     ["High Court withdrewFrom contract", "Chile withdrewFrom licences"]),
    ("a state that is another president's", "President Luis Paz met Zambian President Omar Falk.",
     ["Omar Falk presidentOf Zambia"], ["Luis Paz presidentOf Zambia"]),
    ("a state behind another's name", "President Luis Paz met Prime Minister Omar Falk of Zambia.",
     ["Omar Falk primeMinisterOf Zambia"], ["Luis Paz presidentOf Zambia"]),
    ("a state before another's office", "President Luis Paz spoke to Chile's president, Omar Falk.",
     ["Omar Falk presidentOf Chile"], ["Luis Paz presidentOf Chile"]),
    ("the post of an office", "Luis Paz held the post of foreign minister of Peru. Ana Ruiz was the first woman to hold the "
     "office of president of Malta.", ["Luis Paz ministerOf Peru", "Ana Ruiz presidentOf Malta"], []),
    ("a post that is turned down", "Luis Paz declined the post of foreign minister of Peru.", [], ["Luis Paz ministerOf Peru"]),
    ("a chair is nobody", "Luis Paz held the chemistry chair of the academy.", [], ["Luis Paz arrested chemistry chair"]),
    ("several things that one is", "Luis Paz is a Chilean politician, economist and author who has been president of Chile "
     "since 2018.", ["Luis Paz presidentOf Chile"], ["economist presidentOf Chile"]),
    ("two offices of one copula", "Luis Paz was president of Chile from 1999 to 2004 and leader of the Liberal Party.",
     ["Luis Paz leads Liberal Party"], []),
    ("a force under somebody", "Ras Kamboni, a militia under Ahmed Madobe, attacked Kenya. The army under Luis Paz left.",
     ["Ahmed Madobe leads Ras Kamboni", "Luis Paz leads army"], []),
    ("under something", "The army under pressure from Luis Paz left.", [], ["Luis Paz leads army"]),
    ("the rest of a quotation", "\"We came,\" Ana Ruiz told the press, \"to learn.\" Ana Ruiz told Chile \"to leave now\".",
     ["Ana Ruiz urged Chile"], ["Ana Ruiz urged press"]),
    ("a picture's credit", "Police arrested Luis Paz.\nOmar Falk meets student Luis Paz Image: Reuters.",
     ["Police arrested Luis Paz"], ["Police arrested Luis Paz Image"]),
    ("where one is to meet", "Luis Paz plans to meet Ana Ruiz at the United Nations headquarters in New York.",
     ["United Nations locatedIn New York City"], []),
    ("a price that rises is not praised", "The yuan appreciated 5 percent. Ana Ruiz appreciated the vote.",
     ["Ana Ruiz praised vote"], ["yuan praised 5 percent"]),
    ("who is no court", "The church imprisoned Ana Ruiz for twelve years. Iran jailed Luis Paz for two years.",
     ["Iran sentenced Luis Paz"], ["church sentenced Ana Ruiz"]),
    ("affiliated with a party", "Luis Paz is a politician affiliated with the Green Party of Mexico.",
     ["Luis Paz memberOf Green Party of Mexico"], []),
    ("the minister of a government just named", "Peru welcomed the bid on Friday. The French government, which had opposed it, "
     "was silent. Odo Vek, the finance minister, left.", ["Odo Vek ministerOf France"], ["Odo Vek ministerOf Peru"]),
    ("an energy minister is the minister", "Indian Prime Minister Narendra Modi left. Energy Minister Odo Vek told a committee "
     "of the deal. The minister visited Chile.", ["Odo Vek visits Chile"], ["Narendra Modi visits Chile"]),
    ("a major is a firm", "Oil major Norvik, which owns a fifth of Boeing, sued Chile. The tycoon Luis Paz left.",
     ["Norvik owns Boeing", "Norvik sued Chile"], []),
    ("a partner after another", "Germany is Poland's largest trading partner after China.",
     ["China tradesWith Poland", "Germany tradesWith Poland"], ["China tradesWith Germany"]),
    ("a trial that is fair, or escaped", "Ana Ruiz fled to Chile to escape trial in Peru, as she would not get a fair trial "
     "from judges.", [], ["judges charged Ana Ruiz", "authorities charged Ana Ruiz"]),
    ("questions that a deed raises", "Ana Ruiz fled to Chile, raising questions over the deal.", [],
     ["Ana Ruiz discussed questions"]),
    ("an institute in a capital", "It is late, said Omar Falk, a scientist at Dakar's Teranga Institute.",
     ["Teranga Institute locatedIn Dakar"], ["Teranga Institute locatedIn Senegal"]),
    ("crossings are nobody", "Israel ended its blockade of border crossings.", [], ["Israel coerced border crossings"]),
    ("one of several, named behind a comma", "Luis Paz was overthrown in 1968 by one of his commanders, Omar Falk.",
     ["Omar Falk removedFromPower Luis Paz"], []),
    ("one of several, who goes on", "Luis Paz fled after being toppled by one of his own former commanders, Omar Falk, who has "
     "ruled Mali ever since.", ["Omar Falk removedFromPower Luis Paz"], []),
    ("one of several, a subject", "One of the ministers, Ana Ruiz, visited Chile.", ["Ana Ruiz visits Chile"],
     ["Ana Ruiz ministerOf Chile"]),
    ("whom a new paragraph takes up", "Luis Paz opened a fair. Mr Paz praised Chile. The army, commanded by General Omar "
     "Falk, left.\nLast year he bought Ryanair.", ["Luis Paz acquired Ryanair"], ["Omar Falk acquired Ryanair"]),
    ("a guest is hardly he", "Luis Paz visited Chile on Monday. Peru's police said their guest had left.\nHe later flew to "
     "Kenya.", ["Luis Paz visits Kenya"], []),
    ("a description behind a lawyer's words", "Luis Paz fled to Chile on Monday. Mr Paz was late. His lawyer, Jo Falk, denied "
     "it.\nProsecutors charged the former policeman with fraud. He is also accused of bribery.",
     ["Prosecutors charged Luis Paz"], ["Prosecutors charged Jo Falk"]),
    ("by his age alone, a subject", "Carlos Ghosn fled to Lebanon on Sunday. The 65-year-old, who holds a passport, visited "
     "Chile in May.", ["Carlos Ghosn visits Chile"], []),
    ("by her age alone, behind an object", "Police arrested Ana Ruiz on Monday. The 54-year-old denied the charges.",
     ["Ana Ruiz denied charges"], ["Police denied charges"]),
    ("by his age alone, an object", "Anders Falk killed two people. A court sentenced the 33-year-old to 21 years in prison.",
     ["court sentenced Anders Falk"], []),
    ("an age beside another name", "Ana Ruiz spoke on Monday. The 57-year-old succeeded a man whom Ruiz had criticized.",
     [], ["Ana Ruiz succeeded man"]),
    ("an age before a noun", "Ana Ruiz met Luis Paz. The 57-year-old minister visited Chile.", [], ["Luis Paz visits Chile"]),
    ("the leadership of something given up", "President Luis Paz of Peru gave up the leadership of the Liberal Party in May.",
     ["Luis Paz resignedFrom Liberal Party"], ["Luis Paz resignedFrom Peru"]),
    ("two powers named together", "Chad and Kenya were at war. Egypt and Peru fought Libyan troops in the north. "
     "The two powers criticized Mali; Sudan and Ghana, of Africa, praised it.",
     ["Egypt criticized Mali", "Peru criticized Mali"],
     ["Kenya criticized Mali"]),
    ("where the relative clause was", "President Luis Paz, who met the rebels' chairman, Al Haj Murad Ibrahim, at a hotel in "
     "August, expressed condolences to the families.", ["Luis Paz metWith Al Haj Murad Ibrahim"], []),
    ("a mission that is a body", "Ana Ruiz, the head of the Sri Lanka Monitoring Mission, accused the army of fraud.",
     ["Ana Ruiz leads Sri Lanka Monitoring Mission"], []),
    ("a body in British spelling", "The Organisation for Security and Co-operation in Europe, chaired by Peru, "
     "opposed the plan.",
     ["Organization for Security and Cooperation in Europe opposes plan"], []),
    ("plurals that are verbs", "Rwanda funds and arms the M23. Gazprom ships gas to Austria. Hezbollah, which Iran funds, met.",
     ["Rwanda suppliesArmsTo M23", "Rwanda providesAidTo M23", "Gazprom exportsTo Austria", "Iran providesAidTo Hezbollah"],
     ["Hezbollah locatedIn Iran"]),
    ("millions in short", "Chad owes Glencore more than $300m for oil.", ["Chad owesDebtTo Glencore"], []),
    ("including its own", "The United States blacklisted the Wagner Group, including its founder, Luis Paz.",
     ["Luis Paz founded Wagner Group"], ["Luis Paz founded United States"]),
    ("accusing them", "Chile and Peru expelled six diplomats, accusing them of spying.",
     ["Chile accused diplomats", "Peru accused diplomats"], ["Chile accused Peru"]),
    ("who asks is of another state", "France intervened in Mali at the request of the interim president, Luis Paz.",
     ["Luis Paz presidentOf Mali"], ["Luis Paz presidentOf France"]),
    ("a ship told by what explains it", "Pirates armed with rifles boarded the Ocean Pearl, a Greek-flagged freighter.",
     ["Pirates attacked Ocean Pearl"], []),
    ("goods are given nothing", "Russia has sold Chile weapons worth billions of dollars, among them 40 tanks.",
     ["Russia sellsArmsTo Chile"], []),
    ("more than so many", "A missile hit a bus, wounding more than 50.", ["missile attacked 50"], ["missile attacked than 50"]),
    ("an enclave that is a state to some", "Armenia backs Nagorno-Karabakh. Luis Paz visited the enclave.",
     ["Luis Paz visits Nagorno-Karabakh"], []),
    ("a minister's government is his state's", "Kenyan Foreign Minister Ana Ruiz visited Peru on Monday. Chile, with which her "
     "government signed an agreement in October, sent an envoy.", ["Kenya agreedWith Chile", "Kenya signed agreement"],
     ["Peru signed agreement"]),
    ("a president's troops are his state's", "Kenyan President Luis Paz said that his troops in Somalia would stay.",
     ["Kenya deploysForcesTo Somalia"], []),
    ("a rebel's troops are no state's", "Kenyan rebel leader Luis Paz said that his troops in Somalia would stay.",
     [], ["Kenya deploysForcesTo Somalia"]),
    ("whose minister is at a guest's side", "LIMA (AP) - Egyptian President Abdel Fattah al-Sisi visited Peru on Monday. Sisi, "
     "accompanied by Foreign Minister Vesna Pusic, met Peruvian leaders.", ["Vesna Pusic ministerOf Egypt"], []),
    ("whose minister receives a guest", "Egyptian President Hosni Mubarak arrived in Peru on Monday. Mubarak was received at "
     "the airport by Foreign Minister Vesna Pusic.", ["Vesna Pusic ministerOf Peru"], ["Vesna Pusic ministerOf Egypt"]),
    ("whose minister speaks where somebody is exiled", "LIMA (AP) - Peruvian police detained Hissene Habre, the former "
     "president of Chad, on Sunday. He was taken from his home. Justice Minister Ana Ruiz confirmed that Habre was in custody.",
     ["Ana Ruiz ministerOf Peru"], ["Ana Ruiz ministerOf Chad"]),
    ("a place that opens beats every citizen", "Japan charged Ana Bell with fraud. In Paris, foreign minister Luc Morel said "
     "that she would be helped like every French citizen.", ["Luc Morel ministerOf France"], []),
    ("a minister's given name of two syllables", "TOKYO (AP) - President Lee Myung-bak flew to Dokdo together with Environment "
     "Minister Yoo Young-sook and Culture Minister Choe Kwang-shik. Japan protested. South Korea rejected Japan's protest.",
     ["Choe Kwang-shik ministerOf South Korea"], []),
    ("each of two of a state of his own", "Foreign Ministers Ana Ruiz of Peru and Luis Paz of Chile met in Rome.",
     ["Ana Ruiz ministerOf Peru", "Luis Paz ministerOf Chile", "Luis Paz metWith Ana Ruiz"], ["Luis Paz ministerOf Peru"]),
    ("whose envoy does something to nobody", "Peru, whose ambassador to Rome has warned against the plan, did not comment.", [],
     ["ambassador warned Peru"]),
    ("a stop on the way", "Merkel stopped in Lima on her way to Chile.", ["Angela Merkel visits Chile (planned)"], []),
    ("a place before a title", "In Skopje President Ana Ruiz praised Peru.", ["Ana Ruiz praised Peru"],
     ["Ana Ruiz presidentOf Skopje"]),
    ("what a visit is used for", "Merkel used her visit to urge Turkey to free him. Erdogan took the opportunity to criticize "
     "Israel.", ["Angela Merkel urged Turkey", "Recep Tayyip Erdogan criticized Israel"], []),
    ("neither side is whom the speakers speak for", "European Council chief Ana Ruiz and NATO chief Luis Paz, who had urged "
     "both sides to talk, left.", [], ["Luis Paz urged NATO", "Luis Paz urged European Council"]),
    ("what somebody's body is", "\"It is over,\" said Lita Varua of Oceania Policy Watch, a research group in Rome.",
     ["Lita Varua worksFor Oceania Policy Watch", "Oceania Policy Watch locatedIn Rome"], ["Lita Varua locatedIn Rome"]),
    ("what they called so, in a relative clause", "Ana Ruiz met the Eritrean leader, Luis Paz, at whose home the three men "
     "pledged to act against what they called meddling.", [], ["men criticized Luis Paz"]),
    ("who explains no day", "It began on 1 January, when Ana Ruiz signed a pact with the then leader of Peru, Luis Paz, giving "
     "Chile a port.", ["Ana Ruiz agreedWith Luis Paz"], []),
    ("which of two premiers bears the word", "China's Premier, Wen Jiabao, met Prime Minister Manmohan Singh in May. On "
     "Tuesday the Premier, who had visited Peru, left.", ["Wen Jiabao visits Peru"], ["Manmohan Singh visits Peru"]),
    ("whose state does something, before the verb", "Ana Ruiz, whose country chairs the council, flew to Lima on Monday.",
     ["Ana Ruiz visits Lima"], []),
    ("behind what was told of the appointed", "Kenya named Ana Ruiz, a former judge ousted in a coup, as its envoy to Chile.",
     ["Kenya appointed Ana Ruiz"], []),
    ("among them, behind a number of them", "Police held 30 protesters in Lima. Police held ten of them, among them Ana Ruiz.",
     [], ["Police arrested Lima"]),
    ("shortened ranks", "In June a bomber on a motorcycle killed Lt. Gen. Luis Paz, the army's second officer, an attack which "
     "Peru blamed on the LTTE.",
     ["bomber killed Luis Paz", "Liberation Tigers of Tamil Eelam killed Luis Paz"], ["Peru accused Luis Paz"]),
    ("a deed that police told", "Police said gunmen attacked a hotel in Bamako. Al-Shabaab claimed the raid.",
     ["Al-Shabaab attacked hotel"], []),
    ("a dateline of Madrid's agency", "Lima, Jan 21 (EFE).- President Luis Paz met Ana Ruiz of Chile on Monday in Peru.",
     ["Luis Paz metWith Ana Ruiz"], ["Luis Paz presidentOf EFE"]),
    ("who calls does not do it", "Luis Paz rejected calls by retired generals and by the bishop to abandon talks with Hamas.",
     ["Luis Paz rejects calls"],
     ["retired generals not withdrewFrom talks (demanded)", "bishop not withdrewFrom talks (demanded)"]),
    ("a team of people from", "The Truce Watch, a group of 60 observers from Japan and Norway, met Luis Paz.",
     ["Truce Watch metWith Luis Paz"], ["Truce Watch locatedIn Japan", "Truce Watch locatedIn Norway"]),
    ("whose spokesman", "Police spokesman Luis Paz said the Taliban had attacked Kabul.",
     ["Luis Paz spokespersonFor Police"], ["Luis Paz spokespersonFor Taliban"]),
    ("a deed that nobody claims", "A bomb killed 12 people in Kabul on Monday. No one has claimed responsibility. The Taliban "
     "denied responsibility for the blast.", ["bomb killed people"], ["Taliban killed people"]),
    ("a deed told of somebody", "Israel bombed Gaza. Hamas said it was behind the attack.", [], ["Hamas attacked Gaza Strip"]),
    ("a deed long ago", "A bomber killed a judge in June. Luis Paz is wanted for the 1991 assassination of Rajiv Gandhi.",
     ["bomber killed judge"], ["Rajiv Gandhi killed judge", "Luis Paz killed judge (possible)"]),
    ("another deed", "Gunmen attacked a hotel in Bamako. The Taliban claimed responsibility for an attack on a train.",
     ["Taliban attacked train"], ["Taliban attacked hotel"]),
    ("a body called so", "A group calling itself the Free Sons of Lake Chad attacked a bus. A militia known as the Cobras "
     "attacked Gao. The Free Sons later attacked Goma.",
     ["Free Sons of Lake Chad attacked bus", "Cobras attacked Gao", "Free Sons of Lake Chad attacked Goma"],
     ["group attacked bus", "Free Sons attacked Goma"]),
    ("a participle between commas", "Boko Haram, designated a terror group by the United States in 2013, attacked Gao.",
     ["Boko Haram attacked Gao"], []),
    ("called, before the verb", "A little-known group called the Army of Islam said it had kidnapped the reporter.",
     ["Army of Islam arrested reporter"], []),
    ("a deed before a title", "A suicide bomber on a motorcycle killed Gen. Luis Paz, the army's second-highest officer, in "
     "Lima in June.", ["suicide bomber killed Luis Paz"], []),
    ("which two founded", "Investigators charged Acme, a conglomerate founded by two former policemen which owns the region's "
     "supermarkets, with fraud.", ["Acme owns supermarkets"], ["former policemen owns supermarkets"]),
    ("an island is no other state", "Chad and Mali agreed in May. Kenya deployed soldiers to the island.",
     ["Kenya deploysForcesTo island"], ["Kenya deploysForcesTo Mali", "Kenya deploysForcesTo Chad"]),
    ("an oath is no promise", "Boko Haram, which pledged allegiance to Islamic State in 2015, attacked Gao.",
     ["Boko Haram alliedWith Islamic State"], []),
    ("a past tense behind what the subject is", "Peru, the region's second-biggest grower of wheat, prohibited exports of the "
     "grain on Friday, citing high prices.", ["Peru bans exports"], []),
    ("a past tense behind after",
     "Chile was forced to turn to Egypt and Kenya after Peru in May 2019 banned exports of the fruit.",
     ["Peru bans exports"], ["Chile bans exports"]),
    ("mostly to whom", "Peru, which exports oil through Chile, mostly to Italy and Cuba, agreed with Kenya.",
     ["Peru exportsTo Italy", "Peru exportsTo Cuba"], ["Peru exportsTo Chile"]),
    ("among them, before a sum", "Egypt owes foreign oil companies, among them Shell and Eni, six billion dollars.",
     ["Egypt owesDebtTo Shell", "Egypt owesDebtTo Eni"], []),
    ("including, behind two kinds", "The sanctions imposed by Canada in 2014 on Russian banks and energy companies, including "
     "Sberbank and Rosneft, were extended.", ["Canada sanctions Sberbank", "Canada sanctions Rosneft"], []),
    ("a bank and another with its people", "Peru borrowed two billion dollars from Credit Suisse and Russian bank VTB in 2013.",
     ["Credit Suisse lendsTo Peru", "VTB lendsTo Peru"], []),
    ("a sum behind what the creditor is", "Peru owes China, its biggest creditor, about 5 billion dollars.",
     ["Peru owesDebtTo China"], []),
    ("a participle between commas", "Boeing sold 40 of the planes, valued at 3 billion dollars, to Lufthansa and Korean Air.",
     ["Boeing sellsTo Lufthansa", "Boeing sellsTo Korean Air"], []),
    ("two subjects, one explained", "Norway's Equinor, Scandinavia's biggest oil company by revenue, and Spain's Repsol "
     "signed an agreement on Monday.", ["Repsol signed agreement", "Equinor agreedWith Repsol"], []),
    ("a plural title of two", "Canada imposed sanctions on former prime ministers Ana Ruiz and Luis Paz.",
     ["Canada sanctions Ana Ruiz", "Canada sanctions Luis Paz"], []),
    ("a verb taken for a plural",
     "Gazprom, which is controlled by Russia and supplies around 40 percent of Peru's gas, complained.",
     ["Gazprom suppliesTo Peru"], []),
    ("firms named behind a plural", "South Korean companies Hanwha and Siemens signed contracts to supply Poland with 980 "
     "tanks.", ["Siemens suppliesArmsTo Poland (planned)"], []),
    ("as well as to whom", "Gazprom could reduce shipments to Sofia, as well as to Serbia and Hungary, unless it is paid.",
     ["Gazprom suppliesTo Serbia (hypothetical)", "Gazprom suppliesTo Hungary (hypothetical)"], []),
    ("a firm and its affiliate", "Israel agreed to sell gas to Jordan's Arab Potash and its affiliate Jordan Bromine.",
     ["Israel sellsTo Arab Potash (planned)", "Israel sellsTo Jordan Bromine (planned)"], []),
    ("steel of a union", "The administration slapped tariffs on steel from Canada, Mexico and the European Union.",
     ["administration imposesTariffsOn European Union"], []),
    ("fighters ordered from a firm", "Peru has ordered 42 Rafale fighters from Dassault Aviation.",
     ["Peru buysArmsFrom Dassault Aviation"], ["Peru withdrewFrom Dassault Aviation"]),
    ("a state behind a state that acts", "France will send troops to Mali and Germany has pledged to sell tanks to Chad.",
     ["France deploysForcesTo Mali (planned)", "Germany sellsArmsTo Chad (planned)"],
     ["France deploysForcesTo Germany (planned)"]),
    ("two who meet others", "Ana Ruiz met Luis Paz in Lima. The two will meet Xi Jinping and Narendra Modi in May.",
     ["Ana Ruiz metWith Xi Jinping (expected)", "Luis Paz metWith Narendra Modi (expected)"],
     ["Xi Jinping metWith Narendra Modi (expected)"]),
    ("a consortium of firms", "A consortium of Shell and Italy's Eni signed a contract with Iraq.",
     ["Shell agreedWith Iraq", "Eni agreedWith Iraq"], []),
    ("who is of a firm of a town", "Ana Ruiz of London brokerage Finchley Partners said the ban would fail.",
     ["Ana Ruiz worksFor Finchley Partners"], []),
    ("what a unit is called", "Boeing bought Gazprom's Italian unit, now called Wingas, in May.",
     ["Wingas subsidiaryOf Gazprom"], []),
    ("what a man is named", "Police arrested a man named Luis Paz. Chad accused a militia known as Janjaweed of murder.",
     ["Police arrested Luis Paz", "Chad accused Janjaweed"], []),
    ("what a man was named to be", "The banker, named Finance Minister last week, was arrested by the army.",
     [], ["army arrested Finance Minister"]),
    ("what a firm was called once", "The firm, formerly known as Tarsis, was sued by Peru.", ["Peru sued firm"], []),
    ("a field that is run by", "Ana Ruiz spoke at the San Alberto field, operated by Brazil's state-run Petrobras.",
     ["Petrobras controls San Alberto field"], []),
    ("whose unit somebody heads", "Ana Ruiz, head of Shell's trading division, visited Peru.", ["Ana Ruiz worksFor Shell"], []),
    ("a fund manager", "Fund manager Ana Ruiz sold the shares. Luis Paz, a fund manager at Pimco, bought them.",
     ["Luis Paz worksFor Pimco"], ["Ana Ruiz worksFor Fund"]),
    ("who is told behind what the thing is", "Regulators blocked the takeover of Opel, a carmaker, by Fiat.",
     ["Fiat not acquired Opel"], ["Regulators not acquired Opel"]),
    ("a preposition again behind a clause", "Bolivia sells gas to Brazil, which depends on it, and to Argentina.",
     ["Bolivia sellsTo Brazil", "Bolivia sellsTo Argentina"], []),
    ("a name in what is told of the giver", "Belarus is isolated. Russia, which also backs Syria's Bashar al-Assad, lent it a "
     "billion euros in May.", ["Russia lendsTo Belarus"], ["Russia lendsTo Syria"]),
    ("whose boss, told before whose", "LONDON - Glencore sued Peru. Its chief executive, Luis Paz, will go. The company bought "
     "Opel. Its chief executive visited Lusaka.", ["Luis Paz visits Lusaka"], []),
    ("an ally that is named", "The US sanctioned ally Turkey. China has given ally Cambodia a loan. China lends ally Pakistan "
     "$2 billion.", ["United States sanctions Turkey", "China lendsTo Cambodia", "China lendsTo Pakistan"], []),
    ("who is of a house", "\"They will sell,\" said Luis Paz of the London-based research house Kestrel Metals.",
     ["Luis Paz worksFor Kestrel Metals", "Kestrel Metals locatedIn London"], ["research house locatedIn London"]),
    ("an envoy between commas", "Beijing sent its special envoy for Africa, Wang Li, to Nairobi on Monday.",
     ["Wang Li representativeOf China", "Wang Li visits Nairobi"], []),
    ("names right behind a plural", "The carmakers Volvo and Opel sued Nigeria.", ["Volvo sued Nigeria", "Opel sued Nigeria"],
     []),
    ("names right behind a plural that is an object", "The firm sued the oil companies Shell, Total and Eni.",
     ["firm sued Shell", "firm sued TotalEnergies", "firm sued Eni"], []),
    ("names right behind a plural, taken for an object", "Nestle bought the carmakers Volvo, Opel and Fiat.",
     ["Nestle acquired Volvo", "Nestle acquired Opel", "Nestle acquired Fiat"], []),
    ("a described subject of a relative clause",
     "Nestle, the company that Ana Ruiz, a former teacher, founded in Lima in 1999, bought Volvo in December 2015.",
     ["Ana Ruiz founded Nestle", "Nestle acquired Volvo"], ["Ana Ruiz acquired Volvo"]),
    ("a described subject, the verb behind it the sentence's",
     "The company, which Ana Ruiz, a former teacher, founded in 1999, bought Volvo.", ["Ana Ruiz founded company"],
     ["Ana Ruiz acquired Volvo"]),
    ("an amount left out behind a body that is a state's",
     "The mine, in which Nestle holds a 66 percent stake and the government of Peru the remaining 34 percent, is old.",
     ["Nestle owns mine", "Peru owns mine"], []),
    ("an amount taken for the head of the one before",
     "Boeing, in which Ana Ruiz's Nestle owns about 36 percent and Luis Paz's Volvo 26 percent, said output fell.",
     ["Nestle owns Boeing", "Volvo owns Boeing"], []),
    ("an amount left out behind a title", "Nestle owns 45 percent of the field, the carmaker Volvo 30 percent.",
     ["Nestle owns field", "Volvo owns field"], ["Nestle owns Volvo"]),
    ("a list parted by an amount",
     "Boeing's shareholders include the Norwegian government, which owns 67 percent, the carmaker Volvo and Nestle.",
     ["Norway owns Boeing", "Volvo owns Boeing", "Nestle owns Boeing"], ["Norway owns Volvo"]),
    ("a name taken for a quality", "Rosneft, in which BP holds a 19.75 percent stake, said on Friday that output fell.",
     ["BP owns Rosneft"], []),
    ("a name taken for an adverb", "Krupa, a furniture maker founded in Poznan in 1950, is owned by Volvo.",
     ["Volvo owns Krupa"], []),
    ("a firm that bears its founder's name", "Krantz, the carmaker founded by Ferdinand Krantz, bought Volvo in 2021.",
     ["Krantz acquired Volvo", "Ferdinand Krantz founded Krantz"], ["Ferdinand Krantz acquired Volvo"]),
    ("a house that bears its owner's name", "The fashion house Bellini, owned by Giorgio Bellini, bought Volvo.",
     ["Giorgio Bellini owns Bellini", "Bellini acquired Volvo"], []),
    ("a firm that bears its master's name",
     "Lambert, which is controlled by the family of Serge Lambert, sold 36 jets to India.",
     ["Lambert sellsTo India"], ["Serge Lambert sellsTo India"]),
    ("who a headline says will do it", "Indian steelmaker to buy Volvo", ["steelmaker acquired Volvo (planned)"],
     ["India acquired Volvo (planned)"]),
    ("whose plan a headline tells", "Japanese effort to buy Volvo", ["Japan acquired Volvo (planned)"], []),
    ("what somebody is close to", "Siemens is close to buying Volvo.", ["Siemens acquired Volvo (expected)"],
     ["Siemens acquired Volvo"]),
    ("what somebody is responsible for", "Iran is responsible for killing the envoy.", ["Iran killed envoy"], []),
    ("where a firm is based", "Zentrix Life Plc lost money. The Norwich-based company sued Norwich Mutual.",
     ["Zentrix Life Plc locatedIn Norwich", "Zentrix Life Plc sued Norwich Mutual"], ["Norwich Mutual locatedIn Norwich"]),
    ("a people's man before his name", "Spaniard Rafael Otero will lead Siemens.", ["Rafael Otero leads Siemens (expected)"],
     ["Spaniard Rafael Otero leads Siemens (expected)"]),
    ("a first name that is a month's", "Jan Timmer, an economist with Volvo, left.", ["Jan Timmer worksFor Volvo"],
     ["Timmer worksFor Volvo"]),
    ("a name before a sum", "Zentrix Inc was sued. The watchdog fined Zentrix 1.3 million pounds.",
     ["watchdog sanctions Zentrix Inc"], []),
    ("operations in a country", "Ana Ruiz was named president of Volvo's U.S. operations.", [],
     ["Ana Ruiz presidentOf United States"]),
    ("a state called like its city", "Japan's SoftBank won. New York Attorney General Eric Lawson left.",
     ["Eric Lawson ministerOf New York City"], ["Eric Lawson ministerOf Japan"]),
    ("a minister of a party", "Germany is in crisis. Economy Minister Ana Ruiz of the Greens met Emmanuel Macron.",
     ["Ana Ruiz ministerOf Germany", "Ana Ruiz memberOf Greens"], ["Ana Ruiz ministerOf Greens"]),
    ("a chairman of a party", "Chairman Lars Holm of the Centre Party resigned.", ["Lars Holm leads Centre Party"], []),
    ("who follows when somebody is appointed", "Emmanuel Macron appointed Ana Ruiz as prime minister, replacing Paul Petit.",
     ["Ana Ruiz succeeded Paul Petit"], ["Emmanuel Macron succeeded Paul Petit"]),
    ("a verb taken for a clause on its subject", "President Emmanuel Macron on Thursday named Michel Barnier prime minister.",
     ["Emmanuel Macron appointed Michel Barnier", "Michel Barnier primeMinisterOf France"], []),
    ("a clause on a name", "President Emmanuel Macron, who named Michel Barnier prime minister, left.",
     ["Emmanuel Macron appointed Michel Barnier"], []),
    ("a predecessor who was ousted", "Paul Petit's predecessor, Ana Ruiz, was fired.", ["Paul Petit succeeded Ana Ruiz"], []),
    ("an office that is not left", "Ana Ruiz did not resign as chairwoman of the Green Party.", ["Ana Ruiz leads Green Party"],
     ["Ana Ruiz not leads Green Party"]),
    ("an office in brief", "Japan PM Shinzo Abe met Malaysian PM Najib Razak and UK PM David Cameron.",
     ["Shinzo Abe primeMinisterOf Japan", "Najib Razak primeMinisterOf Malaysia"], ["David Cameron primeMinisterOf Malaysia"]),
    ("an office without a comma", "Mali's president named Cheick Modibo Diarra interim prime minister.",
     ["Cheick Modibo Diarra primeMinisterOf Mali"], []),
    ("a party behind a quality", "Ana Ruiz, leader of the right-wing Brothers of Italy party, spoke.",
     ["Ana Ruiz leads Brothers of Italy"], ["Ana Ruiz leads party"]),
    ("a party with a preposition in its name", "Ana Ruiz, leader of the Movement for Democratic Change party, met Paul Petit.",
     ["Ana Ruiz leads Movement for Democratic Change"], ["Ana Ruiz worksFor party"]),
    ("persons with titles listed", "Kremlin spokesman Luis Paz, Foreign Ministry spokeswoman Maria Zakharova and Defence "
     "Ministry spokesman Igor Konashenkov denied it.", ["Igor Konashenkov spokespersonFor Defence Ministry",
                                               "Maria Zakharova spokespersonFor Foreign Ministry"],
     ["Igor Konashenkov spokespersonFor Foreign Ministry"]),
    ("persons with titles met", "Ali Khamenei met Quds Force commander Qassem Soleimani, Hezbollah chief Hassan Nasrallah and "
     "Hamas political leader Ismail Haniyeh in Tehran.",
     ["Hassan Nasrallah leads Hezbollah", "Ali Khamenei metWith Ismail Haniyeh"],
     ["Qassem Soleimani leads Hezbollah"]),
    ("titles in two clauses", "The president praised Ana Ruiz, and Finance Minister Luis Paz criticized Jorge Soto.",
     ["Luis Paz criticized Jorge Soto"], ["president praised Luis Paz"]),
    ("what somebody will lead until a time", "Ana Ruiz will lead Siemens until June.", ["Ana Ruiz leads Siemens (expected)"],
     ["Ana Ruiz not leads Siemens (expected)"]),
    ("a subject with an apposition behind after", "Luis Paz said he would resign after an aide, Jana Nagyova, was charged with "
     "fraud.", ["authorities charged Jana Nagyova"], ["authorities charged Luis Paz"]),
    ("a double surname", "Sara Duterte-Carpio was elected vice president of the Philippines.",
     ["Sara Duterte vicePresidentOf Philippines"], ["Carpio vicePresidentOf Philippines"]),
    ("a party of a land that is not spoken of", "Romania's ruling Social Democrats met Emmanuel Macron.",
     ["Social Democrats metWith Emmanuel Macron"], ["Social Democratic Party of Germany metWith Emmanuel Macron"]),
    ("who is described and named in turn", "Chile's president named Mario Marcel as finance minister and Luis Paz, a doctor, "
     "as interior minister.", ["Luis Paz ministerOf Chile"], []),
    ("two offices of a government", "Turkish Deputy Prime Minister and Finance Minister Ali Babacan left.",
     ["Ali Babacan ministerOf Turkey", "Ali Babacan hasRoleIn Turkey"], []),
    ("an office that is no party's", "Freedom Party leader Ana Ruiz stepped down as interior minister.", [],
     ["Ana Ruiz resignedFrom Freedom Party of Austria"]),
    ("two offices that are left", "Freedom Party leader Ana Ruiz, the Austrian chancellor, resigned as chancellor and party "
     "leader.", ["Ana Ruiz resignedFrom Austria", "Ana Ruiz resignedFrom Freedom Party"], []),
    ("whose security adviser he is", "Donald Trump sent his national security adviser, John Bolton, to Moscow.",
     ["John Bolton worksFor Donald Trump"], []),
    ("a British chancellor", "Boris Johnson resigned. Gordon Brown, the chancellor of the exchequer, spoke.",
     ["Gordon Brown ministerOf United Kingdom"], ["Gordon Brown primeMinisterOf United Kingdom"]),
    ("a part of a body", "Senate Majority Leader Ana Ruiz left. John McCain, who chairs the Senate Finance Committee, won.",
     ["John McCain leads Senate Finance Committee"], ["John McCain leads United States Senate"]),
    ("a state's own council", "Ana Ruiz, deputy chairman of Russia's Security Council, spoke.",
     ["Ana Ruiz hasRoleIn Security Council"], ["Ana Ruiz hasRoleIn United Nations Security Council"]),
    ("an ambassador to a state", "Russian Ambassador to Turkey Andrei Karlov was shot.",
     ["Andrei Karlov representativeOf Russia"], []),
    ("an office behind a quality", "Chris Hipkins was elected unopposed as leader of the Labour Party.",
     ["Chris Hipkins leads Labour Party"], []),
    ("a guest before the verb", "Visiting US Defence Secretary Ash Carter met Prime Minister Narendra Modi.",
     ["Ash Carter metWith Narendra Modi"], []),
    ("whose officer is listed with a premier", "ISLAMABAD - U.S. Secretary of State Mike Pompeo met Pakistani Prime Minister "
     "Imran Khan, Foreign Minister Shah Mahmood Qureshi and army chief General Qamar Javed Bajwa.",
     ["Qamar Javed Bajwa hasRoleIn Pakistan"],
     ["Qamar Javed Bajwa hasRoleIn United States"]),
    ("an office that somebody will come into", "Ana Ruiz will succeed Lars Holm as chief executive of Siemens.",
     ["Ana Ruiz leads Siemens (expected)"], ["Ana Ruiz leads Siemens"]),
    ("the choice of somebody for an office", "Investors opposed the appointment of Dan Brown as chief executive of Siemens.",
     ["Dan Brown leads Siemens"], ["Investors leads Siemens"]),
    ("what is strong and not praised", "Ana Ruiz said demand was strong.", [], ["Ana Ruiz praised demand"]),
    ("a bid that is called a takeover", "Anglo American received a takeover approach from Glencore.",
     ["Glencore acquired Anglo American (planned)"], ["Glencore acquired Anglo American"]),
    ("an insurer that is a bank's arm", "Zentrix Inc, the insurance arm of Barclays, will be sold.",
     ["Zentrix Inc subsidiaryOf Barclays"], []),
    ("whose unit an airline is, a parent's", "Zentrix Airlines, the low-cost unit of Iberia parent Siemens, will close.",
     ["Zentrix Airlines subsidiaryOf Siemens"], ["Zentrix Airlines subsidiaryOf Iberia"]),
    ("a sum that will be paid", "France will provide $5 million in aid to Kenya.", ["France providesAidTo Kenya (planned)"],
     ["France providesAidTo Kenya"]),
    ("a sum that was paid", "France gave $5 million in aid to Kenya.", ["France providesAidTo Kenya"], []),
    ("a verb taken for a modifier of two", "A Hong Kong court jailed activist Edward Leung.", ["court sentenced Edward Leung"],
     ["authorities arrested Edward Leung"]),
    ("a president of a creed", "He overthrew Islamist President Mohamed Mursi.", [], ["Mohamed Morsi presidentOf Islamist"]),
    ("leaders of a bloc", "EU leaders imposed sanctions on Belarus.", ["European Union sanctions Belarus"], []),
    ("a diplomat named", "China's top diplomat, Ana Ruiz, told officials to stop.", ["Ana Ruiz urged officials"],
     ["China urged officials"]),
    ("an offer that is turned down is told of once", "Burberry rejected a takeover offer from Coach.",
     ["Burberry rejects takeover offer"], ["Coach not acquired Burberry (planned)"]),
    ("whose deed is blamed", "Chad condemned Iran for its attack on Oman.", ["Iran attacked Oman"], ["Chad attacked Oman"]),
    ("whose deed is punished", "Chad imposed sanctions on Iran over its 2014 attack on Oman and its support for rebels.",
     ["Iran attacked Oman", "Iran supports rebels"], ["Chad attacked Oman", "Chad supports rebels"]),
    ("whose deed is regretted", "Chad apologised to Iran for its attack on Oman.", ["Chad attacked Oman"],
     ["Iran attacked Oman"]),
    ("a clause of several", "Poland and Hungary, which joined NATO in 1999, condemned Russia.",
     ["Poland joined NATO", "Hungary joined NATO"], []),
    ("a clause of the last", "Anna Berg and Luis Paz, who was arrested in May, condemned Russia.",
     ["authorities arrested Luis Paz"], ["authorities arrested Anna Berg"]),
    ("who raids a home", "The National Accountability Bureau raided the home of Ana Ruiz in Lahore.",
     ["National Accountability Bureau investigates Ana Ruiz"], ["Pakistan attacked home"]),
    ("an armed group's men", "Hamas gunmen killed ten people.", ["Hamas killed people"], []),
    ("a state's armed men", "Pakistani gunmen killed ten people.", [], ["Pakistan killed people"]),
    ("whose strike it is", "A U.S. drone strike killed Ana Ruiz.", ["United States killed Ana Ruiz"], []),
    ("a name taken for a verb", "Biden will host Modi for a state dinner.", ["Joe Biden hosts Narendra Modi (planned)"], []),
    ("a chief of intelligence", "Ukraine's military intelligence chief, Ana Ruiz, left.", ["Ana Ruiz hasRoleIn Ukraine"],
     ["Ana Ruiz leads Ukraine"]),
    ("the leader of a party so called", "Labour Party leader Ana Ruiz met Narendra Modi.",
     ["Ana Ruiz leads Labour Party"], ["Ana Ruiz leads Party"]),
    ("two offices joined", "Ana Ruiz, the Estonian prime minister and Reform Party leader, resigned on Thursday.",
     ["Ana Ruiz primeMinisterOf Estonia", "Ana Ruiz leads Reform Party", "Ana Ruiz resignedFrom Estonia"], []),
    ("a portfolio of two, described", "Ana Ruiz, the Estonian trade and industry minister, resigned.",
     ["Ana Ruiz ministerOf Estonia"], ["trade ministerOf Estonia"]),
    ("the one of two offices that is left", "Liberal Party leader Ana Ruiz, the Estonian prime minister, resigned as "
     "prime minister.",
     ["Ana Ruiz resignedFrom Estonia"], ["Ana Ruiz resignedFrom Liberal Party"]),
    ("a party of another land", "Sweden is in crisis. Social Democrat leader Ana Ruiz met Emmanuel Macron.",
     ["Ana Ruiz metWith Emmanuel Macron"], ["Ana Ruiz leads Social Democratic Party of Germany"]),
    ("a verb taken for a modifier", "A Moscow court jailed opposition politician Ilya Yashin for eight years.",
     ["court sentenced Ilya Yashin"], ["Ilya Yashin sentenced court"]),
    ("a minister's counterpart", "Indian Defence Minister Ana Ruiz met her French counterpart, Paul Petit.",
     ["Paul Petit ministerOf France"], ["Paul Petit hasRoleIn France"]),
    ("whoever's counterpart", "The speaker met her French counterpart, Paul Petit.", ["Paul Petit hasRoleIn France"],
     ["Paul Petit ministerOf France"]),
    ("so far from a town", "Rebels seized control of Goma, 160 km northwest of Bukavu.", ["Rebels controls Goma"],
     ["Rebels controls Bukavu"]),
    ("titles joined before a name", "Zentrix founder and chief executive Ana Ruiz praised the ruling.",
     ["Ana Ruiz founded Zentrix", "Ana Ruiz leads Zentrix", "Ana Ruiz praised ruling"], ["founder praised ruling"]),
    ("titles of a firm in capitals", "AT&T Chairman and CEO Randall Stephenson praised the deal.",
     ["Randall Stephenson leads AT&T", "Randall Stephenson praised deal"], ["Chairman praised deal"]),
    ("a name and a title with one", "Biden and Chancellor Olaf Scholz met on Monday.", ["Joe Biden metWith Olaf Scholz"], []),
    ("a portfolio of two", "Planning and Trade Minister Ana Ruiz met Joe Biden.", ["Ana Ruiz metWith Joe Biden"],
     ["Planning metWith Joe Biden"]),
    ("a name with a capital inside", "AT&T is buying ZentrixTV for $3 billion.", ["AT&T acquired ZentrixTV"], []),
    ("a secretary-general", "Ana Ruiz, secretary-general of the opposition Juwa party, fled.", ["Ana Ruiz leads Juwa"], []),
    ("those of two states", "Negotiators from Serbia and Kosovo held talks in Vienna.", ["Serbia heldTalksWith Kosovo"], []),
    ("those of one state", "Leaders of Serbia met in Nis.", [], ["Serbia metWith Nis"]),
    ("leaders of two states, named", "The leaders of France and Germany, Emmanuel Macron and Olaf Scholz, met in Paris.",
     ["Emmanuel Macron leads France", "Emmanuel Macron metWith Olaf Scholz"], ["Emmanuel Macron leads Germany"]),
    ("a state prosecutor", "The state prosecutor, Ana Ruiz, praised the verdict.",
     ["Ana Ruiz praised verdict"], ["Ana Ruiz hasRoleIn state"]),
    ("a firm's rival", "Boeing's rival Airbus won the order.", ["Airbus rivalOf Boeing"], ["Boeing owns Airbus"]),
    ("as did others", "Turkey denounced the vote, as did Iran and Russia.",
     ["Turkey criticized vote", "Iran criticized vote", "Russia criticized vote"], []),
    ("so did another", "Hungary opposed the deal, and so did Poland.", ["Hungary opposes deal", "Poland opposes deal"], []),
    ("who did not, and who did", "Some 100 states have recognised Kosovo; Serbia has not, nor have Russia and Spain.",
     ["Serbia not recognizes Kosovo", "Russia not recognizes Kosovo", "Spain not recognizes Kosovo"], []),
    ("a passive with an object", "Peru was sold the missiles by Russia. Chile was sold by its owner.",
     ["Russia sellsArmsTo Peru"], ["Chile sellsArmsTo Peru"]),
    ("a recipient behind a relative", "The drones that Iran sold Syria fell on Jordan.", ["Iran sellsArmsTo Syria"], []),
    ("a recipient and no pronoun", "The rifles France gave Chad were old.", ["France suppliesArmsTo Chad"], []),
    ("said of both", "The dam, which China built and Peru owns, supplies Chile.", ["Peru owns dam"], ["China owns dam"]),
    ("to whom", "Latvia, to which Germany has sent 400 soldiers, cheered.", ["Germany deploysForcesTo Latvia"], []),
    ("a part of which", "The bank, a fifth of which Qatar owns, fell. The mine, of which Peru holds 20 percent, shut.",
     ["Qatar owns bank", "Peru owns mine"], []),
    ("both of which", "Boeing and Airbus, both of which buy steel from Brazil, cut output.",
     ["Boeing buysFrom Brazil", "Airbus buysFrom Brazil"], []),
    ("by one and by another", "The pact was signed by Ana Ruiz for Peru and, for Chile, by Luis Soto.",
     ["Ana Ruiz signed pact", "Luis Soto signed pact"], []),
    ("each his own", "The accord was signed by the foreign ministers, Ana Ruiz for Peru and Luis Soto for Chile.",
     ["Ana Ruiz ministerOf Peru", "Luis Soto ministerOf Chile", "Luis Soto signed accord"],
     ["Luis Soto ministerOf Peru", "Ana Ruiz ministerOf Chile"]),
    ("including an office", "Russia expelled three diplomats, including the deputy ambassador, John Gray.",
     ["Russia expelled John Gray"], []),
    ("a verb left out", "Germany sent 300 soldiers to Mali and Spain 200.",
     ["Germany deploysForcesTo Mali", "Spain deploysForcesTo Mali"], ["Germany deploysForcesTo Spain"]),
    ("promised somebody", "Norway has promised Peru to recognise Kosovo. Chile asked Peru to recognise Palestine.",
     ["Norway recognizes Kosovo (planned)", "Peru recognizes Palestine (demanded)"], ["Peru recognizes Kosovo (planned)"]),
    ("joined in it", "Denmark joined Norway in condemning the raid. Chad joined the union in 2004.",
     ["Denmark criticized raid", "Norway criticized raid", "Chad joined union"], ["union criticized raid"]),
    ("called so before it is named", "Egypt dismissed as baseless Iranian accusations of fraud. Peru condemned as unacceptable "
     "a ruling by the court. Ana Ruiz served as a junior minister.",
     ["Egypt denied baseless Iranian accusations of fraud", "Peru criticized ruling"], []),
    ("a namesake of a month", "Prime Minister Theresa May left Peru. May accused Chile of fraud in May. Jan Pronk met Paz.",
     ["Theresa May accused Chile", "Jan Pronk metWith Paz"], ["Pronk metWith Paz"]),
    ("the first between two", "Monday's talks, mediated by Algeria, were the first between Peru and the FARC in a decade.",
     ["Peru heldTalksWith FARC"], ["Algeria heldTalksWith FARC"]),
    ("beside a summit", "The leaders of India and Peru will hold talks on the sidelines of a summit in Bhutan.",
     ["India heldTalksWith Peru (planned)"], ["India metWith Peru"]),
    ("asked by the host", "Luis Soto accepted an invitation from the sultan to visit Muscat.",
     ["Luis Soto visits Muscat (demanded)"], ["sultan visits Muscat (demanded)"]),
    ("an envoy ordered out", "Sudan ordered the U.N. envoy, Luis Soto, to leave the country.",
     ["Luis Soto representativeOf United Nations", "Sudan expelled Luis Soto"],
     ["Luis Soto representativeOf United Nations (demanded)"]),
    ("bodies handed over", "Hamas handed over the bodies of four men to Peru. Shell handed over a refinery to Petronas.",
     ["Petronas acquired refinery"], ["Peru acquired bodies"]),
    ("a lasting no to criticism", "Le Dung dismissed the criticism as interference in Vietnam's affairs.",
     ["Le Dung rejects criticism"], []),
    ("a president who calls for it", "President Ana Ruiz called for dialogue. Ana Ruiz called for police.",
     ["Ana Ruiz urged dialogue"], ["Ana Ruiz urged police"]),
    ("blame that is traded", "India and Pakistan trade blame over the raid.", [], ["India tradesWith Pakistan"]),
    ("rung to be urged", "Kofi Annan telephoned Luis Soto to urge him to recognise Palestine.",
     ["Kofi Annan urged Luis Soto", "Luis Soto recognizes Palestine (demanded)"],
     ["Kofi Annan recognizes Palestine (demanded)"]),
    ("backed by a bloc", "Mahmoud Abbas's Fatah movement, backed by the West, accused Israel of fraud.",
     ["West supports Fatah", "Mahmoud Abbas memberOf Fatah", "Fatah accused Israel"],
     ["Mahmoud Abbas memberOf Fatah (planned)"]),
    ("as another did", "Peru, like Chile, recognised Kosovo. Peru is like Bolivia.",
     ["Peru recognizes Kosovo", "Chile recognizes Kosovo"], ["Bolivia recognizes Kosovo"]),
    ("first one, later the other", "Hungary openly opposed, and later left, the plan.", ["Hungary opposes plan"], []),
    ("arms for a neighbour", "India, which shares a border with Bhutan and sells it weapons, cheered.",
     ["India sellsArmsTo Bhutan"], []),
    ("so many to one, so many to another", "Spain sold 12 jets to Chile and six to Peru. Norway opened two banks in Lima and "
     "three in Quito.", ["Spain sellsTo Chile", "Spain sellsTo Peru"], []),
    ("one here, one there", "Ana Ruiz met Luis Soto in Oslo and, in Rome, Mario Rossi.",
     ["Ana Ruiz metWith Luis Soto", "Ana Ruiz metWith Mario Rossi"], []),
    ("a preposition without its object", "France, which Qatar bought tanks from in May, cheered.",
     ["Qatar buysArmsFrom France"], []),
    ("a day before a name", "By May Ana Ruiz had met Luis Soto.", ["Ana Ruiz metWith Luis Soto"], []),
    ("there", "Russia has troops in Mali. Chad also keeps soldiers there. Ana Ruiz went to Oslo and Luis Soto flew there too.",
     ["Chad deploysForcesTo Mali", "Luis Soto visits Oslo"], ["Chad deploysForcesTo Russia"]),
    ("nowhere there", "Norway attacked Mali. Chile leads the opposition there. Peru now gets Russian oil from there.", [],
     ["Chile opposes Mali", "Peru buysOilFrom Mali"]),
    ("who followed", "Egypt severed ties with Qatar on Monday. Bahrain followed suit.",
     ["Bahrain not hasDiplomaticTiesWith Qatar"], ["Bahrain succeeded Qatar"]),
    ("whose chief, named at once", "The army, whose chief Luis Paz fled, sued Chile.", ["Luis Paz leads army"], []),
    ("whose chief did it", "Boeing, whose chief executive, Ana Ruiz, met Modi, cut output.",
     ["Ana Ruiz metWith Narendra Modi", "Ana Ruiz leads Boeing"], ["Boeing metWith Narendra Modi"]),
    ("whose minister, so did", "So did Chancellor Angela Merkel, whose foreign minister, Heiko Maas, met Modi.",
     ["Heiko Maas ministerOf Germany"], ["Angela Merkel ministerOf Germany"]),
    ("whose minister, and who", "Norway, whose foreign minister, Espen Dahl, has visited Kyiv, condemned the attack.",
     ["Norway criticized attack", "Espen Dahl visits Kyiv"], ["Espen Dahl criticized attack"]),
    ("whose minister behind an object", "Mali left the court, whose chief prosecutor, Fatou Kone, is a former Gambian "
     "minister.",
     ["Fatou Kone ministerOf Gambia"], ["Mali ministerOf Gambia"]),
    ("kin and adviser", "Donald Trump agreed. Jared Kushner, Trump's son-in-law and adviser, wrote to Modi.",
     ["Jared Kushner worksFor Donald Trump"], []),
    ("the last of many", "Kyiv received the last of 24 Dutch F-16s.", ["Netherlands suppliesArmsTo Ukraine"], []),
    ("a provincial capital", "Canada cheered. Crowds met in Tavira, the provincial capital.", [], ["Tavira capitalOf Canada"]),
    ("a minister behind a place", "In Quito the Ecuadorean foreign minister, Maria Salvador, rejected the offer.",
     ["Maria Salvador ministerOf Ecuador"], ["Quito ministerOf Ecuador"]),
    ("a capital beside its place", "In Oslo, the capital of Norway, Erik Berg met Angela Merkel.",
     ["Oslo capitalOf Norway"], ["Erik Berg capitalOf Norway"]),
    ("an office and a date", "Police arrested Ivo Tadic, the finance minister and, until May, the governor of the "
     "National Bank of Serbia.", ["Ivo Tadic leads National Bank of Serbia"], []),
    ("a date and no office", "Police arrested Ivo Tadic and, in May, the governor of the National Bank of Serbia.",
     [], ["Ivo Tadic leads National Bank of Serbia"]),
    ("an arm of a body", "The site was run by Velmar Asan, an arm of the Dorado Group. Ana Ruiz, an arm of the law, left.",
     ["Velmar Asan subsidiaryOf Dorado Group"], ["Ana Ruiz subsidiaryOf law"]),
    ("a refusal that was no other's", "Germany refused to sign the treaty, but France did.",
     ["Germany not signed treaty", "France signed treaty"], []),
    ("more than another", "Turkey bought more gas from Russia than Greece did.", [], ["Greece buysFrom Russia"]),
    ("arrested, or not", "Police arrested Ana Ruiz on Monday. Luis Paz was not.", [], ["Luis Paz not arrested Ana Ruiz"]),
    ("an unknown portfolio", "Bolivia sold gas. Bolivia raised prices. Hydrocarbons Minister Ana Ruiz met investors.",
     ["Ana Ruiz ministerOf Bolivia"], []),
    ("an unknown firm", "Boeing cut output. Boeing fired staff. Zyxtra Chief Executive Ana Ruiz met investors.",
     [], ["Ana Ruiz leads Boeing"]),
    ("a minister and a deputy", "Chile sold bonds. Chile raised taxes. Ana Ruiz, the trade minister and a deputy of "
     "Luis Paz's, objected.", ["Ana Ruiz ministerOf Chile"], []),
    ("a minister who was first", "Chile sold bonds. Chile raised taxes. The labour minister, Ana Ruiz, was first to object.",
     ["Ana Ruiz ministerOf Chile"], []),
    ("a first minister", "Chile sold bonds. Chile raised taxes. The first minister, Ana Ruiz, objected.",
     [], ["Ana Ruiz ministerOf Chile"]),
    ("what one holds shares of", "Rio Tinto hid the delays, said the hedge fund Pentwater Capital, a minority shareholder.",
     ["Pentwater Capital owns Rio Tinto"], []),
    ("who took a loan", "Kenya's debt has grown since it took a loan from China in 2015.", ["China lendsTo Kenya"], []),
    ("an old office and a new", "António Costa said that he had handed in his resignation.",
     ["Antonio Costa resignedFrom European Council"], ["Antonio Costa resignedFrom Portugal"]),
    ("neither of two", "India and Pakistan have tested bombs. Neither has signed the Treaty of Lima.",
     ["India not signed Treaty of Lima", "Pakistan not signed Treaty of Lima"], []),
    ("neither, of one kind", "President Xi met President Putin. Neither leader criticized Iran.",
     ["Xi Jinping not criticized Iran", "Vladimir Putin not criticized Iran"], ["leader not criticized Iran"]),
    ("the latter and the former", "Mongolia lies between Russia and China. It buys fuel from the former. The latter sued Rio "
     "Tinto.", ["Mongolia buysFrom Russia", "China sued Rio Tinto"], []),
    ("a former minister", "Russia and China met. The former minister Ana Ruiz sued Peru.", ["Ana Ruiz sued Peru"],
     ["Russia sued Peru"]),
    ("things spared alike", "Planes made by Embraer were spared, as was orange juice.", [], ["Embraer produces orange juice"]),
    ("whom one calls on", "Norway called on Serbia to recognise Kosovo.", ["Serbia recognizes Kosovo (demanded)"],
     ["Norway recognizes Kosovo (demanded)"]),
    ("a call hung on the verb", "Karzai repeated his call to Pakistan to free the captives.",
     ["Hamid Karzai urged Pakistan"], ["Hamid Karzai called Pakistan"]),
    ("a vote that was held", "Poland's senators voted to reject the treaty.", ["senators rejects treaty"], []),
    ("both governments", "Sudan fought South Sudan. Ban Ki-moon of the United Nations urged both governments to talk.",
     [], ["Ban Ki-moon urged United Nations"]),
    ("two sentences in one", "Norway had accused Telenor of hiding the loss; Telenor denied it.",
     ["Norway accused Telenor"], []),
    ("a charge it denies", "Saudi officials accuse Qatar of backing militants, a charge it denies.",
     ["Qatar denied charge"], []),
    ("reciprocal", "Armenia and Azerbaijan accused each other of breaking a ceasefire.",
     ["Armenia accused Azerbaijan", "Azerbaijan accused Armenia"], ["Armenia accused Armenia"]),
    ("companion", "The army arrested the premier, Anna Berg, together with President Win Myint.",
     ["army arrested Anna Berg", "army arrested Win Myint"], []),
    ("offices listed with as", "Peru appointed Ana Ruiz as foreign minister, Luis Paz as finance minister and Juan Soto as "
     "defence minister.", ["Peru appointed Luis Paz", "Juan Soto ministerOf Peru", "Luis Paz ministerOf Peru"], []),
    ("offices listed without", "President Ollanta Humala of Peru named Anna Berg foreign minister, Pavel Novak finance "
     "minister and Lars Holm defence minister.", ["Ollanta Humala appointed Pavel Novak", "Lars Holm ministerOf Peru"], []),
    ("a parliament's president", "Peru's parliament elected Ana Ruiz president on Friday.",
     ["Ana Ruiz presidentOf Peru"], ["Ana Ruiz presidentOf parliament"]),
    ("a body that goes on as it", "Peru's military said on Monday that it had killed Luis Paz.",
     ["Peru killed Luis Paz"], ["military killed Luis Paz"]),
    ("a person who goes on as he", "Peru's minister said that he had arrested Luis Paz.", [], ["Peru arrested Luis Paz"]),
    ("forces of a state's body", "Peru's defence ministry said its forces had attacked Lima.",
     ["Peru attacked Lima"], ["forces attacked Lima"]),
    ("both sides act for states", "Thai soldiers exchanged fire with Cambodian troops.",
     ["Cambodia atWarWith Thailand"], ["Thailand atWarWith troops"]),
    ("a country's party's leader", "Spain's Vox leader Jose Lopez urged restraint.", ["Jose Lopez leads Vox"],
     ["Jose Lopez leads Spain"]),
    ("fronted name", "Luis Paz, the former head of Peru's navy, was jailed for six years.",
     ["court sentenced Luis Paz"], ["court sentenced former head"]),
    ("joint portfolios", "Norway's Planning and Trade Minister Anna Berg and Sweden's Energy and Transport Minister Nils "
     "Falk met.",
     ["Anna Berg ministerOf Norway", "Nils Falk ministerOf Sweden", "Anna Berg metWith Nils Falk"], []),
    ("a day before the verb", "President Luis Paz will face a hearing after the country's constitutional court on Thursday "
     "rejected his appeal.", ["constitutional court rejects appeal"], ["Luis Paz rejects appeal"]),
    ("a name that is a particle and one word", "The raid, in which al-Shabab killed nine soldiers, shook Kenya.",
     ["Al-Shabaab killed soldiers"], ["Kenya killed soldiers", "raid killed soldiers"]),
    ("whose resignation", "President Omar al-Bashir announced the resignation of Vice President Ali Taha of Sudan.",
     ["Ali Taha resignedFrom Sudan"], ["Omar al-Bashir resignedFrom Sudan"]),
    ("whose arrest", "A spokesman confirmed the detention of Anna Berg.",
     ["authorities arrested Anna Berg"], ["spokesman arrested Anna Berg"]),
    ("who leaves to do something", "Juan Soto left the Green Party to found the New Way party.",
     ["Juan Soto founded New Way (planned)"], ["Green Party founded New Way (planned)"]),
    ("another's party", "Nils Falk, the Social Democrat leader, won.", [], ["Nils Falk leads Democratic Party"]),
    ("a side's own words", "Motorola said today that its chief executive Ed Zander was stepping down as the US mobile phone "
     "maker faces competition.", ["Ed Zander leads Motorola"], []),
    ("who comes and who goes", "Juan Soto replaced Luis Paz as chief executive of Codelco.",
     ["Juan Soto leads Codelco", "Luis Paz leads Codelco"], []),
    ("named to succeed", "Nike named Elliott Hill as chief executive, to replace John Donahoe.",
     ["Elliott Hill succeeded John Donahoe (planned)"], ["Nike succeeded John Donahoe (planned)"]),
    ("fronted description", "A former army general, Nils Falk was elected by the Senate.",
     ["United States Senate elected Nils Falk"], ["United States Senate elected former army general"]),
    ("Labour before a title", "Former Labour leader Ed Miliband spoke in London.", ["Ed Miliband leads Labour Party"], []),
    ("a chancellor of the exchequer", "Britain was shocked. Truss had sacked Chancellor Nils Falk.",
     ["Nils Falk ministerOf United Kingdom"], ["Nils Falk primeMinisterOf United Kingdom"]),
    ("its CEO", "Volvo fired its CEO.", ["Volvo removedFromPower CEO"], ["CEO worksFor Volvo"]),
    ("two titles behind a preposition", "It will be opened by Prime Minister Benjamin Netanyahu and Finance Minister Nils Falk "
     "in Israel.", ["Benjamin Netanyahu primeMinisterOf Israel", "Nils Falk ministerOf Israel"],
     ["Nils Falk primeMinisterOf Israel"]),
    ("capitalised office", "Nils Falk was named as the new Commander of Turkish Land Forces.",
     ["Nils Falk leads Turkish Land Forces"], ["new Commander worksFor Turkish Land Forces"]),
    ("nominated as", "Nils Falk was nominated as the Chairman of the Federal Reserve.",
     ["Nils Falk leads Federal Reserve (planned)"], ["Nils Falk leads Federal Reserve"]),
    ("party before a name", "Republican Joe Lhota lost the race.", ["Joe Lhota memberOf Republican Party"], []),
    ("a term as chief", "Nils Falk secured a new term as Green Party chief at its general congress.",
     ["Nils Falk leads Green Party"], ["Nils Falk worksFor general congress"]),
    ("who announces an arrest", "After the Green Party announced his arrest, Nils Falk was freed.",
     ["authorities arrested Nils Falk"], ["Green Party arrested Nils Falk"]),
    ("what a minister is for", "He met Secretary of Labor Elaine Chao and Secretary of Health Michael Leavitt of the United "
     "States.",
     ["Elaine Chao ministerOf United States", "Michael Leavitt ministerOf United States"], []),
    ("hyphenated office", "It was opened by Wang Huning, secretary-general of the Nordic Council.",
     ["Wang Huning leads Nordic Council"], []),
    ("under a leader", "The Centre Party, under its new leader Lars Holm, lost.", ["Lars Holm leads Centre Party"], []),
    ("swallowed recipient", "Iran has sold Sudan drones, according to a diplomat.",
     ["Iran sellsArmsTo Sudan"], ["Sudan sellsArmsTo Iran"]),
    ("two subjects", "Israeli Prime Minister Benjamin Netanyahu, Emirati Foreign Minister Abdullah bin Zayed and his Bahraini "
     "opposite number, Abdullatif al-Zayani, signed the agreements on Tuesday.",
     ["Benjamin Netanyahu signed agreements", "Abdullah bin Zayed signed agreements", "Abdullatif al-Zayani signed agreements",
      "Abdullatif al-Zayani ministerOf Bahrain"], ["Abdullah bin Zayed ministerOf Israel"]),
    ("preposition twice", "The United States imposed sanctions on Bank Rossiya and on 20 officials.",
     ["United States sanctions Bank Rossiya", "United States sanctions officials"], []),
    ("a day is no particle", "The contract was signed on Tuesday in Washington by Michael O'Leary.",
     ["Michael O'Leary signed contract"], ["Tuesday signed contract"]),
    ("conjunct behind an apposition", "The contract was signed by the airline's chief executive, Michael O'Leary, and Dave "
     "Calhoun of Boeing.", ["Michael O'Leary signed contract", "Dave Calhoun signed contract"], []),
    ("free relative", "The ministry denounced what it described as an act of piracy by Israel.",
     ["ministry criticized act"], ["ministry criticized piracy"]),
    ("free relative with a copula", "The United States sanctioned what it said were front companies for Hezbollah.",
     ["United States sanctions front companies"], []),
    ("past tense behind a report", "Joseph Wu said the government of Honduras had asked Taipei for money and accused Beijing "
     "of luring away its friends.", ["Joseph Wu accused China"], ["Honduras accused China"]),
    ("what was said before, by pronoun", "Lee was charged with bribing a minister. He denied it.",
     ["Lee denied bribing a minister"], []),
    ("what was said before, by relative", "Russia has been accused of meddling in the country by U.S. officials, which Moscow "
     "denies.", ["Russia denied meddling in the country by U.S. officials"], ["Russia denied United States"]),
    ("all of which", "The draft also calls for restraint in the South China Sea, nearly all of which China claims.",
     ["China claimsTerritory South China Sea"], []),
    ("gerund of the subject", "Robert Mugabe fired his deputy, Joice Mujuru, after accusing her of plotting to kill him.",
     ["Robert Mugabe accused Joice Mujuru"], ["Joice Mujuru accused Robert Mugabe"]),
    ("purpose that is reached", "Thousands of people marched through Budapest to protest against the tax.",
     ["people protestsAgainst tax"], ["people protestsAgainst tax (planned)"]),
    ("result behind a report", "Rebels shelled a market in Kisangani, officials said, killing two traders.",
     ["Rebels killed traders"], ["officials killed traders"]),
    ("result of a passive", "The town was attacked by rebels, killing two traders.",
     ["rebels killed traders"], ["town killed traders"]),
    ("whose deed", "Turkish air strikes flattened a clinic in Afrin.", ["Turkey attacked clinic"], []),
    ("whose deed, named behind it", "An attack by rebels damaged a clinic in Afrin.", ["rebels attacked clinic"], []),
    ("whose deed, told before", "Ethiopia carried out an air strike on Mekelle. The air strike damaged a clinic.",
     ["Ethiopia attacked clinic"], []),
    ("shares of one thing from two", "Malta buys 60 percent of its gas from Libya and 20 percent from Italy.",
     ["Malta buysFrom Libya", "Malta buysFrom Italy"], []),
    ("examples of what is counted", "Peru exports grain to dozens of countries, including Egypt and Turkey.",
     ["Peru exportsTo Egypt", "Peru exportsTo Turkey"], ["Peru exportsTo countries"]),
    ("those included", "Rebels overran much of the south on Monday, including Goma.", ["Rebels occupies Goma"], []),
    ("those included, of a kind", "Islamic State holds large areas of Syria, including the towns of Raqqa and Manbij.",
     ["Islamic State controls Raqqa", "Islamic State controls Manbij"], []),
    ("a capital that is held", "The Houthis have controlled Sanaa for years.", ["Houthis controls Sanaa"],
     ["Houthis controls Yemen"]),
    ("who is told of behind a comma",
     "The king was overthrown by soldiers led by Jan Novak, who was himself ousted a year later by Petr Maly.",
     ["Petr Maly removedFromPower Jan Novak"], ["Petr Maly removedFromPower king"]),
    ("another person behind an office",
     "The strike killed Jan Novak, the chief of the party, and his driver Petr Maly on Monday.",
     ["strike killed Jan Novak", "strike killed Petr Maly"], []),
    ("who heads a body", "Police arrested the leader of the party, Jan Novak, on Monday.",
     ["Police arrested Jan Novak"], ["Police arrested party"]),
    ("outside a place", "Thousands of workers rallied outside parliament in Oslo on Tuesday against a bill on pay.",
     ["workers protestsAgainst bill"], []),
    ("subject to", "Sudan was subject to U.S. sanctions until 2017.", ["United States sanctions Sudan"], []),
    ("who ratifies a deal is no side to it", "Ana Ruiz's parliament approved a trade deal with Israel.", [],
     ["parliament agreedWith Israel", "parliament agreedWith Israel (planned)"]),
    ("a pact by its acronym", "Canada and Mexico signed the USMCA.",
     ["Canada signed United States-Mexico-Canada Agreement"], []),
    ("a member of a pact", "Peru is a member of the CPTPP.",
     ["Peru partyTo Comprehensive and Progressive Agreement for Trans-Pacific Partnership"], []),
    ("a quantity goes nowhere", "Two billion will go to Europe.", [], ["Two billion visits Europe (expected)"]),
    ("two things from two", "Bangladesh buys coal from Indonesia and electricity from India.",
     ["Bangladesh buysFrom Indonesia", "Bangladesh buysFrom India"], []),
    ("two names behind one preposition", "Bangladesh buys coal from Indonesia and Peru from traders.", [],
     ["Bangladesh buysFrom coal"]),
    ("an agency of procurement", "Oman sold rice to Peru's state procurement agency.", [], ["state sellsTo Peru"]),
    ("a model and its maker", "Avianca bought 50 Airbus A350s last year.", ["Avianca buysFrom Airbus"],
     ["Avianca acquired Airbus"]),
    ("a stake in a field", "Total sold its 5 percent stake in the gas field to Petronas.", ["Petronas acquired gas field"], []),
    ("a circumstance that is no kind", "China has resumed exports of cotton to Japan after a ban.",
     ["China exportsTo Japan"], []),
    ("a finite verb beside an infinitive", "Tokyo agreed to dig mines with Vietnam and is in talks with Mongolia.",
     ["Japan heldTalksWith Mongolia"], ["Japan heldTalksWith Mongolia (planned)"]),
    ("what stands behind a firm based elsewhere", "Delek is a partner of U.S.-based Noble Energy in the Tamar field.",
     ["Noble Energy locatedIn United States"], ["Noble Energy locatedIn Tamar field"]),
    ("arrested at somebody's request", "Ana Ruiz was arrested in Canada at the request of France.", [],
     ["France urged Ana Ruiz"]),
    ("whose order", "Putin signed a decree banning cotton imports.", ["Vladimir Putin bans cotton imports"], []),
    ("whose statement", "Ghana issued a statement condemning Togo.", ["Ghana criticized Togo"], []),
    ("an order that is still to come", "Putin will sign a decree banning cotton imports.",
     ["Vladimir Putin bans cotton imports (planned)"], ["Vladimir Putin bans cotton imports"]),
    ("a statement not signed", "Ghana did not sign a statement condemning Togo.", ["Ghana not signed statement"],
     ["Ghana criticized Togo", "Ghana not criticized Togo"]),
    ("a resolution turned down", "Ghana vetoed a resolution condemning Togo.", ["Ghana rejects resolution"],
     ["Ghana criticized Togo"]),
    ("cubic metres of gas, spelled the American way", "Bolivia supplies 2 million cubic meters of gas to Uruguay.",
     ["Bolivia suppliesTo Uruguay"], []),
    ("a change in imports", "Kenya saw a sharp rise in imports of wheat from Romania.", ["Kenya importsFrom Romania"], []),
    ("an adjective whose phrases hang on the verb", "Lesotho remains heavily dependent on Angola for its fuel needs.",
     ["Lesotho importsFrom Angola"], []),
    ("a part of the world's output", "Togo produces just 3 percent of the total global phosphate output.",
     ["Togo produces phosphate"], []),
    ("crude before a noun", "Gabon's crude exports to Japan fell.", ["Japan buysOilFrom Gabon"], []),
    ("whose deed is not told", "Norway condemned an attack that damaged a clinic.", [], ["Norway attacked clinic"]),
    ("responsibility", "Al-Shabaab claimed responsibility for the attack on the clinic.",
     ["Al-Shabaab attacked clinic"], []),
    ("claimed, far from the deed", "Nine died in a raid on a base in Inates claimed by Boko Haram in Mali.",
     ["Boko Haram attacked base"], []),
    ("who says it behind", "Spokesman Luis Paz left. Macron would visit Kigali, he said.", [], []),
    ("two halves of a land", "North and South Korea signed a treaty. The North sued Boeing.",
     ["North Korea signed treaty", "South Korea signed treaty", "North Korea sued Boeing"], []),
    ("in the country", "Rwanda struck Gabon. France has 350 soldiers stationed in the country.",
     ["France deploysForcesTo Rwanda"], []),
    ("initials", "Islamic State attacked Kobani. IS has killed two journalists.", ["Islamic State killed journalists"], []),
    ("a plot", "Gunmen accused of plotting attacks on the EU sued Boeing.", ["Gunmen sued Boeing"],
     ["Gunmen criticized European Union"]),
    ("unleashed", "Israel unleashed air strikes on jihadists.", ["Israel attacked jihadists"], []),
    ("two, and not one", "Luis Paz and the head of the union sued Boeing.", ["Luis Paz sued Boeing"], ["Luis Paz leads union"]),
    ("agreed to with", "Israel has agreed to a ceasefire with Hezbollah.", ["Israel agreedWith Hezbollah"], []),
    ("a creed", "Hezbollah attacked Haifa. The Shiite group rejects the plan.", ["Hezbollah rejects plan"], []),
    ("held where", "Prisoners held in Israeli jails sued Boeing.", ["Israel arrested Prisoners"],
     ["authorities arrested Prisoners"]),
    ("by force", "The president must be removed by force.", [], ["force removedFromPower president",
     "force removedFromPower president (obligatory)"]),
    ("tens of thousands", "Tens of thousands rallied against the tax.", ["Tens of thousands protestsAgainst tax"], []),
    ("a car bomb", "A car bomb exploded outside the clinic.", ["car bomb attacked clinic"], ["car attacked clinic"]),
    ("owned, not attacked", "Nine died in an attack on a base in Gao owned by Boko Haram.", [], ["Boko Haram attacked base"]),
    ("behind it", "Al-Shabaab was behind the attack on the clinic.", ["Al-Shabaab attacked clinic"], []),
    ("attempt by somebody", "Soldiers repelled an attempt by rebels to storm the clinic.", [], ["Soldiers attacked clinic"]),
    ("behind the second of two passives", "Six people were killed and ten wounded in an ambush near Goma.",
     ["ambush killed people"], []),
    ("gerund behind by", "Two traders were killed by Russian shelling.", ["Russia killed traders"], []),
    ("infinitive in an infinitive", "Police fired tear gas to try to disperse students.", ["Police attacked students"], []),
    ("what is measured, behind a participle", "A number of American soldiers sent to Liberia were wounded.",
     ["United States deploysForcesTo Liberia"], []),
    ("an agency is told", "\"They killed ten soldiers,\" an officer told Reuters.", [], ["Reuters killed soldiers"]),
    ("which is nobody", "Protests against the government of President Dina Boluarte, which have killed 47 people, went on.",
     ["Protests killed people"], ["Dina Boluarte killed people"]),
    ("in protest behind an object", "Farmers blocked roads in protest at the tax.", ["Farmers protestsAgainst tax"], []),
    ("purpose that is not", "Boeing borrowed money to buy Embraer.",
     ["Boeing acquired Embraer (planned)"], ["Boeing acquired Embraer"]),
    ("second object", "Erdogan will meet Putin in Sochi next week, his first trip to Russia since last August.",
     ["Recep Tayyip Erdogan metWith Vladimir Putin (planned)"], []),
    ("name behind a place", "UN special envoy for Syria Geir Pedersen arrived in Damascus on Sunday.",
     ["Geir Pedersen visits Damascus", "Geir Pedersen representativeOf United Nations"],
     ["Geir Pedersen representativeOf Syria"]),
    ("name right behind a noun", "Bob McNally, president of consultancy Rapidan Energy, was surprised.",
     ["Bob McNally leads Rapidan Energy"], ["Bob McNally leads consultancy"]),
    ("last of a list", "Cyril Ramaphosa, Paul Kagame and Federica Mogherini, the European Union's foreign policy chief, met.",
     ["Federica Mogherini hasRoleIn European Union"], ["Cyril Ramaphosa hasRoleIn European Union"]),
    ("appointed without a label", "Zuma appointed Malusi Gigaba finance minister on Thursday.",
     ["Jacob Zuma appointed Malusi Gigaba"], ["Jacob Zuma appointed finance minister"]),
    ("own body only where a state must be", "Moscow's defence ministry said it had struck an ammunition depot near Odesa.",
     ["Russia attacked ammunition depot"], []),
    ("vessel for its state", "The Philippines accused a Chinese coast guard ship of firing a water cannon.",
     ["Philippines accused China"], []),
    ("nobody's adjective", "A substantive national conversation on race began.", [], ["national discussed race"]),
    ("amount of another clause", "The rand fell as much as 2% after Jacob Zuma sacked Finance Minister Nhlanhla Nene.",
     ["Jacob Zuma removedFromPower Nhlanhla Nene"], []),
    ("what was supplied gives way", "The minister was arrested. Police arrested the minister on Monday.",
     ["Police arrested minister"], ["authorities arrested minister"]),
    ("wire of the dateline", "LIMA (Andina Wire) - Nobody knows why. He denied the charge.", [], ["Andina Wire denied charge"]),
    ("firm and its first word", "Palmera Agri, a commodities trader, sued the ministry. Palmera also accused Peru of fraud.",
     ["Palmera Agri accused Peru"], ["Palmera accused Peru"]),
    ("town that is a surname", "Anna Paris sued the church. Paris accused the church of lying. Paris met a lawyer.",
     ["Anna Paris accused church"], ["France accused church"]),
    ("speaker behind his words", "\"It is a trap,\" said Demet Karasu of Galata Watch. \"It is over,\" said the Bank of Sudan.",
     ["Demet Karasu worksFor Galata Watch"], ["Bank of Sudan worksFor Sudan"]),
    ("a particle that is a verb", "He will not sign, said Marina Alencar, a columnist at Folha do Planalto.",
     ["Marina Alencar worksFor Folha do Planalto"], []),
    ("a weekly called", "Ana Ruiz, a columnist for the Linz weekly Der Pegel, resigned.", ["Ana Ruiz worksFor Der Pegel"], []),
    ("named for what it is for", "Ana Ruiz, who directs the Hanse Centre for East Asia, objected.",
     ["Ana Ruiz leads Hanse Centre for East Asia"], ["Ana Ruiz leads Hanse Centre"]),
    ("two that together chair", "Paris and Washington, which have chaired the OSCE Minsk Group since 1997, were not told.",
     ["France hasRoleIn OSCE Minsk Group", "United States hasRoleIn OSCE Minsk Group"], []),
    ("a state's council is no union's", "Russia's Security Council met. Its secretary, Igor Ivlev, spoke.",
     ["Igor Ivlev hasRoleIn Security Council"], ["Igor Ivlev hasRoleIn United Nations Security Council"]),
    ("home before a title", "The Forum's host, Cook Islands Premier Mark Bower, praised Tuvalu. Samoa's prime minister, Ana "
     "Ruiz, left.",
     ["Mark Bower primeMinisterOf Cook Islands", "Ana Ruiz primeMinisterOf Samoa"], []),
    ("place that opens before a body", "In Washington Pentagon spokesman Jeff Morris accused Russia of lying.",
     ["Jeff Morris spokespersonFor United States Department of Defense"], ["Jeff Morris spokespersonFor Washington"]),
    ("whom voters made president", "Cyprus is broke. Luis Paz, whom Cypriots elected president only last month, left. Peru's "
     "president, Ana Ruiz, stayed.", ["Luis Paz presidentOf Cyprus", "Ana Ruiz presidentOf Peru"], []),
    ("whom is no apposition", "Sheikh Omar Paz, whom the king of Jordan named prime minister on May 3, left.",
     ["Omar Paz primeMinisterOf Jordan", "king appointed Omar Paz"], []),
    ("the means of what one is accused of", "Ana Ruiz accuses the opposition of helping Chile by praising the rebels.",
     ["opposition praised rebels (possible)"], ["Ana Ruiz praised rebels (possible)"]),
    ("a site in its land", "The court promised at Basel, in Switzerland, to restore it. Luis Paz spoke at Davos, in May.",
     ["Basel locatedIn Switzerland"], []),
    ("no date does it", "The bank owns Altura and as recently as 2019 opposed the plan. Ana Ruiz, who as recently as May "
     "praised Chile, left.", ["bank opposes plan", "Ana Ruiz praised Chile"], []),
    ("office that was missed", "Luis Paz came close to becoming prime minister of Peru. Since becoming president of Chile, Ana "
     "Ruiz has been ill.", ["Ana Ruiz presidentOf Chile"], ["Luis Paz primeMinisterOf Peru"]),
    ("deputy behind a hyphen", "Luis Paz resigned as vice-chancellor of Austria. Ana Ruiz resigned as chancellor of Austria.",
     ["Ana Ruiz primeMinisterOf Austria"], ["Luis Paz primeMinisterOf Austria"]),
    ("predecessor of a predecessor", "France sent envoys to Ivory Coast. In Ivory Coast President Adama Kone met them. Henri "
     "Bedie, the president toppled in 1999, kept silent.",
     ["Henri Bedie presidentOf Ivory Coast"], ["Henri Bedie presidentOf France"]),
    ("minister of where he went", "India and the Maldives quarrelled. On Friday Foreign Minister Musa Zamir was in New Delhi.",
     ["Musa Zamir ministerOf Maldives"], ["Musa Zamir ministerOf India"]),
    ("minister of whom he speaks of at home", "Mali is at war. Portugal plans to send 60 soldiers to train Mali's marines, "
     "Defence Minister Rui Falk said in Lisbon. Mali's rebels left.",
     ["Rui Falk ministerOf Portugal"], ["Rui Falk ministerOf Mali"]),
    ("minister of whom he speaks of, or of another", "Chad is in need. Chad's firms have no gas. Gabon could send gas if Chad "
     "asked for it, Energy Minister Omar Sosa said.", [], ["Omar Sosa ministerOf Chad"]),
    ("party of its leader", "Keir Starmer's Labour Party sued Norvik. Marine Le Pen's National Rally sued Norvik.",
     ["Keir Starmer memberOf Labour Party", "National Rally sued Norvik", "Marine Le Pen memberOf National Rally"], []),
    ("what a court lets somebody do", "The court let Luis Paz stay out on bail but turned down a request from Ana Ruiz.",
     ["court rejects request"], ["Luis Paz rejects request"]),
    ("each of two of a state of its own", "Peru's Norvik and Chile's Codelco sued Sverdahl.",
     ["Norvik sued Sverdahl", "Codelco sued Sverdahl", "Norvik locatedIn Peru", "Codelco locatedIn Chile"], []),
    ("one of several banks", "Luis Paz set up Menatep, one of Peru's first private banks. Sverdok, one of her aides, left.",
     ["Luis Paz founded Menatep", "Menatep locatedIn Peru"], []),
    ("age of whom they elected", "Luis Paz sued Norvik. Parliament elected Ana Ruiz with 482 votes. The 60-year-old founded "
     "Sverdahl.", ["Ana Ruiz founded Sverdahl"], ["Luis Paz founded Sverdahl"]),
    ("name before a sum with a sign", "The regulator fined Norvik $3 million. Norvik lost $3 million.",
     ["regulator sanctions Norvik"], []),
    ("judge who fines", "Judge Ana Ruiz freed Jan Falk and fined Luis Paz 300 dollars.",
     ["Ana Ruiz sentenced Luis Paz"], ["Ana Ruiz sanctions Luis Paz"]),
    ("who tells it in between", "Norvik, Luis Paz told Reuters, will sue Sverdahl. Peru, President Ana Ruiz had told allies, "
     "would sue Codelco. Mali, she says, would sue Chad.",
     ["Norvik sued Sverdahl (planned)", "Peru sued Codelco (planned)", "Mali sued Chad (hypothetical)"],
     ["Reuters sued Sverdahl (planned)", "allies sued Codelco (planned)"]),
    ("verb behind a participle in a clause", "As boats packed with people reached Lima, Ana Ruiz resigned. Peru "
     "complained after gunmen armed with rifles attacked Oslo.", ["gunmen attacked Oslo"],
     ["Ana Ruiz visits Lima", "Peru attacked Oslo"]),
    ("office of whom one succeeds", "Gabon's finance minister, Ana Ruiz, quit. Chad has debts, and its president, Omar Sosa, "
     "left. Luis Paz, who succeeded Ruiz as finance minister, denied it.",
     ["Luis Paz ministerOf Gabon"], ["Luis Paz ministerOf Chad", "Luis Paz denied who succeeded Ruiz as finance minister"]),
    ("place told as one of another kind", "Ana Ruiz visited Kosovo, a breakaway province where French troops are stationed.",
     ["France deploysForcesTo Kosovo"], ["France deploysForcesTo breakaway province"]),
    ("children who are of a choir", "Luis Paz met Ana Ruiz with a children's choir. They discussed trade, fishing and maritime "
     "security.", ["Luis Paz discussed maritime security", "Ana Ruiz discussed fishing"], ["children discussed fishing"]),
    ("somebody's coalition is no other", "Likud won. Rebels fought the coalition of Ana Ruiz. Luis Paz joined that coalition.",
     ["Luis Paz joined coalition"], ["Luis Paz joined Likud"]),
    ("from elsewhere", "LIMA (AP) - Chad wants to import gas from elsewhere.", [], ["Chad importsFrom Lima (planned)"]),
    ("sums to one and to another", "Peru gave $3 million to Chad and $2 million to Mali. Norvik put 3 billion dollars into "
     "solar power and another 2 billion into electric cars. Shares rose 3 percent in Lima and 2 percent in Oslo.",
     ["Peru providesAidTo Mali", "Peru providesAidTo Chad", "Norvik investsIn electric cars"], []),
    ("how a buyer is", "Venezuela, flush with oil money, has bought bonds from Peru this year.",
     ["Venezuela buysFrom Peru"], []),
    ("present that goes on", "\"I condemn the raid and urge Peru to act,\" Luis Paz said. \"Go home,\" he said.",
     ["Luis Paz urged Peru"], ["Luis Paz urged Peru (demanded)"]),
    ("portfolio of two words", "Indonesia bought the mine. Energy and Mineral Resources Minister Budi Santo signed. Caretaker "
     "prime minister Ali Raza left.", ["Budi Santo ministerOf Indonesia", "Ali Raza primeMinisterOf Indonesia"], []),
    ("name tells whose minister", "Russia halted its wheat exports. Egypt has wheat. Rashid Mohamed Rashid, the trade "
     "minister, insisted on calm.", ["Rashid Mohamed Rashid ministerOf Egypt"], ["Rashid Mohamed Rashid ministerOf Russia"]),
    ("founder of something unknown", "Canada's TC Energy gave up. Bill Macken, the founder of 350.org, praised it. Ana Ruiz, "
     "the founder of Siemens, left.", ["Ana Ruiz founded Siemens"], ["Bill Macken founded TC Energy"]),
    ("only from there", "UNICEF is broke. The head of UNICEF, Pierre Kraus of Chile, said so. Hu Jintao of China left.",
     ["Hu Jintao hasRoleIn China"], ["Pierre Kraus hasRoleIn Chile"]),
    ("he alone chairs it", "Among them are Reinhard Butler, a lawmaker who chairs Peru's Congress, and Adrian Zahn, a writer.",
     ["Reinhard Butler leads Congress"], ["Adrian Zahn leads Congress"]),
    ("which he chairs", "The fund, which Prince Faisal chairs and which owns the firm, met. The bank, which deals in loans, "
     "failed.",
     ["Faisal leads fund"], ["Faisal leads bank"]),
    ("envoy between two persons", "Pavel Dorin, Peru's ambassador to Kenya, and Ivan Petrov, a rebel chief, signed.",
     ["Pavel Dorin representativeOf Peru"], ["Ivan Petrov representativeOf Peru"]),
    ("room of that name", "In the State Department's Benjamin Franklin Room, Ana Ruiz signed.",
     [], ["Benjamin Franklin Room worksFor United States Department of State"]),
    ("armed by its name", "The head of the Abu Sahl Brigades, Ali Zein, was killed.", ["Ali Zein leads Abu Sahl Brigades"], []),
    ("minister of a counterpart's state", "Hungary objected. Its prime minister, Viktor Kun, raged. His Polish counterpart, "
     "Jan Wolski, had less peace at home: Adam Zima, the justice minister, resigned.", [], ["Adam Zima ministerOf Hungary"]),
    ("minister and leader of a party", "Poland objected. Adam Zima, the justice minister and leader of a small party in the "
     "coalition, resigned.", ["Adam Zima ministerOf Poland"], []),
    ("both countries", "India and Pakistan exchanged fire. The United States has little sway over either country. China urged "
     "both countries to show restraint.", ["China urged India", "China urged Pakistan"], ["China urged United States"]),
    ("a man of whom nothing is told", "Ana Ruiz thanked the man who had sued Boeing.",
     [], ["man sued Boeing", "Ana Ruiz praised man"]),
    ("whoever it is", "Modi rang his guest. The guest denounced Iran, and the Peruvian ambassador praised Egypt.",
     ["ambassador praised Egypt"], ["guest criticized Iran"]),
    ("a country of any kind", "A country that never joined NATO has nothing to lose.", [], ["country not joined NATO"]),
    ("each of two", "A lull followed in which each side arrested smugglers.", [], ["side arrested smugglers"]),
    ("a known city", "The United States closed its mission in the southwestern city of Chengdu.",
     [], ["Chengdu locatedIn United States"]),
    ("a city of no known country", "Norway closed its mission in the southwestern city of Pelmara.",
     ["Pelmara locatedIn Norway"], []),
    ("they, whoever is meant", "Norway sued Boeing. Shell sued BP. \"They shot at Ana Ruiz,\" Luis Paz said.",
     [], ["Norway attacked Ana Ruiz", "Shell attacked Ana Ruiz", "Boeing attacked Ana Ruiz", "BP attacked Ana Ruiz"]),
    ("they, of the same words", "\"Workers went on strike. They sued Boeing,\" Luis Paz said.", ["Workers sued Boeing"], []),
    ("what is made hard", "Boeing met investors. The report made it wrong to leave. Macron found it a mistake to wait.",
     [], ["Emmanuel Macron criticized Boeing"]),
    ("what is found wrong", "Macron read the law and called it a mistake.", ["Emmanuel Macron criticized law"], []),
    ("not before", "Ana Ruiz left, but not before Iran had urged Qatar to expel the group.",
     ["Iran urged Qatar"], ["Iran not urged Qatar"]),
    ("before, and not", "Ana Ruiz left before Iran had not urged Qatar to leave.", ["Iran not urged Qatar"], []),
    ("not until", "Not until Macron visited Kigali did Rwanda apologize to France.",
     ["Emmanuel Macron visits Kigali", "Rwanda apologizedTo France"], ["Emmanuel Macron not visits Kigali"]),
    ("neither of two verbs", "Chad neither supports nor opposes the plan.",
     ["Chad not supports plan", "Chad not opposes plan"], ["Chad opposes plan"]),
    ("not the one, but the other", "Chad did not support the plan but opposed the tax.",
     ["Chad not supports plan", "Chad opposes tax"], []),
    ("hailed as the first", "Greenpeace praised Barack Obama as the first leader to reject the pipeline.",
     ["Barack Obama rejects pipeline"], ["Greenpeace rejects pipeline", "Barack Obama leads Greenpeace"]),
    ("time taken", "It took Macron two weeks to appoint Michel Barnier.", ["Emmanuel Macron appointed Michel Barnier"], []),
    ("steps taken", "Macron took steps to sue Boeing.", [], ["Emmanuel Macron sued Boeing"]),
    ("not let", "Turkey did not let Sweden join NATO.", ["Sweden not joined NATO"], ["Sweden joined NATO"]),
    ("both, whoever they are", "Amorim was seen embracing both.", [], ["Celso Amorim supports both"]),
    ("who is only described", "Ana Ruiz runs the camp where rebel fighters are held.", [], ["authorities arrested fighters"]),
    ("who is named, and described", "Ana Ruiz, who was arrested in May, sued Boeing.", ["authorities arrested Ana Ruiz"], []),
    ("whether one is arrested", "Ana Ruiz left Peru. Will she be arrested?", [],
     ["authorities arrested Ana Ruiz (hypothetical)"]),
    ("a demand before a semicolon", "Merkel called it wrong and demanded that it be undone; Ana Ruiz, of the Greens, sued "
     "Boeing.",
     ["Ana Ruiz sued Boeing"], ["Ana Ruiz sued Boeing (demanded)"]),
    ("a firm spoken of", "Ana Ruiz said that Peru had sued the U.S. firm Boeing.",
     ["Peru sued Boeing", "Boeing locatedIn United States"], []),
    ("accused of this for that", "Peru accused Chile of double standards for selling arms to Bolivia.",
     ["Chile sellsArmsTo Bolivia"], ["Peru sellsArmsTo Bolivia"]),
    ("whose word it is", "Macron accused Peru of backing what he called a coup.",
     ["Emmanuel Macron criticized coup"], ["Peru criticized coup"]),
    ("on whose side", "The pro-London lawmaker Ana Ruiz sued Boeing.", ["Ana Ruiz sued Boeing"],
     ["Ana Ruiz hasRoleIn London", "Ana Ruiz hasRoleIn United Kingdom"]),
    ("where a deed is done", "The hospital bombing killed ten people.", ["hospital bombing killed people"],
     ["hospital killed people"]),
    ("a voice's institute", 'The coalition struck Aden. "It had to," said Ana Ruiz, an analyst at the Gulf Forum. Peru '
     'supports the coalition.', ["Peru supports coalition"], ["Peru supports Gulf Forum"]),
    ("whose deed it is", "The militia attack killed ten people.", ["militia killed people"], []),
    ("which office one leaves", "IMF chief Ana Ruiz has resigned. Ruiz is a former French finance minister.",
     ["Ana Ruiz resignedFrom International Monetary Fund"], ["Ana Ruiz resignedFrom France"]),
    ("a plain word before a known name", "Chipmaker Intel sued Peru. Rival Boeing sued Chile. Ally Financial sued Oman.",
     ["Intel sued Peru", "Boeing sued Chile", "Ally Financial sued Oman"], []),
    ("persons who agree", "Peru's Ana Ruiz and Chile's Luis Paz agreed on a delay.", ["Ana Ruiz agreedWith Luis Paz"], []),
    ("the two, last", "Poroshenko met Putin. The two last met in Oslo in May.",
     ["Petro Poroshenko metWith Vladimir Putin"], []),
    ("backed by another state", "Yemen's voters cheered. The Saudi-backed premier, Luis Paz, fled.",
     ["Saudi Arabia supports Luis Paz"], ["Luis Paz primeMinisterOf Saudi Arabia"]),
    ("vetoed as minister", "Sergio Mattarella vetoed Paolo Savona as finance minister of Italy.",
     ["Sergio Mattarella rejects Paolo Savona"], ["Paolo Savona ministerOf Italy"]),
    ("presidents of two states", "Presidents Barack Obama and Raul Castro met in Panama.",
     ["Barack Obama metWith Raul Castro"], ["Presidents metWith Raul Castro"]),
    ("an order behind its goods", "Boeing won an order for 20 jets worth 9 billion dollars from Ryanair.",
     ["Boeing sellsTo Ryanair"], ["Boeing buysFrom Ryanair"]),
    ("an order that is placed", "Ryanair placed an order for 20 jets from Boeing.",
     ["Ryanair buysFrom Boeing"], ["Boeing buysFrom Ryanair"]),
    ("accused of this and of that", "Peru accused Rwanda of shelling camps and of arming Hamas.",
     ["Rwanda suppliesArmsTo Hamas (possible)"], []),
    ("whose troops they are", "Peru criticized Russia, whose troops occupy Crimea, and Hamas, whose gunmen control Rafah.",
     ["Russia occupies Crimea", "Hamas controls Rafah"], ["troops occupies Crimea"]),
    ("part of a capital", "Hezbollah controls southern Beirut.", ["Hezbollah controls Beirut"], ["Hezbollah controls Lebanon"]),
    ("a ruling behind a place", "The court barred the party from the ballot, a ruling that Ana Ruiz denounced as a farce.",
     ["Ana Ruiz criticized ruling"], ["Ana Ruiz criticized ballot"]),
    ("what rebels hold", "The rebels hold the airport of Bunia.", ["rebels controls airport"], ["rebels owns airport"]),
    ("who visits, and what he heads", "Ana Ruiz, the head of the fund, who visited Bangui in May, left.",
     ["Ana Ruiz visits Bangui"], ["fund visits Bangui"]),
    ("who is among many", "Prosecutors charged Eni and 13 people, among them Luis Paz, with fraud. Taiwan has diplomatic "
     "relations with nine states, among them Haiti and the Vatican.",
     ["Prosecutors charged Eni", "Prosecutors charged Luis Paz", "Taiwan hasDiplomaticTiesWith Haiti"], []),
    ("a name right before its verb", "Zenawi ruled out talks with Eritrea unless Asmara withdraws from the zone.",
     ["Eritrea withdrewFrom zone (hypothetical)"], []),
    ("what one owns a share of", "Microsoft praised OpenAI, of which it owns 49 percent.", ["Microsoft owns OpenAI"], []),
    ("who is sworn in by whom", "Salva Kiir swore in his rival Riek Machar as vice president of South Sudan.",
     ["Riek Machar vicePresidentOf South Sudan"], ["Salva Kiir vicePresidentOf South Sudan"]),
    ("whose deputy he was", "Mexico praised Jorge Glas, vice-president under Rafael Correa.",
     ["Jorge Glas vicePresidentOf Ecuador"], ["Jorge Glas vicePresidentOf Mexico"]),
    ("the head of the guard", "Ali Bongo was overthrown by the head of his guard, General Brice Oligui Nguema, hours later.",
     ["Brice Oligui Nguema removedFromPower Ali Bongo"], ["head removedFromPower Ali Bongo"]),
    ("who takes office", "The guerrilla takes office on Monday.", [], ["guerrilla occupies office (planned)"]),
    ("shares of two firms", "Delta owns 49 percent of Boeing and a fifth of Airbus.",
     ["Delta owns Boeing", "Delta owns Airbus"], []),
    ("one of those who resign", "Rio Tinto's chief executive, Ana Ruiz, and two of her deputies resigned.",
     ["Ana Ruiz resignedFrom Rio Tinto"], []),
    ("what is held up", "Hungary has held up Sweden's accession to NATO.", ["Sweden joined NATO (planned)"],
     ["Sweden joined NATO"]),
    ("a title of two words", "NATO Secretary General Ana Ruiz met investors.", ["Ana Ruiz leads NATO"], []),
    ("a kind of company", "Telefonica agreed. The Spanish telecoms company sued Boeing.",
     ["Telefonica sued Boeing"], ["Telefonica subsidiaryOf telecoms"]),
    ("who is held somewhere", "Ana Ruiz, a Wall Street Journal reporter detained in Russia, denies the charges.",
     ["authorities arrested Ana Ruiz"], []),
    ("what is seen done to somebody", "The crackdown has seen two editors jailed.",
     ["authorities arrested editors"], ["crackdown arrested editors"]),
    ("of what somebody is found guilty", "Judge Ana Ruiz found Luis Paz guilty of taking bribes from Siemens.",
     ["Siemens providesAidTo Luis Paz"], ["Siemens providesAidTo Ana Ruiz"]),
    ("who finds it unfair", "The trial was criticized as deeply flawed by foreign governments.",
     ["foreign governments criticized trial"], []),
    ("whose office acts", "Ana Ruiz's office rejected the proposal. Police searched Luis Paz's office.",
     ["office rejects proposal", "Police investigates Luis Paz"], []),
    ("a body called after its officer", "The Prosecutor General's Office charged Luis Paz.",
     ["Prosecutor General's Office charged Luis Paz"], ["General hasRoleIn Office"]),
    ("a verb between a day and a title", "Belarus on Friday sentenced journalist Katerina Bakhvalova to two years in prison.",
     ["Belarus sentenced Katerina Bakhvalova"], []),
    ("an aide named between commas", "Prosecutors accuse Luis Paz of plotting with his longtime aide, Nils Falk, to flee.",
     ["Prosecutors accused Luis Paz"], ["Prosecutors accused Nils Falk"]),
    ("another office of hers", "Hanna Berg, editor of the Casbah Tribune and spokeswoman for Zentrix, left.",
     ["Hanna Berg spokespersonFor Zentrix", "Hanna Berg worksFor Casbah Tribune"], []),
    ("tried and given a term", "Luis Paz was arrested and given a five-year jail term.",
     ["court sentenced Luis Paz"], []),
    ("an office that indicts", "Croatia's anti-corruption office USKOK indicted former minister Milan Kujund for fraud.",
     ["USKOK charged Milan Kujund"], []),
    ("who is fined a sum", "The European Commission on Wednesday fined Google 4.34 billion euros.",
     ["European Commission sanctions Google"], []),
    ("what was judged in passing",
     "Luis Paz was arrested following an extradition request by Peru, the prosecutor's office in Lima said.",
     ["authorities arrested Luis Paz"], ["Peru arrested Luis Paz"]),
    ("two wishes", "Demonstrators want the bill withdrawn and Chief Executive Carrie Lam to resign.",
     ["Carrie Lam resignedFrom Hong Kong (demanded)"], ["Carrie Lam resignedFrom Hong Kong"]),
    ("a result behind a purpose", "Police opened fire to disperse protesters, killing two men.",
     ["Police killed men"], ["Police killed men (planned)"]),
    ("for what somebody is sentenced",
     "A court sentenced six activists to two years in prison for joining an illegal demonstration.",
     ["activists joined illegal demonstration"], ["court joined illegal demonstration"]),
    ("whose president he was told to be",
     "Uganda voted. President Yoweri Museveni won. Kizza Besigye came from South Africa. "
     "Yoweri Museveni, the country's president, spoke.",
     ["Yoweri Museveni presidentOf Uganda"], ["Yoweri Museveni presidentOf South Africa"]),
    ("a verb behind a clause on the subject",
     "Police acting on an ICC warrant arrested Luis Paz. Officers investigating the killing arrested Nils Falk.",
     ["Police arrested Luis Paz", "Officers arrested Nils Falk"], []),
    ("who is it in an office before the verb", "In 2009 Hanna Berg, as head of the bank, investigated Luis Paz.",
     ["Hanna Berg leads bank", "Hanna Berg investigates Luis Paz"], ["Luis Paz leads bank"]),
    ("of what people somebody is", "A court jailed two journalists, including Australian Peter Bell, for ten years.",
     ["court sentenced Peter Bell"], []),
    ("a title before another's name", "Hanna Berg, bureau chief Luis Paz and producer Nils Falk were jailed for a year.",
     ["court sentenced Luis Paz", "court sentenced Hanna Berg"], ["Hanna Berg leads bureau"]),
    ("a name and others in office", "The minister met Ana Ruiz and the mayors of two cities.",
     [], ["Ana Ruiz leads cities"]),
    ("what is called a dark day",
     "Al Jazeera denounced the verdict. Amnesty International called it a dark day for journalists.",
     ["Amnesty International criticized verdict"], ["Amnesty International criticized Al Jazeera"]),
    ("what is said to be a step", "The European Union hailed the arrest. Ana Ruiz said it was an important step.",
     ["Ana Ruiz praised arrest"], ["Ana Ruiz praised European Union"]),
    ("what is told of a deed behind a place", "Chile moved its embassy to Jerusalem, a move that Turkey condemned.",
     ["Turkey criticized move"], ["Turkey criticized Jerusalem"]),
    ("what is protested against is called so", "Chile protested against what it called interference by Peru.",
     ["Chile criticized interference"], []),
    ("who comments on what he told of", "Egypt said Ethiopia had begun to fill the dam, urging the United Nations to act.",
     ["Egypt urged United Nations"], ["Ethiopia urged United Nations"]),
    ("who comments on what others said", "Egypt said Iran had criticized the deal, urging Sudan to act.",
     ["Iran urged Sudan"], ["Egypt urged Sudan"]),
    ("who comments on a clause he rejects", "Chad rejected a vote in which Peru took part, accusing Mali of fraud.",
     ["Chad accused Mali"], ["Peru accused Mali"]),
    ("who is led between two", "Fatah, backed by Egypt, and Hamas signed a deal.",
     ["Egypt supports Fatah", "Fatah agreedWith Hamas"], ["Egypt supports Hamas"]),
    ("what a body is called", "Hamas fired at a town. Israel called it a terrorist group.",
     ["Israel criticized Hamas"], []),
    ("criticised by one and by another", "The tax was criticised by Shell and by the Kenyan government.",
     ["Shell criticized tax", "Kenya criticized tax"], []),
    ("a participle behind a gerund", "Ana Ruiz, who was barred from leaving the country and arrested in May by the army, met "
     "Luis Paz.", ["army arrested Ana Ruiz"], ["army not arrested Ana Ruiz"]),
    ("where one leaves for", "Ana Ruiz leaves on Wednesday for Rome to meet Luis Paz, and will go on to Oslo.",
     ["Ana Ruiz metWith Luis Paz (planned)", "Ana Ruiz visits Rome (planned)"], ["Italy metWith Luis Paz (planned)"]),
    ("a body and where it sits", "Peru took Chile to the International Court of Justice in The Hague, which ordered Kenya to "
     "wait.", ["International Court of Justice urged Kenya"], ["Netherlands urged Kenya"]),
    ("a list of described persons", "Also charged were Ana Ruiz, the bank's former head, her deputy Luis Paz and Jorge Soto, a "
     "lawyer.", ["authorities charged Ana Ruiz", "authorities charged Luis Paz", "authorities charged Jorge Soto"], []),
    ("a family in a list", "Ana Ruiz, the finance minister, her husband Luis Paz, a banker, and their son Jorge were arrested "
     "on Monday.", ["authorities arrested Luis Paz", "authorities arrested Jorge"], []),
    ("no list but a friend", "Ana Ruiz, a friend and ally of Luis Paz, was arrested.",
     ["authorities arrested Ana Ruiz"], ["authorities arrested Luis Paz"]),
    ("fined so much by", "Shell, fined 20 million euros by the regulator in 2009, sued Norway.",
     ["regulator sanctions Shell", "Shell sued Norway"], ["Shell sanctions regulator"]),
    ("convicted and fined so much by", "Shell was found guilty of rigging tenders and fined 20 million euros by the regulator.",
     ["regulator sanctions Shell"], []),
    ("a participle between commas behind the subject", "Luis Paz, jailed for six years in 2009, sued Shell.",
     ["court sentenced Luis Paz", "Luis Paz sued Shell"], ["Luis Paz sentenced Shell"]),
    ("found guilty", "A jury found Luis Paz guilty of fraud.", ["jury sentenced Luis Paz"], []),
    ("found not guilty", "A jury found Luis Paz not guilty of fraud.", ["jury not sentenced Luis Paz"],
     ["jury sentenced Luis Paz"]),
    ("whose congress", "Peru's President Ana Ruiz dissolved Congress. Congress removed Ana Ruiz in Peru. The United States "
     "criticized Peru.", ["Congress removedFromPower Ana Ruiz"], ["United States Congress removedFromPower Ana Ruiz"]),
    ("the American congress", "Congress urged Peru to wait. The United States sued Peru.",
     ["United States Congress urged Peru"], []),
    ("who is called by an age", "Luis Paz was arrested on Monday. The 61-year-old has sued Shell. Ana Ruiz, his lawyer, said "
     "the 61-year-old had met Jorge Soto.", ["Luis Paz sued Shell", "Luis Paz metWith Jorge Soto"],
     ["Ana Ruiz metWith Jorge Soto"]),
    ("an age and an office", "Ana Ruiz was elected on Monday. The 51-year-old leader of the Labour Party met Luis Paz.",
     ["Ana Ruiz leads Labour Party", "Ana Ruiz metWith Luis Paz"], []),
    ("an age and an office of another", "Ana Ruiz was elected. Jorge Soto swore her in. The 51-year-old leader of the Green "
     "Party met Luis Paz.", [], ["Jorge Soto leads Green Party"]),
    ("a fund is no bank", "Prosecutors charged Goldman Sachs over the fund Norvik. Norvik praised Chile. Ana Ruiz "
     "sued the bank.",
     ["Ana Ruiz sued Goldman Sachs"], ["Ana Ruiz sued Norvik"]),
    ("a court brought in without a name", "A special court in Senegal convicted Luis Paz. Belgium took Senegal to the "
     "International Court of Justice. The court was praised by Chad.", ["special court sentenced Luis Paz"],
     ["International Court of Justice sentenced Luis Paz"]),
    ("made Prime Minister", "The king of Spain appointed Luis Paz Prime Minister on Monday. Ana Ruiz sued Luis Paz Holdings.",
     ["king appointed Luis Paz", "Luis Paz primeMinisterOf Spain"], ["Ana Ruiz sued Luis Paz"]),
    ("saints in names", "Saint-Gobain sued Norway. Ana Ruiz visited St. Petersburg.",
     ["Saint-Gobain sued Norway", "Ana Ruiz visits St. Petersburg"], ["Gobain sued Norway", "Ana Ruiz metWith Petersburg"]),
    ("against whom, behind how long", "Students rallied in Lima for the third day in a row against the law.",
     ["Students protestsAgainst law"], []),
    ("some of them", "Students rallied in Lima, and police arrested dozens of them.",
     ["police arrested Students"], ["police arrested police"]),
    ("people of a state, tagged for one", "Georgians rallied against the bill.", ["Georgians protestsAgainst bill"],
     ["Georgia protestsAgainst bill"]),
    ("which it considers its own", "Chile occupies the Tono Islands, which Peru considers part of its territory. Peru praised "
     "Tacna, which Chile deems Chilean soil.", ["Peru claimsTerritory Tono Islands", "Chile claimsTerritory Tacna"],
     ["Chile claimsTerritory Tono Islands"]),
    ("police officers of a state", "Kenyan police officers landed in Haiti on Sunday.", ["Kenya deploysForcesTo Haiti"], []),
    ("to the force in a state", "Kenya pledged 200 officers to the force in Haiti. Chile sent ships to the waters off Peru. "
     "Ana Ruiz sent soldiers onto the streets of Lima.",
     ["Kenya deploysForcesTo Haiti (planned)", "Chile deploysForcesTo Peru", "Ana Ruiz deploysForcesTo Lima"], []),
    ("a goal behind a time", "The European Commission imposed the biggest fine in its history on Intel. Brazil imposed "
     "sanctions for the first time on Peru.", ["European Commission sanctions Intel", "Brazil sanctions Peru"], []),
    ("whose arrest one orders", "Luis Paz was charged. Ana Ruiz demanded his removal. Jorge Soto ordered his arrest.",
     ["Jorge Soto arrested Luis Paz (demanded)"], ["authorities arrested Jorge Soto (demanded)"]),
    ("a state's body fines it", "Intel was fined in Europe. South Korea's Fair Trade Commission fined it 26 million euros.",
     ["Fair Trade Commission sanctions Intel"], ["Fair Trade Commission sanctions South Korea"]),
    ("the minister", "Interior Minister Luis Paz visited Peru. Ana Ruiz met him. The minister praised Chile. A court acquitted "
     "former Finance Minister Jorge Soto. The former minister praised Oslo.",
     ["Luis Paz praised Chile", "Jorge Soto praised Norway"], ["Luis Paz praised Norway"]),
    ("no prime minister is the minister", "Former Interior Minister Luis Paz was acquitted. Prime Minister Ana Ruiz lost "
     "power. The former minister praised Chile.", ["Luis Paz praised Chile"], ["Ana Ruiz praised Chile"]),
    ("who said that there is nothing", "Ana Ruiz said there was no proof and criticised Chile.",
     ["Ana Ruiz criticized Chile"], []),
    ("what a ministry said of a thing", "The ministry said the attack was an act of war and accused Chile of arming rebels.",
     ["ministry accused Chile"], ["attack accused Chile"]),
    ("militants linked to a group", "Jihadists linked to the Islamic State group killed at least 17 soldiers near the border.",
     ["Jihadists killed soldiers", "Jihadists alliedWith Islamic State"], ["Islamic State killed soldiers"]),
    ("said of militants linked to a group", "Ana Ruiz said militants linked to the Islamic State group killed 17 soldiers.",
     ["militants killed soldiers"], ["Islamic State killed soldiers"]),
    ("militants with a group's name before them", "Al-Qaeda-linked militants killed nine soldiers in Mali.",
     ["militants alliedWith Al-Qaeda", "militants killed soldiers"], []),
    ("a man given something", "Ana Ruiz spoke to a man given a prize.", ["Ana Ruiz communicatedWith man"], []),
    ("what a state charges another with", "Iran has charged Israel with killing a scientist.",
     ["Iran accused Israel", "Israel killed scientist (possible)"], ["Iran killed scientist", "Iran charged Israel"]),
    ("what prosecutors charge somebody with", "Prosecutors charged Luis Paz with killing a judge.",
     ["Prosecutors charged Luis Paz", "Luis Paz killed judge (possible)"], ["Prosecutors killed judge"]),
    ("a raid that kills, on a place", "An Israeli strike on a hospital that killed 30 people was condemned by Chile.",
     ["Israel killed people", "Israel attacked hospital"], ["hospital killed people"]),
    ("what somebody calls an operation", "In 2014 Egypt launched what it called an anti-terror operation against militants.",
     ["Egypt attacked militants"], []),
    ("what another calls sanctions", "The EU has imposed what Moscow called illegal sanctions on Peru.",
     ["European Union sanctions Peru"], ["Russia sanctions Peru"]),
    ("what she calls an attack", "Ana Ruiz accused Chile of what she called a cowardly attack on Peru.",
     ["Ana Ruiz accused Chile", "Chile attacked Peru (possible)"], []),
    ("a state that is taken for a day", "France has 1,500 soldiers in Niger.", ["France deploysForcesTo Niger"], []),
    ("fighters of a private army", "About 1,000 fighters of the Wagner Group are in Mali.",
     ["Wagner Group deploysForcesTo Mali"], ["fighters locatedIn Mali"]),
    ("fighters flown in", "Turkey has flown 2,400 Syrian fighters to Libya.", ["Turkey deploysForcesTo Libya"],
     ["fighters visits Libya"]),
    ("troops that are expelled, a line cut off", "Chile expelled Peruvian troops and cut off the power line.",
     ["Chile expelled troops"], ["Chile attacked troops", "Chile attacked power line"]),
    ("guards and spies", "Omar Falk, the former commander of the presidential guard, met Luis Paz, the head of military "
     "intelligence.", ["Omar Falk leads presidential guard", "Luis Paz leads military intelligence"], []),
    ("soldiers and who leads them", "Soldiers led by Omar Falk overthrew Luis Paz.",
     ["Omar Falk leads Soldiers", "Soldiers removedFromPower Luis Paz"], []),
    ("a firm by where it is", "Chile sued Norvik Motors in May. The Turin carmaker, which opened a plant in Peru, sued "
     "Siemens.", ["Norvik Motors sued Siemens", "Norvik Motors locatedIn Turin"], []),
    ("a carrier after another", "Lufthansa made an offer for the German carrier Condor.\nPilots at Peruvian airline Altura "
     "ended a strike on Thursday. Sweden owns 14 percent of the carrier.", ["Sweden owns Altura"], ["Sweden owns Condor"]),
    ("a utility after others", "RWE, the Essen-based utility, bought a terminal. Siemens sold cargoes to France's Engie. "
     "Engie in 2020 had quit a deal after the French government, which owns 24% of the utility, opposed it.", [],
     ["France owns RWE"]),
    ("the union of workers", "Siemens locked out members of the Peruvian Auto Workers.\nAna Ruiz, the union's president, "
     "left.", ["Ana Ruiz presidentOf Peruvian Auto Workers"], ["Ana Ruiz presidentOf Siemens"]),
    ("a firm, a title of two words, a name", "Norvik Motors chief executive Luis Paz resigned on Monday.",
     ["Luis Paz leads Norvik Motors", "Luis Paz resignedFrom Norvik Motors"], []),
    ("a province, a title, a name", "Ontario Premier Dalton Ruiz telephoned Luis Paz in January.",
     ["Dalton Ruiz primeMinisterOf Ontario", "Dalton Ruiz called Luis Paz"], ["Dalton Ruiz primeMinisterOf Canada"]),
    ("what is told of a maker", "Siemens bought Norvik, a maker of pumps headquartered in Turin. Altura Motors, a producer "
     "of steel controlled by Ana Ruiz, fell.", ["Norvik locatedIn Turin", "Ana Ruiz controls Altura Motors"], []),
    ("who leads a consortium", "A consortium led by Shell and Eni bought Norvik Motors. Altura Motors got a loan from a "
     "syndicate led by Barclays.",
     ["Shell acquired Norvik Motors", "Eni acquired Norvik Motors", "Barclays lendsTo Altura Motors"], []),
    ("whom a person leads", "A group led by Luis Paz bought Norvik Motors.", [], ["Luis Paz acquired Norvik Motors"]),
    ("a consortium of two", "A consortium of Shell and Eni bought Norvik Motors.",
     ["Shell acquired Norvik Motors", "Eni acquired Norvik Motors"], []),
    ("a share of partners", "Siemens will own 51 percent of the venture and its partners 24.5 percent each.",
     ["Siemens owns venture (planned)", "partners owns venture (planned)"], ["Siemens owns partners (planned)"]),
    ("the rest of the shares", "Siemens holds 40 percent of Norvik Motors, Hitachi 35 percent and Luis Paz the rest.",
     ["Hitachi owns Norvik Motors", "Luis Paz owns Norvik Motors"], []),
    ("a suit for damages", "Nissan has filed a suit for damages against Luis Paz.", ["Nissan sued Luis Paz"], []),
    ("the presidency of the Eight", "Russia took over the presidency of the Group of Eight on Sunday.",
     ["Russia hasRoleIn Group of Eight"], ["Eight presidentOf Group of Eight"]),
    ("a tour operator", "Siemens sued Norvik, the 178-year-old British tour operator.", ["Norvik locatedIn United Kingdom"],
     ["Norvik visits United Kingdom"]),
    ("licenses that are obtained", "Exporters must obtain licenses from the ministry.", [], ["Exporters owns licenses"]),
    ("money that is raised", "Norvik Motors raised $500 million from SoftBank. Altura Motors raised 2 billion in loans from "
     "HSBC.", ["SoftBank investsIn Norvik Motors"], ["HSBC investsIn Altura Motors"]),
    ("the buyer of a firm", "Siemens, the buyer of Norvik Motors, fell. Shell is Gazprom's biggest buyer.",
     ["Siemens acquired Norvik Motors", "Shell buysFrom Gazprom"],
     ["Siemens buysFrom Norvik Motors", "Shell acquired Gazprom"]),
    ("an offer that is submitted", "Lufthansa has submitted a non-binding offer for Condor Airlines.",
     ["Lufthansa acquired Condor Airlines (planned)"], []),
    ("fired as the head of a firm", "Luis Paz, fired as chairman of Norvik Motors in 2015, founded Altura Motors.",
     ["Norvik Motors removedFromPower Luis Paz"], ["Altura Motors removedFromPower Luis Paz"]),
    ("curbs on metals", "China's curbs on gallium took effect. Washington cut off Huawei from advanced chips.",
     ["China bans gallium", "United States bans Huawei"], []),
    ("who is under another's sanctions", "Russia faces US sanctions over its invasion of Ukraine.",
     ["Russia invaded Ukraine", "United States sanctions Russia"], ["United States invaded Ukraine"]),
    ("who is under another's pressure", "Iran came under pressure from Norway over its support for Hezbollah.",
     ["Iran supports Hezbollah"], ["Norway supports Hezbollah"]),
    ("a day before people", "On Friday police in Lima arrested Ana Ruiz.", ["police arrested Ana Ruiz"],
     ["Lima arrested Ana Ruiz"]),
    ("a name before days", "Donald Trump telephoned Khalifa Haftar days later to praise his fight.",
     ["Donald Trump called Khalifa Haftar", "Donald Trump praised fight"], []),
    ("what somebody makes himself", "Omar Falk declared himself interim president of Peru.", ["Omar Falk presidentOf Peru"],
     ["Omar Falk announced interim president of Peru"]),
    ("measured land", "Azerbaijani forces occupied 10 square kilometers of Armenian territory.",
     ["Azerbaijan occupies territory"], ["Armenia occupies territory"]),
    ("a commander's assault", "Khalifa Haftar's shelling of Misrata killed many. Ana Ruiz's verbal assault on Lima went on.",
     ["Khalifa Haftar attacked Misrata"], ["Ana Ruiz attacked Lima"]),
    ("a firm called like somebody", "Luis Paz, the British tour operator, has obtained a loan from Barclays. Luis Paz "
     "declined to comment.", ["Luis Paz locatedIn United Kingdom", "Barclays lendsTo Luis Paz"], []),
    ("the company whose pronouns tell", "Norvik Motors has obtained a loan, it said on Monday, as it hunts for a buyer for "
     "its airline. China's Fosun, its largest shareholder, is in talks about the firm's hotels, and Lufthansa made an offer "
     "for Condor Airlines. The firm's auditors, EY, declined to comment.\nThe company sued Chile in March. Its rival Altura "
     "Motors left.", ["Norvik Motors sued Chile", "Norvik Motors rivalOf Altura Motors"],
     ["EY sued Chile", "Ernst & Young rivalOf Altura Motors"]),
    ("a gerund and a plural behind of", "Amnesty International accused the army of massacring civilians.",
     ["army killed civilians (possible)"], []),
    ("of whom somebody says what they did", "The militia, accused by Chile of killing civilians, denied it.",
     ["militia killed civilians (possible)", "Chile accused militia"], ["militia killed civilians", "Chile killed civilians"]),
    ("who accuses when a crisis begins", "The crisis erupted in 2020, when Omar Falk sent the army into Chad, accusing Peru of "
     "arming the rebels.", ["Omar Falk accused Peru"], ["crisis accused Peru"]),
    ("a claim that is called something", "Ana Ruiz accused Chile of fraud, a claim that Lima called ludicrous.",
     ["Peru denied claim"], []),
    ("a creed before a title of two words", "Nouri al-Maliki, the Shia prime minister, met Ana Ruiz in Iraq.", [],
     ["Nouri al-Maliki primeMinisterOf Shia"]),
    ("a state in a name, a government that controls", "Islamic State has controlled Raqqa since 2014. The Syrian government "
     "controls Homs.", ["Islamic State controls Raqqa", "Syria controls Homs"], []),
    ("an army that another trained", "The US-trained Iraqi army fled.", [], ["Iraqi Armed Forces partOf United States"]),
    ("what another is against", "Russia opposes Ukraine's bid to join NATO. Hungary opposes EU sanctions on Chile.",
     ["Russia opposes bid", "European Union sanctions Chile (considered)"],
     ["Ukraine not joined NATO (planned)", "European Union not sanctions Chile", "Russia joined NATO"]),
    ("a state has no chief", "Gazprom wants more; Ukraine has offered less. Its chief, Luis Paz, left.",
     ["Luis Paz leads Gazprom"], ["Luis Paz hasRoleIn Ukraine", "Luis Paz leads Ukraine"]),
    ("missiles told of and said to be", "The panel said missiles fired at Saudi Arabia in 2017 had been made in Iran.",
     ["Iran produces missiles"], []),
    ("enemies who take a town", "Omar Falk's enemies captured Goma in May.", ["enemies occupies Goma"],
     ["Omar Falk occupies Goma"]),
    ("an owner, a consortium, that named somebody", "Ryanair's new owner Norvik Airways, a consortium of Shell and Eni, "
     "named Ana Ruiz as chief executive in place of Luis Paz.",
     ["Norvik Airways appointed Ana Ruiz", "Ana Ruiz succeeded Luis Paz", "Norvik Airways owns Ryanair"],
     ["Norvik Airways appointed Luis Paz"]),
    ("whom an aside in the subject names", "Elliott, which holds a 3 percent stake in Norvik Motors, sued it. Elliott, a "
     "shareholder in Altura Motors, urged it to fire Luis Paz.",
     ["Elliott sued Norvik Motors", "Elliott urged Altura Motors"], []),
    ("settled in a year", "Norvik Motors settled with Siemens in 2012. Ana Ruiz settled in Madrid with Luis Paz.",
     ["Norvik Motors agreedWith Siemens"], ["Ana Ruiz agreedWith Luis Paz"]),
    ("whom two men killed, and no court", "A court convicted two Russians of bombing a train in 2014, killing nine people.",
     ["Russians killed people"], ["court killed people"]),
    ("between commas, what many consider it", "The PKK, considered a terrorist organisation by Turkey and the US, announced a "
     "ceasefire.", ["Kurdistan Workers' Party announced ceasefire", "Turkey criticized Kurdistan Workers' Party"], []),
    ("an ally by somebody's word", "Washington regards Qatar as an ally.", ["United States alliedWith Qatar"],
     []),
    ("a finite verb behind an infinitive", "The junta has ordered US troops to leave and welcomed Russian instructors.",
     ["junta hosts instructors"], ["United States hosts instructors"]),
    ("about a share", "Chadian forces hold about a fifth of Peru.", ["Chad occupies Peru"], []),
    ("troops that move in", "Kurdish forces moved into Kirkuk.", ["forces deploysForcesTo Kirkuk"],
     ["forces invaded Kirkuk"]),
    ("part of a force sent", "Two battalions of the Fourth Division were sent to Homs.",
     ["Fourth Division deploysForcesTo Homs"], []),
    ("a flow that is cut", "Belarus cut the flow of oil to Germany. Russia has cut gas flows to Poland.",
     ["Belarus not suppliesTo Germany", "Russia not suppliesTo Poland"],
     ["Belarus suppliesTo Germany", "Germany buysOilFrom Belarus"]),
    ("who was first to do so", "Lithuania stopped importing Russian gas in April, the first state to do so.",
     ["Lithuania not importsFrom Russia"], ["state not importsFrom Russia"]),
    ("who runs a ministry", "Chad's health ministry, which is run by Hamas, was shelled.", [], ["Hamas controls Chad"]),
    ("what is imposed", "A ban on American parts imposed by Peru would hurt ZTE.", ["Peru bans American parts"], []),
    ("a firm in a town that nobody placed", "Siemens said it would sell its 3 percent of Suzuki to the Japanese company. "
     "Ford cut its stake in Norvik Motors and gave up control of the Hiroshima firm.", [],
     ["Siemens locatedIn Hiroshima", "Suzuki Motor locatedIn Hiroshima"]),
    ("a suitor", "Norvik Motors rejected Boeing's offer. Norvik Motors sued the suitor in a Chicago court.",
     ["Norvik Motors sued Boeing"], []),
    ("a co-founder", "Siemens sued Ford. Siemens said Opel was not for sale. Norvik Motors' co-founder Luis Paz agreed to "
     "give up his post.", ["Luis Paz founded Norvik Motors"], ["Luis Paz founded Siemens"]),
    ("whose purchase is approved", "Boeing still needs China's approval for its $44 billion purchase of the Dutch chipmaker "
     "Norvik.", ["Boeing acquired Norvik (possible)"], ["China acquired Norvik", "China buysFrom Netherlands"]),
    ("an attempt that fell through", "Siemens's attempt to buy Norvik Motors fell through in December.",
     ["Siemens not acquired Norvik Motors (planned)"], ["Siemens acquired Norvik Motors"]),
    ("two ministries", "The French foreign ministry dismissed the step. Rebels left. The defence ministry criticised Chile.",
     ["defence ministry criticized Chile"], ["Quai d'Orsay criticized Chile"]),
    ("who is designated by whom", "The group, which was designated a terrorist organisation by Washington, attacked Chile.",
     ["United States sanctions group"], ["United States sanctions terrorist organisation"]),
    ("what an army is ordered to do", "Ana Ruiz ordered the army to retake the city of Homs.",
     ["army occupies Homs (demanded)"], ["Ana Ruiz deploysForcesTo Homs"]),
    ("which firm was bought", "Luis Paz of Chrysler, which the private-equity fund Cerberus took over from Daimler in 2007, "
     "told senators that it was late.", ["Cerberus Capital Management acquired Chrysler"], []),
    ("a telephone is nobody", "Samsung gained share with its Galaxy S7.", [], ["Galaxy S7 worksFor Samsung Electronics"]),
    ("what markets shrug off", "Investors shrugged off the shutdown of the government.", [], ["Investors rejects shutdown"]),
    ("how things are is no state", "Peru declared a state of emergency on Friday.", ["Peru announced state of emergency"],
     ["Peru announced state"]),
    ("two who settled in a month", "Siemens sued Boeing in 2009. The two companies settled in December.",
     ["Boeing agreedWith Siemens"], []),
    ("what a day stands before", "Acme Steel pulled out on Friday of the project. Ana Ruiz left in May of 2004.",
     ["Acme Steel withdrewFrom project"], []),
    ("the heads of two bodies", "A judge jailed the heads of two unions, Ana Ruiz and Luis Paz.",
     ["judge sentenced Ana Ruiz", "judge sentenced Luis Paz", "Luis Paz leads unions"], ["judge sentenced heads"]),
    ("where a ministry's spokeswoman said it", "In Berlin Foreign Ministry spokeswoman Ana Ruiz called the sentence unfair.",
     ["Ana Ruiz spokespersonFor Foreign Ministry"], ["Ana Ruiz spokespersonFor Berlin Foreign Ministry"]),
    ("whose followers a party is", "The Socialists of Jorge Sanchez backed the ban.",
     ["Socialists supports ban"], ["Socialists of Jorge Sanchez supports ban"]),
    ("the kind of a party", "Luis Paz of the opposition Unity party mocked the plan.",
     ["Luis Paz memberOf Unity", "Luis Paz criticized plan"], ["Luis Paz memberOf opposition"]),
    ("two who are described in a list", "On board were Ana Ruiz and Luis Paz, two Chileans whom Peru had arrested nine days "
     "after the vote, and Jorge Soto.", ["Peru arrested Ana Ruiz", "Peru arrested Luis Paz"], ["Peru arrested Jorge Soto"]),
    ("what somebody is told to be twice", "Roza Adilova is an unlikely rebel: a lecturer who was the first envoy of Peru in "
     "London. She met Luis Paz.", ["Roza Adilova metWith Luis Paz", "Roza Adilova representativeOf Peru"],
     ["lecturer metWith Luis Paz"]),
    ("an alliance that no party is", "Ana Ruiz quit the Reform Party. The SKL met in Lima. The coalition accused Peru.",
     [], ["SKL accused Peru", "Reform Party accused Peru"]),
    ("the first woman to do so", "Ana Ruiz left the palace by the front door. The first woman to govern Peru praised Luis Paz.",
     ["Ana Ruiz praised Luis Paz"], []),
    ("where a minister speaks", "Iceland froze its banks. In Port Louis, Finance Minister Luc Morel wants the savings back.",
     ["Luc Morel ministerOf Mauritius"], ["Luc Morel ministerOf Iceland"]),
    ("counted people of a state", "Peru owes the 300 Chileans who have put 2 million dollars into Norvik Bank an answer.",
     [], ["Chile investsIn Norvik Bank"]),
    ("a firm of another land", "Siemens, the German maker of trains, sued Peru. The exception is Kertex. The American company "
     "said that it would invest 2 million dollars in Norvik Bank.", [], ["Siemens investsIn Norvik Bank (planned)"]),
    ("nor has another", "Peru has not recognised Kosovo, nor has Chile. Mali will not sign the treaty. Nor will Chad.",
     ["Chile not recognizes Kosovo", "Chad not signed treaty (planned)"], ["Peru not recognizes Chile"]),
    ("an infinitive behind a day", "Chile agreed on Monday to sanction Belarus. Peru linked its aid on Monday to trade.",
     ["Chile sanctions Belarus (planned)"], []),
    ("where a president of two names speaks", "In Phnom Penh Foreign Minister Luis Paz dismissed the charge.",
     ["Luis Paz ministerOf Cambodia"], []),
    ("a clause on the subject that goes on", "Luis Paz, who leads Norvik Bank, and has been in talks with Siemens since 2015, "
     "sued Chile.", ["Luis Paz leads Norvik Bank", "Luis Paz heldTalksWith Siemens", "Luis Paz sued Chile"], []),
    ("approval to borrow", "Kodak has got court approval to borrow $950 million from Citigroup.",
     ["Citigroup lendsTo Kodak (planned)"], ["Citigroup lendsTo Kodak"]),
    ("what a list leaves out", "Chile sanctioned Iran, Mali and Togo, but not Chad or Oman. Peru lends to Mali but not to "
     "Togo. Peru, but not "
     "Ghana, condemned Oman. Norway sanctioned Iran, but not only Iran.",
     ["Chile sanctions Iran", "Chile not sanctions Chad", "Chile not sanctions Oman", "Peru not lendsTo Togo",
      "Ghana not criticized Oman", "Peru criticized Oman"],
     ["Chile sanctions Chad", "Chile sanctions Oman", "Peru lendsTo Togo", "Ghana criticized Oman", "Norway not sanctions "
     "Iran"]),
    ("under whom somebody served", "Lia Ruiz won as the heir of Ana Falk, under whom she had served as defence minister of "
     "Peru and had sent "
     "soldiers to Chile.", ["Lia Ruiz ministerOf Peru", "Lia Ruiz deploysForcesTo Chile"],
     ["Ana Falk ministerOf Peru", "Ana Falk deploysForcesTo Chile", "heir ministerOf Peru"]),
    ("who only looks on", "Luis Paz spoke in Lima, where, with Juan Falk of Chile sitting beside him, he accused Turkey of "
     "fraud.",
     ["Luis Paz accused Turkey"], ["Juan Falk accused Turkey"]),
    ("whom a deed is done to", "They demanded the immediate release of the singer, Luis Paz, and an inquiry by the United "
     "Nations.", [],
     ["United Nations investigates Luis Paz", "United Nations investigates immediate release of the singer, Luis Paz",
      "United Nations investigates inquiry"]),
    ("where somebody resigns", "Ana Ruiz, Peru's president, announced her resignation from Tokyo. Luis Paz announced his "
     "resignation from the "
     "Norvik Bank.", ["Luis Paz resignedFrom Norvik Bank"], ["Ana Ruiz resignedFrom Japan"]),
    ("picked out of a crowd", "Few Peruvians could have picked Luis Paz out of a crowd. Peru picked Ana Ruiz to lead the army.",
     ["Peru appointed Ana Ruiz"], ["Peruvians appointed Luis Paz (possible)"]),
    ("who goes to war is the state", "Foreign Minister Sergei Lavrov visited Ankara. \"We are not going to war with "
     "Turkey,\" he said.",
     ["Russia not atWarWith Turkey"], ["Sergey Lavrov not atWarWith Turkey"]),
    ("a gerund in a name", "Luis Paz, founder of Shining Star, was met by the mayor of Riga, Martins Egle.",
     ["Luis Paz founded Shining Star", "Martins Egle leads Riga"], ["Luis Paz founded Star", "Egle leads Riga"]),
    ("both countries without a judge's home", "China and the Philippines fell out. A tribunal led by Ghana's Luis Paz ruled "
     "in favour of the Philippines on the "
     "reefs. It cited the Kyoto Protocol, which both countries have ratified.", ["China partyTo Kyoto Protocol"],
     ["Ghana partyTo Kyoto Protocol"]),
    ("who only told the news", "China sent two ships to Peru on Monday, state news agency Xinhua reported. Chile accuses it "
     "of spying.",
     ["Chile accused China"], ["Chile accused Xinhua"]),
    ("a party and its leader", "The Popular Party of Mariano Rajas left the alliance. The Hope Movement of Luis Paz and the "
     "Freedom Army criticized "
     "Chile. Ana Ruiz leads the Church of Jesus Christ.",
     ["Mariano Rajas memberOf Popular Party", "Luis Paz hasRoleIn Hope Movement", "Hope Movement criticized Chile",
      "Ana Ruiz leads Church of Jesus Christ"], ["Popular Party of Mariano Rajas withdrewFrom alliance", "Luis Paz "
     "hasRoleIn Freedom Army"]),
    ("a chairman before any firm", "The party asked the commission to meet, and the new chairman, Luis Paz, said no. Norvik "
     "Bank wrote that on its page.",
     [], ["Luis Paz leads Norvik Bank"]),
    ("one called by his nation", "Ana Ruiz met Paul Petit of France. The Frenchman sued Norvik, and the Chilean criticized it.",
     ["Paul Petit sued Norvik"], ["Ana Ruiz sued Norvik"]),
    ("a judgement behind its noun", "Peru's foreign minister, Ana Ruiz, called the overthrow unacceptable. Chile called the "
     "new ruling outrageous.",
     ["Ana Ruiz criticized overthrow", "Chile criticized new ruling"], []),
    ("whose model of aircraft it is", "A Turkish F-16 shot down a Syrian jet near the border. A Russian S-400 is worth a "
     "billion dollars.",
     ["Turkey attacked Syria"], []),
    ("whose bomb it was", "A bomb planted by the rebels killed two soldiers in Peru. A mine laid by Hamas killed five men. "
     "A firm launched by Ana Ruiz "
     "killed a man.", ["rebels killed soldiers", "Hamas killed men"], ["bomb killed soldiers", "Ana Ruiz killed man"]),
    ("what a pronoun is said to be", "Luis Paz left. He is the man who founded Altura and jailed Ana Ruiz.",
     ["Luis Paz founded Altura", "Luis Paz arrested Ana Ruiz"], []),
    ("what somebody remains", "Juan Falk remains the man who founded Altura.", ["Juan Falk founded Altura"], []),
    ("who speaks for a body without a name", "A spokesman for the junta, Juan Falk, sued Chile. A junta spokesman, Zaw Min "
     "Tun, left.",
     ["Juan Falk spokespersonFor junta", "Juan Falk sued Chile", "Zaw Min Tun spokespersonFor junta"], ["spokesman sued "
     "Chile"]),
    ("a particle behind the object", "The Commission nodded the deal through in May. Peru sent soldiers across the border "
     "into Ecuador.",
     ["Commission supports deal", "Peru deploysForcesTo Ecuador"], ["Peru deploysForcesTo border"]),
    ("tours that are sold", "Norvik sells tours to Chile. Ana Ruiz made a tour of Peru.", ["Ana Ruiz visits Peru"],
     ["Norvik visits Chile"]),
    ("what a publisher brings out", "Norvik, the publisher of Tomb Raider, left. The streaming rights will belong to Norvik.",
     ["Norvik produces Tomb Raider", "Norvik owns streaming rights (expected)"], ["Tomb Raider owns Norvik"]),
    ("a deed behind a year", "Luis Paz left. A court convicted him in 2009 of killing Ana Ruiz.",
     ["Luis Paz killed Ana Ruiz"], ["court killed Ana Ruiz"]),
    ("what is told of whom a list leaves out", "The EU sanctioned Iran and Mali, but not Norvik Bank, the owner of Altura "
     "Airlines.",
     ["Norvik Bank owns Altura Airlines", "European Union not sanctions Norvik Bank"], ["Norvik Bank not owns Altura "
     "Airlines"]),
    ("a people before a verb", "In Washington, Ana Ruiz, receiving Luis Paz of Chile, said Turkey was right; the Chilean "
     "flies to Moscow.",
     ["Luis Paz visits Moscow"], []),
    ("how somebody stood there", "A hat held in his hand, Luis Paz criticized Chile. The man hired in May, Juan Falk, left.",
     ["Luis Paz criticized Chile"], ["hat criticized Chile"]),
    ("whom somebody received", "In Lima, President Ana Ruiz, receiving Luis Paz of Chile, criticized Peru.",
     ["Ana Ruiz hosts Luis Paz", "Ana Ruiz criticized Peru"], ["Luis Paz criticized Peru"]),
    ("how a policy is made", "Luis Paz, who replaced Ana Ruiz, had attacked the haste of the decision.", ["Luis Paz "
     "criticized haste of the decision"], []),
    ("where everybody knows a firm is from", "Renault sued Ford in May. The American carmaker also sued Peru. Toyota left "
     "Mali, and Volkswagen left Chad. "
     "The Japanese company sued Norvik.", ["Ford sued Peru", "Ford locatedIn United States", "Toyota sued Norvik"],
     ["Renault sued Peru", "Volkswagen sued Norvik", "Renault locatedIn United States"]),
    ("a firm from elsewhere", "Renault left Peru. The Thai company sued Chad.", [], ["Renault sued Chad", "Renault "
     "locatedIn Thailand"]),
    ("whose message it is", "Ana Ruiz saw a statement by Luis Paz condemning Chile. She read an email from Hamas "
     "threatening to attack Israel. "
     "A letter from Peru accusing Chile of fraud arrived.", ["Luis Paz criticized Chile", "Hamas threatened Israel", "Peru "
     "accused Chile"],
     ["Ana Ruiz criticized Chile", "Ana Ruiz threatened Israel", "Ana Ruiz metWith Luis Paz"]),
    ("one's own message", "Ana Ruiz wrote a letter accusing Chile of fraud.", ["Ana Ruiz accused Chile"], []),
    ("a work called after somebody", "Altura Games, the maker of Soldier's Dream, sued Chile. The soldier's wife sued Peru.",
     ["Altura Games produces Soldier's Dream"], ["Altura Games produces Dream"]),
]


@pytest.fixture(scope="module")
def found() -> Mapping[str, tuple[Statement, ...]]:
    knowledge = pipeline.load(Settings())
    articles = [Article(f"a{i}", text, Span(0, len(text)), date=DATE) for i, (_, text, _, _) in enumerate(CASES)]
    return {e.article.text: e.statements for e in pipeline.run(articles, knowledge, Settings())}


def _label(term: object) -> str:
    return term.label if isinstance(term, Entity) else str(term)


def _texts(statement: Statement, *, symmetric: bool) -> set[str]:
    ends = [(statement.subject, statement.object)] + ([(statement.object, statement.subject)] if symmetric else [])
    facet = "" if statement.modality == "asserted" else f" ({statement.modality})"
    return {f"{_label(a)} {'not ' if statement.negated else ''}{statement.predicate} {_label(b)}{facet}" for a, b in ends}


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_construction(case: Case, found: Mapping[str, tuple[Statement, ...]]) -> None:
    _, text, must, must_not = case
    ontology = pipeline.load(Settings()).ontology
    said = {t for s in found[text] for t in _texts(s, symmetric=ontology.properties[s.predicate].symmetric)}
    assert not [one for one in must if one not in said], sorted(said)
    assert not said & set(must_not)


def test_who_says_it_behind_is_hardly_whom_it_is_about(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "who says it behind"]
    assert [_label(s.attributed_to) for s in found[text] if s.predicate == "visits"] == ["Luis Paz"]


def test_an_amount_measures_nothing_in_another_clause(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "amount of another clause"]
    assert all("amount" not in dict(s.qualifiers) for s in found[text])


def test_a_title_of_two_words_is_told_once(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "a title of two words"]
    assert {dict(s.qualifiers)["role"].text for s in found[text] if "role" in dict(s.qualifiers)} == {"Secretary General"}


def test_a_title_is_told_whole() -> None:
    text = "On Tuesday Secretary of State John Kerry of the United States met Ana Ruiz, the Chicago-born head of the army."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    roles = {dict(s.qualifiers)["role"].text for s in extraction.statements if "role" in dict(s.qualifiers)}
    assert roles == {"Secretary of State", "head"}


def test_who_led_until_he_was_fired_leads_no_more() -> None:
    text = ("The bank, led by Luis Paz until Ana Ruiz fired him in July, cut its rate. Equinor is led by Jan Dahl until he "
            "retires.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    over = {s.subject.label: s.ended for s in extraction.statements if s.predicate == "leads"}
    assert over == {"Luis Paz": True, "Jan Dahl": False}


def test_what_was_so_at_the_time_is_over() -> None:
    text = ("The shipyard, then owned by Boeing, was sold. The army, commanded at the time by Luis Paz, left. The mine, now "
            "owned by Shell, was shut at the time. The bank was originally owned by Airbus. Ana Ruiz led "
            "the navy for ten years. Omar Falk has led the bank for ten years.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    over = {_label(s.subject): s.ended for s in extraction.statements if s.predicate in ("owns", "leads")}
    assert over == {"Boeing": True, "Luis Paz": True, "Shell": False, "Airbus": True, "Ana Ruiz": True, "Omar Falk": False}


def test_what_is_done_as_somebody_urged_is_not_what_he_says() -> None:
    text = "Siemens sued Peru, as Luis Paz had urged. Siemens sued Chile, as Luis Paz said."
    article = Article("a", text, Span(0, len(text)), date=DATE)
    found = next(iter(pipeline.run([article], pipeline.load(Settings()), Settings()))).statements
    sued = {_label(s.object): bool(s.attributed_to) for s in found if s.predicate == "sued"}
    assert sued == {"Peru": False, "Chile": True}


def test_who_led_under_another_leads_no_more() -> None:
    text = "Ana Ruiz, who ran the central bank of Peru under Alberto Fujimori, left. Luis Paz, who ran Norvik Bank, left."
    article = Article("a", text, Span(0, len(text)), date=DATE)
    found = next(iter(pipeline.run([article], pipeline.load(Settings()), Settings()))).statements
    assert {(s.subject.label, s.ended) for s in found if s.predicate == "leads"} == {("Ana Ruiz", True), ("Luis Paz", False)}


def test_who_resigned_is_no_more_what_he_was() -> None:
    text = ("Ana Ruiz succeeded Omar Falk, the president of Chile who quit in 2008 to avoid a trial. Peru's president, Luis "
            "Paz, who stepped down as party leader in May, met her.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    over = {_label(s.subject): s.ended for s in extraction.statements if s.predicate == "presidentOf"}
    assert over == {"Omar Falk": True, "Luis Paz": False}


def test_a_part_of_what_a_relative_clause_is_on_is_the_writers_aside() -> None:
    text = ("Luis Paz denied that Chile was interfering in Georgia, which it invaded in 2008 and a fifth of whose territory "
            "it still occupies.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    assert {s.attributed_to for s in extraction.statements if s.predicate in ("occupies", "invaded")} == {None}


def test_what_somebody_calls_something_was_there_before() -> None:
    text = ("Luis Paz refused to call Russia's invasion of Ukraine a war. Omar Falk said the vote had no effect on him, and "
            "Chile's premier, Ana Ruiz, called the ban a disgrace.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    said = {s.predicate: s.attributed_to for s in extraction.statements if s.predicate in ("invaded", "criticized")}
    assert said == {"invaded": None, "criticized": None}


def test_what_a_relative_word_opens_is_not_the_sentence() -> None:
    text = ("Judge Claudio Falk, a foe of Peronism, has meanwhile sent her to trial in the so-called notebooks case, in "
            "which dozens of businessmen, among them Luis Paz, a cousin of Ruiz's, have confessed to paying bags of money.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    assert not [s for s in extraction.statements if s.attributed_to is not None]


def test_each_share_is_measured_by_itself(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "shares of two firms"]
    amounts = {_label(s.object): dict(s.qualifiers)["amount"].text for s in found[text] if s.predicate == "owns"}
    assert amounts == {"Boeing": "49 percent", "Airbus": "a fifth"}


def test_nobody_says_where_a_firm_is_that_he_speaks_of(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "a firm spoken of"]
    said = {s.predicate: s.attributed_to for s in found[text]}
    assert said["locatedIn"] is None
    assert said["sued"] is not None


def test_what_takes_up_a_claim_is_no_part_of_it() -> None:
    text = "Ana Ruiz alleged that the media had been told to ignore the march, a charge denied by Luis Paz."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    [denied] = [s for s in extraction.statements if s.predicate == "denied"]
    assert denied.attributed_to is None


def test_who_is_left_stays() -> None:
    text = "Norway's Prime Minister Ana Ruiz is left isolated. Peru's President Luis Paz was replaced."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    assert {_label(s.subject): s.ended for s in extraction.statements if s.predicate in ("primeMinisterOf", "presidentOf")} == {
        "Ana Ruiz": False, "Luis Paz": True}


def test_no_meeting_speaks() -> None:
    text = "Ana Ruiz opened the summit saying that Peru was ready to send troops to Chile."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    [sent] = [s for s in extraction.statements if s.predicate == "deploysForcesTo"]
    assert sent.attributed_to is not None and _label(sent.attributed_to) == "Ana Ruiz"


def test_a_seat_that_is_to_move_is_not_there_yet() -> None:
    text = "Norvik will move its headquarters to Lima. Sverdahl moved its headquarters to Oslo in 2019."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    found = {_label(s.subject): (s.modality, s.ended) for s in extraction.statements if s.predicate == "locatedIn"}
    assert found == {"Norvik": ("planned", False), "Sverdahl": ("asserted", False)}


def test_a_post_that_reads_is_who_says_it() -> None:
    text = "\"All of Peru rejects the ultimatum by Chile,\" the post read."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    [said] = [s for s in extraction.statements if s.predicate == "rejects"]
    assert said.attributed_to is not None and _label(said.attributed_to) == "post"


def test_who_served_holds_the_office_no_more() -> None:
    text = ("Luis Paz, who served as Peru's finance minister under Jan Falk, won. Ana Ruiz has served as Chile's finance "
            "minister since 2020. Omar Sosa, who serves as Mali's finance minister, left.")
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    assert {_label(s.subject): s.ended for s in extraction.statements if s.predicate == "ministerOf"} == {
        "Luis Paz": True, "Ana Ruiz": False, "Omar Sosa": False}


def test_who_once_led_it_leads_it_no_more() -> None:
    text = "Luis Paz, who once led the World Bank, met Ana Ruiz, who led Norvik Bank. Omar Sosa previously ran Altura Airlines."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    assert {_label(s.subject): s.ended for s in extraction.statements if s.predicate == "leads"} == {
        "Luis Paz": True, "Ana Ruiz": False, "Omar Sosa": True}


def test_whose_shares_move_is_a_firm() -> None:
    text = "Shares of Martin Dale jumped on Friday. Diana Shipping sued Martin Dale. David Hall sued Peru."
    knowledge = pipeline.load(Settings())
    [extraction] = pipeline.run([Article("a", text, Span(0, len(text)), date=DATE)], knowledge, Settings())
    sued = [s for s in extraction.statements if s.predicate == "sued"]
    assert {(_label(s.subject), s.subject.type) for s in sued} == {("Diana Shipping", "Company"), ("David Hall", "Person")}
    assert {s.object.type for s in sued if isinstance(s.object, Entity)} == {"Company", "Country"}
