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
    ("a minister's counterpart", "Indian Defence Minister Ana Ruiz met her French counterpart, Luc Petit.",
     ["Luc Petit ministerOf France"], ["Luc Petit hasRoleIn France"]),
    ("whoever's counterpart", "The speaker met her French counterpart, Luc Petit.", ["Luc Petit hasRoleIn France"],
     ["Luc Petit ministerOf France"]),
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
    ("whose deed is not told", "Norway condemned an attack that damaged a clinic.", [], ["Norway attacked clinic"]),
    ("responsibility", "Al-Shabaab claimed responsibility for the attack on the clinic.",
     ["Al-Shabaab attacked clinic"], []),
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
    ("office that was missed", "Luis Paz came close to becoming prime minister of Peru. Since becoming president of Chile, Ana "
     "Ruiz has been ill.", ["Ana Ruiz presidentOf Chile"], ["Luis Paz primeMinisterOf Peru"]),
    ("deputy behind a hyphen", "Luis Paz resigned as vice-chancellor of Austria. Ana Ruiz resigned as chancellor of Austria.",
     ["Ana Ruiz primeMinisterOf Austria"], ["Luis Paz primeMinisterOf Austria"]),
    ("predecessor of a predecessor", "France sent envoys to Ivory Coast. In Ivory Coast President Adama Kone met them. Henri "
     "Bedie, the president toppled in 1999, kept silent.",
     ["Henri Bedie presidentOf Ivory Coast"], ["Henri Bedie presidentOf France"]),
    ("minister of where he went", "India and the Maldives quarrelled. On Friday Foreign Minister Musa Zamir was in New Delhi.",
     ["Musa Zamir ministerOf Maldives"], ["Musa Zamir ministerOf India"]),
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
    ("a title of two words", "NATO Secretary General Ana Ruiz met investors.", ["Ana Ruiz leads NATO"], []),
    ("a kind of company", "Telefonica agreed. The Spanish telecoms company sued Boeing.",
     ["Telefonica sued Boeing"], ["Telefonica subsidiaryOf telecoms"]),
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


def test_an_amount_measures_nothing_in_another_clause(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "amount of another clause"]
    assert all("amount" not in dict(s.qualifiers) for s in found[text])


def test_a_title_of_two_words_is_told_once(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "a title of two words"]
    assert {dict(s.qualifiers)["role"].text for s in found[text] if "role" in dict(s.qualifiers)} == {"Secretary General"}


def test_nobody_says_where_a_firm_is_that_he_speaks_of(found: Mapping[str, tuple[Statement, ...]]) -> None:
    [text] = [case[1] for case in CASES if case[0] == "a firm spoken of"]
    said = {s.predicate: s.attributed_to for s in found[text]}
    assert said["locatedIn"] is None
    assert said["sued"] is not None
