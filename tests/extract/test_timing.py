"""Which time a statement has: `sentence | subject property object | first day..last day`, or the one day, or a dash for none.

The article is of Thursday 5 February 2026. Beside what has a time stands what must have none.
"""

from __future__ import annotations

import datetime as dt

import pytest

from kg import pipeline
from kg.extract.counting import shifted
from kg.language import parser
from kg.model import Article, Entity, Interval, Span, Statement
from kg.settings import Settings

TABLE = """
The thaw came last May, a month after a vote, when Merz met Paz. | Friedrich Merz metWith Paz | 2025-05-01..2025-05-31
Resolution 1929 was adopted. Merz met Rubio on Tuesday. | Friedrich Merz metWith Marco Rubio | 2026-02-03
On March 1 Ana Ruiz met Merz. | Ana Ruiz metWith Friedrich Merz | 2025-03-01
President Luis Paz of Peru met Merz. Paz, in office since 1995, left. | Luis Paz presidentOf Peru | 1995-01-01..
President Luis Paz of Peru left. Paz took over as head of the bank in 2019. | Luis Paz presidentOf Peru | -
President Luis Paz of Peru left. He was in office since Feb 9, when he took over. | Luis Paz presidentOf Peru | 2025-02-09..
President Luis Paz of Peru praised it after he took office in 2010. | Luis Paz presidentOf Peru | 2010-01-01..
Kenya on Monday named Ana Ruiz to lead the army. | Ana Ruiz leads army | 2026-02-02
Ruiz hopes to run Norvik, which was founded by an uncle, Luis Paz, in 1967. | Luis Paz founded Norvik | 1967-01-01..1967-12-31
Kenya, which borders Oman, has been at war with a Saudi-led coalition since 2015. | Kenya atWarWith coalition | 2015-01-01..
Ana Ruiz dissolved the parliament and suspended the constitution of 1962. | Ana Ruiz removedFromPower parliament | -
Ana Ruiz left on Tuesday, having jailed Luis Paz and met Merz on Monday. | Ana Ruiz metWith Friedrich Merz | 2026-02-02
A calm held around the 11th century temple after four days of fighting that killed nine people. | fighting killed people | -
President Hassan Rouhani, in Ankara on Monday for a meeting with Merz, spoke. | Hassan Rouhani visits Ankara | 2026-02-02
President Luis Paz of Peru, who took office in June 2019, left. | Luis Paz presidentOf Peru | 2019-06-01..
Luis Paz left. His successor, Ana Ruiz, who came to power in 2019, spoke. | Ana Ruiz succeeded Luis Paz | 2019-01-01..2019-12-31
Relief is expected next year, when Merz is due to visit Peru. | Friedrich Merz visits Peru | 2027-01-01..2027-12-31
Two days after rebels attacked Goma, men are still digging. | rebels attacked Goma | 2026-02-03
Ten years after Kenya invaded Chad, Nairobi has signed a pact with Oslo. | Kenya invaded Chad | 2016-01-01..2016-12-31
Ten years after Kenya invaded Chad, they met in Oslo. | Kenya invaded Chad | 2016-01-01..2016-12-31
Ten days after Kenya invaded Chad, they met in Oslo. | Kenya invaded Chad | -
Ten days after Kenya invaded Chad, Nairobi has signed a pact with Oslo. | Kenya invaded Chad | -
Merz met Rubio last December 17, after talks. | Friedrich Merz metWith Marco Rubio | 2025-12-17
Ana Ruiz has led the Kenyan army for 15 years. | Ana Ruiz leads army | 2011-01-01..
Kenya has been at war with Chad for eight weeks. | Chad atWarWith Kenya | 2025-12-11..
Luis Paz has been appointed president of Oman for two years. | Luis Paz presidentOf Oman | -
Kenya has jailed Luis Paz for two years. | Kenya sentenced Luis Paz | -
Chad, whose truce with Kenya dates from Saturday, praised it. | Chad agreedWith Kenya | 2026-01-31
On Sunday it was Luis Paz who met Merz. | Friedrich Merz metWith Luis Paz | 2026-02-01
Luis Paz, in Oslo on Tuesday for a meeting with Merz, condemned the raid. | Friedrich Merz metWith Luis Paz | 2026-02-03
Luis Paz led the army from 2007 until 2014, when Merz visited Peru. | Friedrich Merz visits Peru | 2014-01-01..2014-12-31
Mr Paz resigned on Tuesday. Within two days the army arrested Luis Ruiz. | army arrested Luis Ruiz | 2026-02-03..2026-02-05
Mr Paz resigned on 28 January. Within days the army arrested Luis Ruiz. | army arrested Luis Ruiz | 2026-01-30..2026-02-03
Mr Paz resigned on 3 January. Within days the army arrested Luis Ruiz. | army arrested Luis Ruiz | 2026-01-01..2026-01-31
Paz won Tuesday's vote. It rained. It snowed. He ate. Ten days before the vote, Chad hit Peru. | Chad attacked Peru | 2026-01-24
Kenya recognised Kosovo on 3 January. Chad followed. | Chad recognizes Kosovo | 2026-01-01..2026-01-31
Kenya approved the bid on Monday; Chad followed two days later. | Chad supports bid | 2026-02-04
Kenya recognised Kosovo on 3 January, as did Chad. | Chad recognizes Kosovo | 2026-01-03
Rebels struck south on Sunday. Within two days they held Goma. | Rebels controls Goma | 2026-02-01..2026-02-03
On the 3rd a judge jailed Luis Paz. Oslo slept. | judge sentenced Luis Paz | -
The vote was on February 1. On the 3rd a judge jailed Luis Paz. | judge sentenced Luis Paz | 2026-02-03
Kenya voted on Tuesday. Ana Ruiz was sworn in as president of Kenya. | Ana Ruiz presidentOf Kenya | 2026-02-03..
Kenya voted on Tuesday. Ana Ruiz remained president of Kenya. | Ana Ruiz presidentOf Kenya | -
Kenya voted on Tuesday. Nestle bought the firm Norvik. | Nestle acquired Norvik | -
Nestle sued Norvik on Tuesday. Nestle then bought the firm Sverdahl. | Nestle acquired Sverdahl | 2026-02-03
Merz left Oslo on Tuesday. Merz met Rubio two days after Kenya had attacked Chad. | Kenya attacked Chad | 2026-02-01
Merz left on Tuesday. Merz met Rubio two years after Kenya had attacked Chad. | Kenya attacked Chad | 2024-01-01..2024-12-31
Nine fell around the 11th century temple after days of fighting between Kenya and Chad. | Chad atWarWith Kenya | -
Two days after rebels attacked Goma, men will dig. | rebels attacked Goma | -
On Tuesday Chile became the first to sign a pact with Peru. | Chile agreedWith Peru | 2026-02-03
The court ruled in 2001. Macky Sall visited Peru that spring. | Macky Sall visits Peru | 2001-03-01..2001-05-31
Merz is expected in Peru before the end of the year. | Friedrich Merz visits Peru | 2026-02-05..2026-12-31
Merz met Rubio last Dec. 17. | Friedrich Merz metWith Marco Rubio | 2025-12-17
Mr Paz resigned on Tuesday. Within the hour the army arrested Luis Ruiz. | army arrested Luis Ruiz | 2026-02-03
Ana Ruiz, elected mayor of Lima in 2007, met Friedrich Merz on Tuesday. | voters elected Ana Ruiz | 2007-01-01..2007-12-31
Merz resigned on Tuesday. The night before, Merz had met Rubio. | Friedrich Merz metWith Marco Rubio | 2026-02-02
A week ago Merz met Rubio. | Friedrich Merz metWith Marco Rubio | 2026-01-29..2026-02-04
Ana Ruiz lost her post in 2017, and a year later a court jailed Luis Paz. | court sentenced Luis Paz | 2018-01-01..2018-12-31
The motion passed on Tuesday. What angered Chile was Luis Paz's trip to Lima. | Luis Paz visits Lima | -
Nine have been killed in three days of fighting between Peru and Chile. | Chile atWarWith Peru | 2026-02-03..2026-02-05
Nine were killed in three days of fighting between Peru and Chile. | Chile atWarWith Peru | -
Luis Paz has been sentenced to two years of house arrest by Kenya. | Kenya sentenced Luis Paz | -
Police arrested Luis Paz on Tuesday. Soldiers then stormed the Kenyan embassy. | Soldiers attacked embassy | 2026-02-03
Police arrested Luis Paz on Tuesday. Soldiers stormed the Kenyan embassy. | Soldiers attacked embassy | 2026-02-03..2026-02-05
Police arrested Luis Paz on Tuesday. Juan Ruiz was then president of Kenya. | Juan Ruiz presidentOf Kenya | -
Kenya has expelled the ambassador of Chad. The decision was announced on Tuesday. | Kenya expelled ambassador | 2026-02-03
Kenya has expelled the ambassador of Chad. The measure, taken on Tuesday, hurts. | Kenya expelled ambassador | 2026-02-03
Kenya has expelled the ambassador of Chad. The decision was announced last year. | Kenya expelled ambassador | -
Kenya has expelled the ambassador of Chad. It rained. It snowed. Oslo was quiet on Tuesday. | Kenya expelled ambassador | -
Kenya has not expelled the ambassador of Chad. Oslo was quiet on Tuesday. | Kenya expelled ambassador | -
It snowed. Kenya has expelled the ambassador of Chad. Oslo was quiet on Tuesday. | Kenya expelled ambassador | -
Kenya has vowed to stay, a day after Chad left the accord. Merz condemned it on Tuesday. | Chad withdrewFrom accord | 2026-02-02
Ana Ruiz will resign on 9 February and be replaced by Luis Paz. | Luis Paz succeeded Ana Ruiz | 2026-02-09
The war has killed nine people and wounded ten since 2012. | war killed people | 2012-01-01..
Chad has arrested Luis Paz and since 2012 has criticized Peru. | Chad arrested Luis Paz | -
Lula is due in Davos later this month and in Peru in May. | Luiz Inacio Lula da Silva visits Peru | 2026-05-01..2026-05-31
Kenya imposed sanctions on Chad in May and on Peru last year. | Kenya sanctions Peru | 2025-01-01..2025-12-31
Merz visited Chile in October, Peru in November and Kenya in May. | Friedrich Merz visits Peru | 2025-11-01..2025-11-30
Lula is to meet Merz on 9 February in the Chilean port of Arica. | Arica locatedIn Chile | -
Merz met Rubio on Tuesday in the Chilean capital, Santiago. | Santiago capitalOf Chile | -
Sverdahl moved its headquarters from Oslo to Lima in 1993. | Sverdahl locatedIn Oslo | ..1993-12-31
Ana Ruiz and Luis Paz visited Peru in May 2019 and June 2020, respectively. | Ana Ruiz visits Peru | 2019-05-01..2019-05-31
Ana Ruiz visited Peru and Chile in May 2019 and June 2020, respectively. | Ana Ruiz visits Chile | 2020-06-01..2020-06-30
It is the first visit of Ana Ruiz to Peru after her rise to the presidency in 2014. | Ana Ruiz visits Peru | -
Ana Ruiz is visiting Peru on February 4. | Ana Ruiz visits Peru | 2026-02-04
Peru is now the top supplier of gas to Chile. Chile bought gas from Peru in May 2025. | Peru suppliesTo Chile | -
Luis Paz has led the army since independence in 1991. | Luis Paz leads army | 1991-01-01..
Ana Ruiz has led the Liberal Party since 2000 and the state of Bahia since 2005. | Ana Ruiz leads Bahia | 2005-01-01..
Ana Ruiz has led the Liberal Party since 2000 and Peru since 2005. | Ana Ruiz leads Liberal Party | 2000-01-01..
Chile joined the alliance in 1999 and the bloc in 2004. | Chile joined bloc | 2004-01-01..2004-12-31
Peru has its sixth leader in less than five years after Congress removed Ana Ruiz. | Congress removedFromPower Ana Ruiz | -
Chile sent aid in 2005 and in May 2009, when it attacked Peru. | Chile attacked Peru | 2009-05-01..2009-05-31
Peru was quiet until June 2015, when it attacked Chile. | Peru attacked Chile | 2015-06-01..2015-06-30
In March the first talks of Peru with Chile began. | Chile heldTalksWith Peru | 2025-03-01..2025-03-31
The step violates the accord signed between Chile and Peru in 1995. | Chile signed accord | 1995-01-01..1995-12-31
Lula became in March the first Brazilian leader to go to Iran. | Luiz Inacio Lula da Silva visits Iran | 2025-03-01..2025-03-31
Ana Ruiz discussed it by phone with Luis Paz on Tuesday. | Ana Ruiz called Luis Paz | 2026-02-03
Lula visited Caracas on Tuesday and met Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | 2026-02-03
On Tuesday rebels seized Goma; Rwanda denied any role. | Rwanda denied role | 2026-02-03
The rebels seized Goma; Rwanda denied any role on Tuesday. | rebels occupies Goma | -
Lula told his host, Xi Jinping, on Tuesday that it was over. | Xi Jinping hosts Luiz Inacio Lula da Silva | 2026-02-03
The accord was signed by Merz, then premier, last year. | Friedrich Merz signed accord | 2025-01-01..2025-12-31
Lula flew to Caracas on Tuesday to meet Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | 2026-02-03
Iran attacked Bahrain last month, killing nine soldiers. | Iran killed soldiers | 2026-01-01..2026-01-31
Putin visited Peru in May 2003. During the visit he met Maduro. | Nicolas Maduro metWith Vladimir Putin | 2003-05-01..2003-05-31
A war began in May 1990. During the long war Peru attacked Chile. | Peru attacked Chile | -
Paz was arrested when he left. He was released on Monday. Paz was charged with fraud. | authorities arrested Paz | -
Luis Paz was minister of Chile in 2004 and president of Peru in 2009. | Luis Paz presidentOf Peru | 2009-01-01..2009-12-31
Luis Paz was president of Chile from 1999 to 2004 and leader of Likud. | Luis Paz leads Likud | -
The siege, in which Chadian gunmen killed six men, began on a Saturday in May 2013. | gunmen killed men | 2013-05-01..2013-05-31
Three soldiers were on Sunday killed by gunmen in Chad. | gunmen killed soldiers | 2026-02-01
Kenya expelled the inspectors and quit the treaty in March 2003. | Kenya expelled inspectors | 2003-03-01..2003-03-31
Kenya expelled the inspectors and quit the treaty two years later. | Kenya expelled inspectors | -
Reacting on Monday, Kenya "strongly condemned" what it called raids. | Kenya criticized raids | 2026-02-02
The firm tried to leave Chad last year, when Luis Paz sued Ana Ruiz. | Luis Paz sued Ana Ruiz | 2025-01-01..2025-12-31
The firm tried to leave Chad last year, though Luis Paz sued Ana Ruiz. | Luis Paz sued Ana Ruiz | -
The raid began last April as Ana Ruiz was visiting Oman. | Ana Ruiz visits Oman | 2025-04-01..2025-04-30
The raid began last April as Ana Ruiz is visiting Oman. | Ana Ruiz visits Oman | -
Chad and rebels agreed to a truce for the port at talks in Oslo last May. | Chad agreedWith rebels | 2025-05-01..2025-05-31
Ana Ruiz, who discussed it by phone with Luis Paz on Sunday, left. | Ana Ruiz called Luis Paz | 2026-02-01
In June it approved sanctions against Iran, with Chad and Oman voting against. | Chad opposes sanctions | 2025-06-01..2025-06-30
Putin became in March the first leader to visit Oman. | Vladimir Putin visits Oman | 2025-03-01..2025-03-31
In July Iran fired a missile, a move that Chad condemned. | Chad criticized move | 2025-07-01..2025-07-31
On January 6 Iran fired a missile, a move that Chad condemned. | Chad criticized move | 2026-01-01..2026-01-31
On January 6 Iran fired a missile, a weapon that Chad banned. | Chad bans missile | -
A raid by Chad on a prison in Yemen killed nine men on Sunday, aides said. | Chad attacked prison | 2026-02-01
A raid by Chad on a prison in Yemen angered nine men on Sunday, aides said. | Chad attacked prison | -
It ends the reign of Paz, who bought Acme, his rival, in 2007. | Paz acquired Acme | 2007-01-01..2007-12-31
Ana Ruiz had beaten Luis Paz in the election of May 2018. | voters elected Ana Ruiz | 2018-05-01..2018-05-31
On Friday members of the council from Chad rejected the plan. | members rejects plan | 2026-01-30
Iran attacked Oman on Sunday. Merz called Rubio during the day. | Friedrich Merz called Marco Rubio | 2026-02-01
The raid in 2016, which Iran denied, killed nine soldiers. | raid killed soldiers | 2016-01-01..2016-12-31
On Sunday Chad barred Ana Ruiz from selling weapons to Oman. | Ana Ruiz sellsArmsTo Oman | 2026-02-01
Peru's expulsion of the Chilean ambassador in 2018 soured ties. | Peru expelled ambassador | 2018-01-01..2018-12-31
Chad left on Sunday. It arrested Ana Ruiz. The arrest in May 2017 upset Oman. | Chad arrested Ana Ruiz | 2017-05-01..2017-05-31
Chad left on Sunday. It arrested Ana Ruiz. An arrest in May 2017 angered Oman. | Chad arrested Ana Ruiz | 2026-02-01
In June Ana Ruiz fired Luis Paz; he sued her a few days later. | Luis Paz sued Ana Ruiz | 2025-06-01..2025-06-30
Chad expelled nine envoys in 14 months and in May 2003 jailed Ana Ruiz. | Chad expelled envoys | -
In March Chad expelled an envoy, a step opposed by Ana Ruiz. | Ana Ruiz opposes step | 2025-03-01..2025-03-31
Rebels overran Goma, the second city, last month. | Rebels invaded Goma | 2026-01-01..2026-01-31
Chad, which had quit in May 2018, put sanctions on Iran that June and freed it. | Chad sanctions Iran | 2018-06-01..2018-06-30
In 2015 Chad, long a buyer of arms, attacked Oman. | Chad attacked Oman | 2015-01-01..2015-12-31
MODEL, the smaller group, overran Goma, the second city, last month. | MODEL invaded Goma | 2026-01-01..2026-01-31
On January 25, 2011, ten days after Chad had expelled Ana Ruiz, crowds met. | Chad expelled Ana Ruiz | 2011-01-15
Chile sued Peru, seeking damages over a dam, in March 2003. | Chile sued Peru | 2003-03-01..2003-03-31
Iran arrested Maria Lopez, accusing her of having spied in March 2003. | Iran arrested Maria Lopez | -
Kenya and Chad signed the accord a year earlier, in May 2003. | Kenya signed accord | 2003-05-01..2003-05-31
Chad praised talks that followed a visit to Caracas by Rubio last May. | Marco Rubio visits Caracas | 2025-05-01..2025-05-31
Chad praised talks that followed a visit to Caracas by Rubio last May. | Chad praised talks | -
Iran made an attack on the Omani embassy in Rome on Christmas Day. | Iran attacked embassy | 2025-12-25
Macron left on Tuesday. He met Merkel. The two signed an accord. | Emmanuel Macron signed accord | 2026-02-03
Macron left on Tuesday. He met Merkel. Two officials signed an accord. | officials signed accord | 2026-02-03..2026-02-05
Rubio won the vote on Sunday. Merz called Modi late that day to praise him. | Friedrich Merz praised Narendra Modi | 2026-02-01
Rubio won the vote on Sunday. Merz urged Modi late that day to praise Chad. | Narendra Modi praised Chad | -
Merz accused Chad of killing Ann Lee in a report published on Sunday. | Friedrich Merz accused Chad | 2026-02-01
Merz accused Chad of killing Ann Lee in a report published on Sunday. | Chad killed Ann Lee | -
It fell on Sunday. The fall came two years to the day after Iran attacked Oman. | Iran attacked Oman | 2024-01-01..2024-12-31
A court ruled last May that it had no right to the sea, a verdict Iran rejected. | Iran rejects verdict | 2025-05-01..2025-05-31
Rubio met Modi on Sunday. On the day he landed, Rubio met Merz. | Friedrich Merz metWith Marco Rubio | -
Ana Ruiz first accused Luis Paz of breaking it in July 2014. | Ana Ruiz accused Luis Paz | 2014-07-01..2014-07-31
Chad banned Iranian firms from investing in the port in 1995. | Chad bans firms | 1995-01-01..1995-12-31
Rubio dropped out of the race for the palace on Sunday and endorsed Merz. | Marco Rubio supports Friedrich Merz | 2026-02-01
Rubio left on Sunday. He called Modi before he wept at 1:46 p.m. | Marco Rubio called Narendra Modi | 2026-02-01
Rubio left on Sunday. He called Modi before he left in January. | Marco Rubio called Narendra Modi | -
In May 1984 she survived a bomb that killed nine soldiers. | bomb killed soldiers | 1984-05-01..1984-05-31
Iran attacked Oman last May. Rubio met Modi the same week. | Marco Rubio metWith Narendra Modi | 2025-05-01..2025-05-31
Merz, shot in the ear last May, condemned Ana Ruiz. | Friedrich Merz criticized Ana Ruiz | -
Gunmen killed nine men on Sunday. The attackers shelled Goma. | attackers attacked Goma | 2026-02-01
Gunmen killed nine men on Sunday. The neighbours shelled Goma. | neighbours attacked Goma | 2026-02-01
Rubio left on Sunday. He wept minutes after Modi and praised Chad. | Marco Rubio praised Chad | 2026-02-01
Rubio left on Sunday. He wept years after Modi and praised Chad. | Marco Rubio praised Chad | -
A court freed Ann Lee on Sunday. It jailed two envoys for nine and seven years. | court sentenced envoys | 2026-02-01
Rubio left on Sunday. He spoke to Paz. He called Modi an hour later. | Marco Rubio called Narendra Modi | 2026-02-01
Merz left on Sunday. He went to Oslo, where he wept on Monday. He met Modi. | Friedrich Merz metWith Narendra Modi | 2026-02-02
Three days after it fired Luis Paz as chairman, Acme on Monday sued him. | Acme sued Luis Paz | 2026-02-02
Iran sentenced Ann Lee on Tuesday. In 2019 she hid. Iraq praised the sentence. | Iraq praised sentence | 2026-02-03..2026-02-05
Iran sentenced Ann Lee on Tuesday. In 2019 she hid. Iraq praised a dam. | Iraq praised dam | -
Gunmen killed a banker on Sunday before police arrested them. | police arrested Gunmen | 2026-02-01
Gunmen killed a banker on Sunday, two days before police arrested them. | police arrested Gunmen | 2026-02-03
Iran bombed Goma on Sunday, 24 hours after Chad attacked Oman. | Chad attacked Oman | 2026-01-31
Iran bombed Goma on Sunday, nine hours after Chad attacked Oman. | Chad attacked Oman | 2026-02-01
Merz accused Chad of a betrayal in a letter dated January 18. | Friedrich Merz accused Chad | 2026-01-18
Merz praised Chad after a lunch with Rubio on Sunday. | Friedrich Merz praised Chad | 2026-02-01
Iran made an attack on the Omani embassy in Rome in 2011. | Iran attacked embassy | 2011-01-01..2011-12-31
Kenya attacked Chad two years ago, and in 2003 it left. | Kenya attacked Chad | 2024-01-01..2024-12-31
The protests came to a head last Friday when rebels attacked the palace. | rebels attacked palace | 2026-01-30
Norway on Monday signed an accord at a ceremony hosted by Denmark. | Denmark hosts ceremony | 2026-02-02
Kenya and Uganda signed the accord at a ceremony hosted by Tanzania on Tuesday. | Kenya signed accord | 2026-02-03
During a visit to Ankara last week, Rubio accused Greece of fraud. | Marco Rubio accused Greece | 2026-01-26..2026-02-01
In a call on Sunday, Modi urged Putin to end the war. | Narendra Modi urged Vladimir Putin | 2026-02-01
Modi arrived in Beijing on Tuesday for talks with Xi Jinping. | Narendra Modi heldTalksWith Xi Jinping | 2026-02-03
After meeting Starmer in London on Tuesday, Merz praised Britain. | Friedrich Merz praised United Kingdom | 2026-02-03
After meeting Starmer last week, Merz praised Britain. | Friedrich Merz praised United Kingdom | -
Kenya blames Chad for the sinking of a ship in 2010. | Kenya accused Chad | -
Kenya blamed Chad in 2010 for the sinking of a ship. | Kenya accused Chad | 2010-01-01..2010-12-31
Kenya announced in May 2020 cuts in Somalia, where it has trained 900 soldiers. | Kenya providesAidTo soldiers | -
After the attack on Tuesday, Merz praised Britain. | Friedrich Merz praised United Kingdom | -
Italy expelled the envoy on Monday, two weeks after Russia expelled three diplomats. | Russia expelled diplomats | 2026-01-19
Iran cut off ties with Oman in May 2016, a year after it attacked Yemen. | Iran attacked Yemen | 2015-01-01..2015-12-31
A week before the vote on Sunday, police arrested Maria Lopez. | police arrested Maria Lopez | 2026-02-01
Days before, Oman signed a contract to buy French jets. | Oman signed contract | -
On January 28 Chad left the pact. Days before, Oman signed a deal to buy jets. | Oman signed deal | 2026-01-01..2026-01-31
On January 4 Chad left the pact. Days before, Oman signed a contract for jets. | Oman signed contract | 2025-12-29..2026-01-02
It was only in January that Lula visited Caracas. | Luiz Inacio Lula da Silva visits Caracas | 2026-01-01..2026-01-31
It was not until January that Lula visited Caracas. | Luiz Inacio Lula da Silva visits Caracas | 2026-01-01..2026-01-31
It was clear in January that Lula visited Caracas. | Luiz Inacio Lula da Silva visits Caracas | -
Two years ago, she recalled, rebels toppled Lula. | rebels removedFromPower Luiz Inacio Lula da Silva | 2024-01-01..2024-12-31
Two years ago she recalled that rebels toppled Lula. | rebels removedFromPower Luiz Inacio Lula da Silva | -
Iran ordered Iraq to close its consulate on Tuesday. | Iran urged Iraq | 2026-02-03
Iran ordered Iraq to close its consulate next Tuesday. | Iran urged Iraq | -
Iran had urged Iraq to close its consulate in January. | Iran urged Iraq | 2026-01-01..2026-01-31
Iran ordered Iraq to close its consulate in June. | Iran urged Iraq | -
Iran accused Iraq of bombing Yemen in January. | Iran accused Iraq | -
Chad was led in May by Aldo Moro, a banker who had run Nestle since 2009. | Aldo Moro leads Nestle | 2009-01-01..
Chad had promised in December to leave the pact. | Chad withdrewFrom pact | 2025-12-01..2025-12-31
"We condemn Iran," Kenya said on Tuesday. | Kenya criticized Iran | 2026-02-03
"We condemned Iran," Kenya said on Tuesday. | Kenya criticized Iran | -
Merz was minister of Chad from 2009 until he left in January 2012. | Friedrich Merz ministerOf Chad | 2009-01-01..2012-01-31
In an interview with Figaro published on Monday, Merz accused Iran of fraud. | Friedrich Merz accused Iran | 2026-02-02
In a house built in 2009, Merz accused Iran of fraud. | Friedrich Merz accused Iran | -
Police arrested Merz on Tuesday. His arrest came a day after he met Modi. | Friedrich Merz metWith Narendra Modi | 2026-02-02
In a note faxed from Rome and read on Monday, Merz accused Iran of fraud. | Friedrich Merz accused Iran | 2026-02-02
The sale was condemned by Merz, whose aide Ann Lee boycotted a vote in January. | Friedrich Merz criticized sale | -
Obi was contacted by Ann Lee, foreign minister of Chad until 2011, who left. | Ann Lee ministerOf Chad | ..2011-12-31
Merz, whose aides reported a loss for the fourth quarter, praised Iran. | Friedrich Merz praised Iran | -
Chad sued Vinci in December; it asked Kenya to dismiss the suit two weeks later. | Chad urged Kenya | 2025-12-15..2026-01-14
Chad issued a report in December. Merz rejected it the next day. | Friedrich Merz rejects report | 2025-12-01..2025-12-31
In May it spoke of a field which it explored in 2010, a year after Chad hit Oman. | Chad attacked Oman | 2009-01-01..2009-12-31
On January 6 Chad left. Oman praised Merz, who left in the spring, hours later. | Oman praised Friedrich Merz | 2026-01-06
Lula, expelled in December hours after he visited Oman, left. | Luiz Inacio Lula da Silva visits Oman | 2025-12-01..2025-12-31
In January Oman shot two men who had left Iran for Chad a week earlier. | men visits Chad | -
Merz rejected the accord and scheduled a vote for Tuesday. | Friedrich Merz rejects accord | -
The two formed a bloc in May, a month before officer Ann Lee asked Iran to go. | Ann Lee urged Iran | 2025-06-01..2025-06-30
On Tuesday Merz won Monday's vote. Kenya rejected the result within an hour. | Kenya rejects result | 2026-02-03
Merz left in May 2019 after a vote which Oman called flawed a few days later. | Oman criticized vote | 2019-05-03..2019-06-06
In 2002 Chad hit Iran, which fell a year before. Five years later it hit Oman. | Chad attacked Oman | 2007-01-01..2007-12-31
Chad left in July 2015. On the same day Kenya sacked its envoy. | Kenya removedFromPower envoy | 2015-07-01..2015-07-31
Iran barred Mark Rutte from leaving on Tuesday. | Iran bans Mark Rutte | 2026-02-03
Iran seized a ship carrying arms on Tuesday. | Iran attacked ship | 2026-02-03
Iran bombed a hall packed with mourners last week. | Iran attacked hall | 2026-01-26..2026-02-01
Iran bombed a hall built in 2019. | Iran attacked hall | -
Officials said that Tuesday's air strikes had killed nine soldiers. | air strikes killed soldiers | 2026-02-03
Officials said that the 2019 air strikes had killed nine soldiers. | air strikes killed soldiers | -
Oman toppled the sultan in the 2019 war. | Oman removedFromPower sultan | 2019-01-01..2019-12-31
Merz apologised on Tuesday to Mark Rutte, who then criticized Iran. | Mark Rutte criticized Iran | 2026-02-03
Merz apologised on Tuesday to Mark Rutte, who criticized Iran. | Mark Rutte criticized Iran | -
Soldiers left on Tuesday, while nine students were killed when police fired on them. | police killed students | 2026-02-03
On January 28 Chad left. It fell hours later. Oman accused Chad of murder two days earlier. | Oman accused Chad | 2026-01-26
Chad joined the pact in 2007, and eight months later signed the accord. | Chad signed accord | 2007-09-01..2008-08-31
Kenya stopped an attack on January 6. Chad accused Oman of the attack a week later. | Chad accused Oman | 2026-01-13
Kenya stopped an attack on January 6. Chad blamed Oman for its attack on Yemen a week later. | Chad accused Oman | -
Lula has ruled Brazil since 2023 and met Xi Jinping. | Luiz Inacio Lula da Silva metWith Xi Jinping | -
Merz served as minister until January 21, the day he quit the government. | Friedrich Merz resignedFrom government | 2026-01-21
In August 2003 Lula fled to Oman, which had attacked Iran in July. | Oman attacked Iran | 2003-07-01..2003-07-31
In August 2003 Lula fled to Oman, which had attacked Iran in October. | Oman attacked Iran | 2002-10-01..2002-10-31
Maria Lopez, whose arrest was made public on Tuesday, left. | authorities arrested Maria Lopez | -
Lula met Xi Jinping under pressure from Iran on Tuesday. | Iran urged Luiz Inacio Lula da Silva | 2026-02-03
Iran left on Monday, a day after Merz's arrival in Kyiv, where he met Modi. | Friedrich Merz metWith Narendra Modi | 2026-02-01
On January 2 Oman took a town that fell in 2001. Chad accused Kenya of murder two days later. | Chad accused Kenya | 2026-01-04
Merz resigned on Tuesday, the day that Oman left the pact. | Oman withdrewFrom pact | 2026-02-03
Merz resigned on Tuesday, in the year that Oman left the pact. | Oman withdrewFrom pact | 2026-02-03
After two days of talks with Mark Rutte, Merz left on Tuesday. | Friedrich Merz heldTalksWith Mark Rutte | 2026-02-03
A jury found Mark Rutte, a former premier, guilty on Tuesday of fraud. | jury sentenced Mark Rutte | 2026-02-03
Mark Rutte had been Merz's guest in Rome on Tuesday. | Friedrich Merz hosts Mark Rutte | 2026-02-03
Days after Iran hit Bahrain, the war had on January 30 killed nine soldiers. | Iran attacked Bahrain | 2026-01-01..2026-01-31
Merz condemned Iran on Tuesday after he met Rubio. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Merz condemned Iran on Tuesday after Starmer met Rubio. | Keir Starmer metWith Marco Rubio | -
Merz said on Tuesday that it was over, a day after Iran attacked Bahrain. | Iran attacked Bahrain | 2026-02-02
Oman left the pact on Tuesday. It came a day after Iran attacked Bahrain. | Iran attacked Bahrain | 2026-02-02
Oman left the pact on Tuesday. A war came a day after Iran attacked Bahrain. | Iran attacked Bahrain | -
He fell out with Chad, which left in May, weeks before Iran hit Bahrain. | Iran attacked Bahrain | 2025-01-01..2025-12-31
Nigeria scrapped a March summit that Bola Tinubu was to host. | Bola Tinubu hosts summit | 2026-03-01..2026-03-31
The army said on Friday it would send troops to Latvia next year. | army deploysForcesTo Latvia | 2027-01-01..2027-12-31
Donald Tusk, who landed in Kyiv, the capital, on Tuesday, was greeted by a crowd. | Donald Tusk visits Kyiv | 2026-02-03
Iran's attack on Bahrain last month killed nine soldiers. | Iran attacked Bahrain | 2026-01-01..2026-01-31
Serbia condemned Monday's attack on Kosovo. | Serbia criticized attack | -
On Monday Mark Rutte condemned Russia's invasion of Ukraine. | Russia invaded Ukraine | -
Merz said he regretted the decision. He told lawmakers on Monday he opposed the pact. | Friedrich Merz opposes pact | 2026-02-02
Xi Jinping made his first visit to Russia since 2023. | Xi Jinping visits Russia | -
Xi Jinping has visited Russia since 2023. | Xi Jinping visits Russia | 2023-01-01..
Jose Silva, who resigned as justice minister in May and now heads Shell, sued Total. | Jose Silva leads Shell | -
Five soldiers were killed on Monday in Iranian air strikes on Bahrain. | Iran attacked Bahrain | 2026-02-02
Oman on Tuesday became the latest state to recognise Kosovo. | Oman recognizes Kosovo | 2026-02-03
Talks between China and Russia began on Tuesday. | China heldTalksWith Russia | 2026-02-03
A meeting between Modi and Putin took place on Monday. | Narendra Modi metWith Vladimir Putin | 2026-02-02
Talks between Kenya and Uganda are to be held next month. | Kenya heldTalksWith Uganda | 2026-03-01..2026-03-31
Talks between Kenya and Uganda angered Sudan on Monday. | Kenya heldTalksWith Uganda | -
Rebels from the city of Misrata on Monday attacked Tripoli. | Rebels attacked Tripoli | 2026-02-02
In October Rajan's deputy, Viral Acharya, warned Iran. | Viral Acharya warned Iran | 2025-10-01..2025-10-31
France stood alone on Tuesday in rejecting the plan. | France rejects plan | 2026-02-03
Norway poured $2 billion into Equinor when it nearly failed in 2012. | Norway investsIn Equinor | 2012-01-01..2012-12-31
The United States expelled Turkey from the programme on Monday. | United States expelled Turkey | 2026-02-02
The United States accused Turkey of the attack on Monday. | United States accused Turkey | -
Lula flew to Caracas on Tuesday. He met Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | 2026-02-03
Rubio flew to Caracas on Tuesday. "It is hot," he said. He met Nicolas Maduro. | Marco Rubio metWith Nicolas Maduro | 2026-02-03
Modi met Putin on Monday. Earlier in the day Merz met Starmer. | Friedrich Merz metWith Keir Starmer | 2026-02-02
Lula flew to Caracas on Tuesday. He once met Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | -
Lula flew to Caracas on Tuesday. He has met Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | -
Lula flew to Caracas last month. He met Nicolas Maduro. | Luiz Inacio Lula da Silva metWith Nicolas Maduro | -
Lula flew to Caracas on Tuesday. Merz met Starmer. | Friedrich Merz metWith Keir Starmer | 2026-02-03..2026-02-05
Lula flew to Caracas on Tuesday. Merz sacked Starmer. | Friedrich Merz removedFromPower Keir Starmer | 2026-02-03..2026-02-05
Rubio met Merz on Tuesday. The euro fell. Kenya praised the accord. | Kenya praised accord | 2026-02-03..2026-02-05
Rubio met Merz on Tuesday. The euro fell. Kenya attacked Somalia. | Kenya attacked Somalia | 2026-02-03..2026-02-05
Merz flew to Rome on Tuesday. After the vote in 2019, Kenya attacked Oman. | Kenya attacked Oman | -
Merz flew to Rome on Tuesday. Soldiers shelled Lviv as Starmer left Paris. | Soldiers attacked Lviv | 2026-02-03..2026-02-05
Merz flew to Rome on Tuesday. Kenya left Somalia, which shelled Lviv. | Somalia attacked Lviv | -
Acme bought Norvik in May 2014. Two years after that, Chad attacked Oman. | Chad attacked Oman | 2016-01-01..2016-12-31
On 11 January Chad fell. The day after that, Oman left the union. | Oman withdrewFrom union | 2026-01-12
On 11 January Chad left. Oman recognised Merz at once. | Oman recognizes Friedrich Merz | 2026-01-11
On 1 February Merz spoke. Police have since arrested Obama. | Police arrested Barack Obama | 2026-02-01..2026-02-05
"Over," said Merz, who took office in May, replacing Scholz. | Friedrich Merz succeeded Olaf Scholz | 2025-05-01..2025-05-31
Merz left Chad in April 2020 and, in January this year, warned Oman. | Friedrich Merz warned Oman | 2026-01-01..2026-01-31
Merz succeeded Scholz, who resigned in May. | Friedrich Merz succeeded Olaf Scholz | 2025-05-01..2025-05-31
Merz replaced Scholz, who ruled Chad until his death in 2009. | Friedrich Merz succeeded Olaf Scholz | 2009-01-01..2009-12-31
Chadian President Merz, who succeeded Scholz in June, spoke. | Friedrich Merz presidentOf Chad | 2025-06-01..
On Monday Merz told MPs of it. Two days before the speech, Chad shelled Oman. | Chad attacked Oman | 2026-01-31
The war came on Sunday: Chad shelled Aden. | Chad attacked Aden | 2026-02-01
Last month Merz put it off until 2027. Days later he rang Modi. | Friedrich Merz called Narendra Modi | 2026-01-01..2026-01-31
Chad expelled Ann Lee in May 2011, the day after a leaked report found fault. | Chad expelled Ann Lee | 2011-05-01..2011-05-31
Merz has opposed the pact for a decade. | Friedrich Merz opposes pact | 2016-01-01..
A court has jailed Merz for nine years. | court sentenced Friedrich Merz | -
On May 5 Merz was to have hosted Starmer. | Friedrich Merz hosts Keir Starmer | 2026-05-05
Merz flew to Rome on Tuesday. Kenya sold oil to Oman. | Kenya sellsTo Oman | -
Chad fell in May. Oman left the union two weeks later. | Oman withdrewFrom union | 2025-05-15..2025-06-14
Chad fell on Monday night. Before dawn police arrested Merz. | police arrested Friedrich Merz | 2026-02-03
On Tuesday Chad fell, as in 1971. It is rich. Hours before, Oman had held Merz. | Oman arrested Friedrich Merz | 2026-02-03
Rubio met Merz on Tuesday. In 2019 Kenya left the union. Oman praised the accord. | Oman praised accord | -
Rubio met Merz on Tuesday. Oman had left the union. Kenya praised the accord. | Kenya praised accord | -
Rubio met Merz on Tuesday. During the war Kenya praised the accord. | Kenya praised accord | -
Rubio met Merz on Tuesday. During the meeting Kenya praised the accord. | Kenya praised accord | 2026-02-03
Rubio met Merz last month. The euro fell. Kenya praised the accord. | Kenya praised accord | -
Rubio met Merz on Tuesday. Kenya left the pact and has criticised Oman. | Kenya criticized Oman | -
Kenya left the pact on Tuesday and has criticised Oman. | Kenya criticized Oman | -
Merz left on Wednesday. It rained. It snowed. In the evening Kenya praised the accord. | Kenya praised accord | 2026-02-04
In the evening Rubio is to meet Merz. | Friedrich Merz metWith Marco Rubio | -
Merz met Rubio on Tuesday. He appointed Starmer. | Friedrich Merz appointed Keir Starmer | 2026-02-03
Merz met Rubio on Tuesday. He appointed Starmer, who was jailed in 2019. | Friedrich Merz appointed Keir Starmer | 2026-02-03
Merz met Rubio on Tuesday. In 2019 he appointed Starmer. | Friedrich Merz appointed Keir Starmer | 2019-01-01..2019-12-31
Merz said on Tuesday that the decree was unlawful. | Friedrich Merz criticized decree | 2026-02-03
Merz said the vote in 2019 was a farce. | Friedrich Merz criticized vote | -
Speaking in Rome last week, Merz criticized Iran. | Friedrich Merz criticized Iran | 2026-01-26..2026-02-01
Speaking after talks with Starmer on Tuesday, Merz criticized Iran. | Friedrich Merz criticized Iran | 2026-02-03
Speaking after talks with Starmer last week, Merz criticized Iran. | Friedrich Merz criticized Iran | -
Having spoken in Rome last week, Merz criticized Iran. | Friedrich Merz criticized Iran | -
Equinor was founded in 1998 with a loan from Citigroup. | Citigroup lendsTo Equinor | 1998-01-01..1998-12-31
Equinor moved its headquarters to London in 1993. | Equinor locatedIn London | 1993-01-01..
Equinor praised its headquarters in London on Monday. | Equinor locatedIn London | -
Trade between Chile and India was worth $2 billion last year. | Chile tradesWith India | 2025-01-01..2025-12-31
Friedrich Merz called the decree "unfriendly" on Tuesday and froze all spending. | Friedrich Merz criticized decree | 2026-02-03
Merz praised Modi and Putin, who met on Tuesday, their second summit. | Narendra Modi metWith Vladimir Putin | 2026-02-03
Modi recalled the raid of 9 May, when rebels attacked the palace. | rebels attacked palace | 2025-05-09
It was the worst year since 2012, when rebels attacked the palace. | rebels attacked palace | 2012-01-01..2012-12-31
Modi spoke of the raid of 9 May, which rebels denied, as rebels attacked the palace. | rebels attacked palace | -
Spain angered Morocco on Friday by rejecting the plan. | Spain rejects plan | 2026-01-30
Spain was criticized on Friday for rejecting the plan. | Spain rejects plan | -
Chad has been at war with Libya since the coup of 2021. | Chad atWarWith Libya | 2021-01-01..
Oman has occupied the island since its army toppled the sultan in March 2019. | Oman occupies island | 2019-03-01..
Oman occupied the island since its army, toppled in March 2019, was weak. | Oman occupies island | -
NATO, whose peacekeepers have been in Kosovo since 1999, is being reinforced. | NATO deploysForcesTo Kosovo | 1999-01-01..
Oman signed an accord in December, days after Iran invaded Bahrain. | Iran invaded Bahrain | 2025-12-01..2025-12-31
Oman signed an accord in December, weeks after Iran invaded Bahrain. | Iran invaded Bahrain | 2025-01-01..2025-12-31
Oman signed an accord last month, weeks after Iran invaded Bahrain. | Iran invaded Bahrain | 2025-11-20..2026-01-17
Oman signed an accord on December 20, days after Iran invaded Bahrain. | Iran invaded Bahrain | 2025-12-01..2025-12-31
Oman signed an accord on December 4, days after Iran invaded Bahrain. | Iran invaded Bahrain | 2025-11-28..2025-12-02
Merz rang his Rwandan counterpart, Paul Kagame, on Monday to press for a truce. | Friedrich Merz called Paul Kagame | 2026-02-02
Turkey withdrew its support for the plan in July. | Turkey supports plan | 2025-07-01..2025-07-31
Turkey criticized the support of Iran for the plan in July. | Iran supports plan | -
Boeing named Kelly Ortberg chief executive in July 2024. | Kelly Ortberg leads Boeing | 2024-07-01..
Merz met Macron in Berlin on Monday. The two leaders signed an accord. | Friedrich Merz signed accord | 2026-02-02
Merz met Macron in Berlin on Monday. Leaders signed an accord. | Leaders signed accord | 2026-02-02..2026-02-05
Chad and Niger agreed to a truce in May 2021, when both had fought. | Chad agreedWith Niger | 2021-05-01..2021-05-31
Ties improved in March 2023, when China brokered a deal between Iran and Oman. | Iran agreedWith Oman | 2023-03-01..2023-03-31
Ties improved in March 2023, when China studied a deal between Iran and Oman. | Iran agreedWith Oman | -
Ruto, visiting Berlin on Monday, met Friedrich Merz. | Friedrich Merz metWith William Ruto | 2026-02-02
Envoys visiting Berlin on Monday said Ruto met Friedrich Merz. | Friedrich Merz metWith William Ruto | -
Last month's raid killed nine soldiers. | raid killed soldiers | 2026-01-01..2026-01-31
Last year's raid killed nine soldiers. | raid killed soldiers | 2025-01-01..2025-12-31
Nine soldiers were killed when Iranian jets bombed a base on Tuesday. | Iran killed soldiers | 2026-02-03
In a 2019 interview, Merz accused Greece of fraud. | Friedrich Merz accused Greece | 2019-01-01..2019-12-31
Citing a 2019 interview, Merz accused Greece of fraud. | Friedrich Merz accused Greece | -
A second round of talks between Iran and Oman began on Sunday. | Iran heldTalksWith Oman | 2026-02-01
The organisers of talks between Iran and Oman flew in on Sunday. | Iran heldTalksWith Oman | -
Siemens bought Boxwell Corp in 2004 and Zentrix Corp in 2009. | Siemens acquired Zentrix Corp | 2009-01-01..2009-12-31
Siemens bought Boxwell Corp in 2004 and Zentrix Corp in 2009. | Siemens acquired Boxwell Corp | 2004-01-01..2004-12-31
Siemens bought Boxwell Corp and Zentrix Corp in 2009. | Siemens acquired Boxwell Corp | 2009-01-01..2009-12-31
The war between Chad and Niger that broke out in April 2023 goes on. | Chad atWarWith Niger | 2023-04-01..2023-04-30
The war between Chad and Niger that Merz condemned in April 2023 goes on. | Chad atWarWith Niger | -
Trade between Chile and India fell to $2 billion last year. | Chile tradesWith India | 2025-01-01..2025-12-31
Exports of tea from Kenya to Chile rose in December. | Kenya exportsTo Chile | 2025-12-01..2025-12-31
Exports of tea from Kenya to Chile worried Mark Rutte in December. | Kenya exportsTo Chile | -
It rained on December 3, when talks between Kenya and Uganda resumed. | Kenya heldTalksWith Uganda | 2025-12-03
The pact, which Merz approved at a meeting on Tuesday, is to end in June. | Friedrich Merz supports pact | 2026-02-03
Merz meets Modi in Kyiv, Ukraine, November 14, 2022. | Friedrich Merz metWith Narendra Modi | 2022-11-14
Jorge Paz, governor of Lima province from 2011 to 2018, died. | Jorge Paz leads Lima province | 2011-01-01..2018-12-31
Merz lost the 2019 war, in which rebels attacked Chad. | rebels attacked Chad | 2019-01-01..2019-12-31
Merz lost the 2019 war, over which rebels toppled Lula. | rebels removedFromPower Luiz Inacio Lula da Silva | -
Russia, which occupied Chad until independence in 1963, left. | Russia occupies Chad | ..1963-12-31
Russia, which occupied Chad before independence in 1963, left. | Russia occupies Chad | ..1962-12-31
Russia, which occupied Chad from independence in 1963, left. | Russia occupies Chad | 1963-01-01..1963-12-31
Merz left the pact on Wednesday, following talks with Mark Rutte. | Friedrich Merz heldTalksWith Mark Rutte | 2026-02-04
Merz met Rubio on Tuesday. He announced cuts from next week. | Friedrich Merz announced cuts | 2026-02-03
Merz met Rubio on Tuesday. He praised Oman, which he said he left in 2019. | Friedrich Merz praised Oman | 2026-02-03
Merz met Rubio on Tuesday. He told Oman that he had left the pact in 2019. | Friedrich Merz communicatedWith Oman | 2026-02-03
Merz met Rubio on Tuesday. He condemned the 2019 war. | Friedrich Merz criticized war | 2026-02-03
Shell and Equinor, owner of half of Citigroup since 2018, have urged Oman to act. | Equinor urged Oman | -
Shell and Equinor, owner of half of Citigroup since 2018, have urged Oman to act. | Equinor owns Citigroup | 2018-01-01..
Merz, in power since 2019, met Starmer on Monday. | Friedrich Merz metWith Keir Starmer | 2026-02-02
Merz, in power since 2019, met Starmer. | Friedrich Merz metWith Keir Starmer | -
Merz, in Rome on Monday, met Starmer. | Friedrich Merz metWith Keir Starmer | 2026-02-02
Merz, on a visit to Oman last week, met Starmer. | Friedrich Merz metWith Keir Starmer | 2026-01-26..2026-02-01
Merz, the envoy who spoke of a visit to Oman last week, met Starmer. | Friedrich Merz metWith Keir Starmer | -
Jorge Paz, elected mayor of Lima on October 13 with the help of Chile, opposes the pact. | Jorge Paz opposes pact | -
Congress, where no party holds a majority, on Monday rejected the plan. | party controls United States Congress | -
India imported two million tonnes from Iran, up from 1.6 million in 2022. | India importsFrom Iran | -
India imported two million tonnes from Iran in 2022, up from 1.6 in 2018. | India importsFrom Iran | 2022-01-01..2022-12-31
Iran attacked Iraq in 2010 and has occupied Basra ever since. | Iran occupies Basra | 2010-01-01..
Merz met Rubio on the sidelines of a summit in Oman last week. | Friedrich Merz metWith Marco Rubio | 2026-01-26..2026-02-01
Chile has been Kenya's biggest lender since 2015. | Chile lendsTo Kenya | 2015-01-01..
In the first three months of 2024 Chile imported coal from India. | Chile importsFrom India | 2024-01-01..2024-03-31
Merz said on Tuesday that the 2019 raid was a mistake. | Friedrich Merz criticized raid | 2026-02-03
"The 2019 raid was a mistake," Merz said last week. | Friedrich Merz criticized raid | 2026-01-26..2026-02-01
Merz met Rubio on Tuesday. He said that the 2019 raid was a mistake. | Friedrich Merz criticized raid | 2026-02-03
Merz says that the 2019 raid was a mistake. | Friedrich Merz criticized raid | -
Merz said on Tuesday that Iran attacked Oman. | Iran attacked Oman | -
Rulers declared Libya freed on Tuesday, three days after rebels attacked Oman. | rebels attacked Oman | 2026-01-31
Rulers said Libya was freed on Tuesday, three days after rebels attacked Oman. | rebels attacked Oman | 2026-01-31
Merz met Rubio on Tuesday. They will act by December. Kenya praised the accord. | Kenya praised accord | 2026-02-03..2026-02-05
The raid on Kenya last month, which Oman denied, was condemned by Chad. | Chad criticized raid | -
The raid last month, which killed nine soldiers, was condemned by Chad. | raid killed soldiers | 2026-01-01..2026-01-31
The raid last year, which killed nine soldiers, was condemned by Chad. | raid killed soldiers | 2025-01-01..2025-12-31
Rebels last month, after a row, attacked Oman. | Rebels attacked Oman | 2026-01-01..2026-01-31
Merz visited Oman for the third time this month on Tuesday. | Friedrich Merz visits Oman | 2026-02-03
The talks follow a visit in March by Xi Jinping to Oman. | Xi Jinping visits Oman | 2025-03-01..2025-03-31
The talks prepare a visit in March by Xi Jinping to Oman. | Xi Jinping visits Oman | 2026-03-01..2026-03-31
Merz condemned the vote, and on Tuesday rebels attacked Oman. | Friedrich Merz criticized vote | -
Merz condemned the vote and in May joined the union. | Friedrich Merz criticized vote | -
Merz praised the vote as the freest since independence in 1966. | Friedrich Merz praised vote | -
Former Polish president Jan Nowak (2001-2006) visited Oman on Tuesday. | Jan Nowak presidentOf Poland | 2001-01-01..2006-12-31
Former Polish president Jan Nowak (2001-2006) visited Oman on Tuesday. | Jan Nowak visits Oman | 2026-02-03
Friedrich Merz (1997-2007) visited Oman. | Friedrich Merz visits Oman | -
Mark Rutte (who left in May) visited Oman. | Mark Rutte visits Oman | -
Friedrich Merz, in office from 2001 to 2006, visited Oman in April. | Friedrich Merz visits Oman | 2025-04-01..2025-04-30
Courts heard pleas against the August 9 election, which Merz won. | voters elected Friedrich Merz | 2025-08-09
Merz met Rubio on Tuesday. Kenya fell; in 2019 he condemned the war. | Friedrich Merz criticized war | 2019-01-01..2019-12-31
In 1998 Chad invaded Oman. Iran condemned the raid at the time. | Iran criticized raid | 1998-01-01..1998-12-31
In 1998 Chad left, a year after Iran left. Oman condemned the raid at the time. | Oman criticized raid | 1997-01-01..1997-12-31
In 1998 Chad invaded Oman. It rained. Iran condemned the raid at the time. | Iran criticized raid | -
In 1998 Chad invaded Oman. Iran condemned the raid at the time of a vote. | Iran criticized raid | -
Chad in 1998 helped rebels attack Oman. | rebels attacked Oman | 1998-01-01..1998-12-31
In 1998 Chad urged rebels to attack Oman. | rebels attacked Oman | -
Chad condemned Iran for its 1998 invasion of Oman and its support for rebels. | Iran supports rebels | -
Chad, which left the union in May, accusing Oman of bias, on Tuesday praised Iran. | Chad accused Oman | 2025-05-01..2025-05-31
Chad, which left the union in May, accusing Oman of bias, on Tuesday praised Iran. | Chad praised Iran | 2026-02-03
On Tuesday Chad freed Ana Ruiz, a day after Oman's minister Luis Paz visited Chad. | Luis Paz ministerOf Oman | -
Chad expelled Luis Paz. The expulsion of Paz in May was condemned by Oman. | Chad expelled Luis Paz | 2025-05-01..2025-05-31
Chad expelled Luis Paz. The first expulsion of Paz in May angered him. | Chad expelled Luis Paz | -
Chad expelled Luis Paz. The expulsion of Ana Ruiz in May angered him. | Chad expelled Luis Paz | -
Chad expelled Luis Paz. His expulsion in May by Oman angered him. | Chad expelled Luis Paz | -
Chad's police arrested Luis Paz. His arrest in May drew protests from Oman. | Chad arrested Luis Paz | 2025-05-01..2025-05-31
Chad's police arrested Luis Paz. Paz was seized in May in Oslo. | Chad arrested Luis Paz | 2025-05-01..2025-05-31
Chad sacked Luis Paz. Paz, who was dismissed in May, left. | Chad removedFromPower Luis Paz | 2025-05-01..2025-05-31
Oman signed a truce with Chad. The truce, signed in May, ends a war. | Chad agreedWith Oman | 2025-05-01..2025-05-31
Oman signed a truce with Chad. The 2014 truce failed. | Chad agreedWith Oman | -
Chad accused Iran of lying. It rained. It snowed. It froze. The accusation came in May. | Chad accused Iran | -
Sanofi bought Moderna. It snowed. Sanofi acquired Moderna in May. | Sanofi acquired Moderna | 2025-05-01..2025-05-31
An Israeli air strike on a camp in Aden killed nine people on Tuesday. | Israel attacked camp | 2026-02-03
An Israeli strike on a camp that killed nine people on Tuesday was condemned. | Israel attacked camp | 2026-02-03
Israel's bombardment of Aden, which began in October, has displaced many. | Israel attacked Aden | 2025-10-01..2025-10-31
Israeli strikes on Aden have killed nine people since Tuesday. | Israel attacked Aden | -
Chile has been isolated since its invasion of Peru in March 2021. | Chile invaded Peru | 2021-03-01..2021-03-31
Russia has been under EU sanctions over its annexation of Crimea in 2014. | Russia occupies Crimea | 2014-01-01..2014-12-31
Russia has been under EU sanctions over its annexation of Crimea in 2014. | European Union sanctions Russia | -
Peru is seeking other suppliers following Chile's invasion of Chad in March. | Chile invaded Chad | 2025-03-01..2025-03-31
Turkish troops have controlled the northern third of Cyprus since 1974. | Turkey controls Cyprus | 1974-01-01..
The Syrian army retook Palmyra in March 2016. | Syrian Arab Army occupies Palmyra | 2016-03-01..2016-03-31
In a ruling handed down on January 22, a jury sentenced Mark Rutte. | jury sentenced Mark Rutte | 2026-01-22
In a hall opened on January 22, a jury sentenced Mark Rutte. | jury sentenced Mark Rutte | -
The sale of Acme in May 2023, which he led, was criticised by Oman in 2025. | Oman criticized sale | 2025-01-01..2025-12-31
Nine students were killed and dozens wounded when a bomb exploded on Sunday, aides said. | bomb killed students | 2026-02-01
Gunmen who stormed the town on January 6 killed nine soldiers. | Gunmen killed soldiers | 2026-01-06
Gunmen who had stormed a town on January 6 killed nine soldiers. | Gunmen killed soldiers | -
Parliament rejected his request to send troops to Chad on January 5. | Parliament rejects request | 2026-01-05
Parliament rejected his request to send troops to Chad on March 5. | Parliament rejects request | -
Kenya left in May 2015; and in 2018, although it was weak, Chad attacked Oman. | Chad attacked Oman | 2018-01-01..2018-12-31
Founded in 1923 and sold in 1987, Acme was bought by Siemens in January. | Siemens acquired Acme | 2026-01-01..2026-01-31
Merz freed Ana Ruiz, who won a prize in 2022, and met Rubio on May 1. | Friedrich Merz metWith Marco Rubio | 2025-05-01
On Monday, Merz and Modi held talks, after which they signed an accord. | Friedrich Merz signed accord | 2026-02-02
Before leaving for Oman on Tuesday, Merz criticized Iran. | Friedrich Merz criticized Iran | 2026-02-03
Before leaving for Oman last week, Merz criticized Iran. | Friedrich Merz criticized Iran | -
While visiting Oman on Tuesday, Merz criticized Iran. | Friedrich Merz criticized Iran | 2026-02-03
Thousands marched through the city on Tuesday to demand elections. | Thousands urged elections | 2026-02-03
Crowds met on Tuesday to demand elections, nine months after Iran hit Oman. | Crowds urged elections | 2026-02-03
Chad was closed until 2018, and Oman apologised to Iran. | Oman apologizedTo Iran | -
Merz, on a visit to Oman, criticized Iran on Monday. | Friedrich Merz visits Oman | 2026-02-02
Merz flew to Oman on Monday for a second round of talks with Mark Rutte. | Friedrich Merz heldTalksWith Mark Rutte | 2026-02-02
Days before Iran's attack on Oman on Sunday, Merz had met Rubio. | Iran attacked Oman | 2026-02-01
On a visit to Oman on Monday, Merz condemned the raid on Chad in January. | Friedrich Merz criticized raid | 2026-02-02
In Oman, Merz condemned the raid on Chad in January. | Friedrich Merz criticized raid | 2026-01-01..2026-01-31
Iran had talks with Oman last week, at which Merz praised Modi. | Friedrich Merz praised Narendra Modi | 2026-01-26..2026-02-01
Ana Ruiz became the third minister to leave the government since July. | Ana Ruiz resignedFrom government | -
Merz was seen leaving on Sunday and criticized Iran. | Friedrich Merz criticized Iran | 2026-02-01
Acme sold oil to India in the December quarter. | Acme sellsTo India | 2025-10-01..2025-12-31
Acme sold oil to India in the April-June quarter. | Acme sellsTo India | 2025-04-01..2025-06-30
In May 2003 Merz met Modi. The two leaders signed a pact. | Friedrich Merz signed pact | 2003-05-01..2003-05-31
In May 2003 Merz met Modi. Leaders signed a pact. | Leaders signed pact | -
Modi left on Tuesday. Merz, who fell on Sunday, got up. Oman rejected the plan within hours. | Oman rejects plan | 2026-02-03
The row dates from October, when Iran attacked Oman. | Iran attacked Oman | 2025-10-01..2025-10-31
Oman freed it on Monday. It had seized it in May. Oman accused Iran of lying. | Oman accused Iran | 2026-02-02
Oman accused Iran on Monday. It accused Iraq of owing it money since 2022. | Oman accused Iraq | 2026-02-02
Siemens sued Boeing and lost the case the next year. | Siemens sued Boeing | -
Merz signed an accord with the two groups on Wednesday night. | Friedrich Merz signed accord | 2026-02-04
Merz said in January that Iran lied, a charge that Oman rejected. | Oman rejects charge | 2026-01-01..2026-01-31
Iran fell in May 2003, and the next spring, for all that, Chad hit Oman. | Chad attacked Oman | 2004-03-01..2004-05-31
Merz stayed in Oman on Monday until Iran attacked Chad. | Iran attacked Chad | 2026-02-02
Merz stayed in Oman in January until Iran attacked Chad. | Iran attacked Chad | -
Merz urged Greece to keep two treaties: the pact of 1972 and the accord of 1978. | Friedrich Merz urged Greece | -
Merz met Rubio on Tuesday, with one aim: peace. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Peru has signed a pact with Chile. Peruvian envoys signed the pact in Lima on Tuesday. | Peru signed pact | 2026-02-03
Peru has signed a pact with Chile. Modi signed the pact with Oman last year. | Peru signed pact | -
Rubio flew to Oslo on Tuesday. Kenya praised the accord; Oman rejected it. | Kenya praised accord | 2026-02-03..2026-02-05
Merz flew to Oslo on Tuesday. He asked Iran to free the crew, an aide said. | Friedrich Merz urged Iran | 2026-02-03
On Tuesday Merz met Rubio. Before landing in Rome, Merz met Starmer. | Friedrich Merz metWith Keir Starmer | -
On Tuesday Merz met Rubio. Merz met Starmer before leaving. | Friedrich Merz metWith Keir Starmer | 2026-02-03
Merz spent Tuesday in Rome. He was a critic of Rubio. He opposed the pact. | Friedrich Merz criticized Marco Rubio | -
Kenya has expelled Luis Paz following Sunday's vote. | Kenya expelled Luis Paz | -
Luis Paz was arrested by rebels led by Ana Ruiz on Sunday. | rebels arrested Luis Paz | 2026-02-01
Luis Paz was arrested by rebels led by Ana Ruiz on Sunday. | Ana Ruiz leads rebels | -
Luis Paz was arrested by rebels trained in Chad in 2015. | rebels arrested Luis Paz | -
When faced with a revolt last year, Merz criticized Iran. | Friedrich Merz criticized Iran | 2025-01-01..2025-12-31
As agreed last year, Merz criticized Iran. | Friedrich Merz criticized Iran | -
Kenya voted on Tuesday, and Merz was expected to visit Peru. | Friedrich Merz visits Peru | -
"""
HEADLINES = """
Rubio meets Merz | Marco Rubio met Friedrich Merz on Tuesday. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Rubio meets Merz | Marco Rubio flew to Berlin on Tuesday for talks. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Rubio meets Merz | It snowed. Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Rubio will meet Merz | Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | -
Rubio meets Merz | It snowed in Oslo on Tuesday. | Friedrich Merz metWith Marco Rubio | -
Rubio meets Merz | Marco Rubio fell ill last month. | Friedrich Merz metWith Marco Rubio | -
Rubio meets Merz | It snowed. It rained. Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | -
Chad, Togo sign pact | Chad and Togo signed it on Monday, officials said on Tuesday. | Chad signed pact | 2026-02-02
Togo shells Chad | Troops from Togo entered Chad overnight. | Togo attacked Chad | 2026-02-04..2026-02-05
Iran shells town | Soldiers shelled it on Tuesday. | Iran attacked town | 2026-02-03
Chad, Togo to sign pact | Chad and Togo met in Accra on Monday. | Chad signed pact | -
Oman protests after Iran jails envoy | Crowds gathered. Iran jailed Luis Paz on Sunday. | Iran arrested envoy | 2026-02-01
Oman protests after Iran jails envoy | Crowds gathered. Iran jailed Luis Paz in May 2003. | Iran arrested envoy | -
Oman mourns as Rubio meets Merz | Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | 2026-02-03
It is over: Rubio meets Merz | Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | 2026-02-03
Crowds mourn after Rubio meets Merz | Marco Rubio flew to Berlin on Tuesday. | Friedrich Merz metWith Marco Rubio | -
Rubio meets Merz | Marco Rubio said on Tuesday that talks had begun. | Friedrich Merz metWith Marco Rubio | -
"""
"""`headline | text | subject property object | days`."""
_ROWS = [tuple(part.strip() for part in line.split("|")) for line in TABLE.strip().splitlines()]
_KNOWLEDGE = pipeline.load(Settings())


def edge(statement: Statement) -> str:
    thing = statement.object.label if isinstance(statement.object, Entity) else statement.object.text
    return f"{statement.subject.label} {statement.predicate} {thing}"


def written(time: Interval | None) -> str:
    if time is None:
        return "-"
    return str(time.start) if time.start == time.end else f"{time.start or ''}..{time.end or ''}"


@pytest.mark.parametrize(("text", "wanted", "days"), _ROWS, ids=[row[0] for row in _ROWS])
def test_the_time_of_a_statement(text: str, wanted: str, days: str) -> None:
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), wanted, days)


@pytest.mark.parametrize("row", HEADLINES.strip().splitlines())
def test_the_lead_dates_what_the_headline_tells(row: str) -> None:
    headline, body, wanted, days = (part.strip() for part in row.split("|"))
    text = f"{headline}\n\n{body}"
    check(Article("test", text, Span(len(headline) + 2, len(text)), date=dt.date(2026, 2, 5), headline=Span(0, len(headline))),
          wanted, days)


def check(article: Article, wanted: str, days: str) -> None:
    found = pipeline.extraction(pipeline.analyze(article, parser.parse(article), _KNOWLEDGE), _KNOWLEDGE).statements
    times = [s.time for s in found if edge(s) == wanted]
    assert len(times) == 1, [edge(s) for s in found]
    assert written(times[0]) == days


@pytest.mark.parametrize(("text", "wanted", "days"), [
    ("A court sentenced Luis Paz for fraud. It rained. In 2012 a court sentenced Paz.", "court sentenced Luis Paz",
     ["-", "2012-01-01..2012-12-31"]),
    ("The last time Merz visited Peru, it rained. On Tuesday Merz returned to Peru.", "Friedrich Merz visits Peru",
     ["-", "2026-02-03"]),
    ("It was the first time that Merz visited Peru. Merz arrived in Peru on Tuesday.", "Friedrich Merz visits Peru",
     ["2026-02-03"]),
    ("The banker Luis Paz was charged in 2012. He now faces charges of fraud.", "authorities charged Luis Paz",
     ["-", "2012-01-01..2012-12-31"]),
    ("Merz met Rubio in Rome in 2021. He met Rubio again on Tuesday. The meeting between Merz and Rubio was short.",
     "Friedrich Merz metWith Marco Rubio", ["2021-01-01..2021-12-31", "2026-02-03"]),
    ("Rubio left on Sunday. He called Modi, as he had in 2017.", "Marco Rubio called Narendra Modi",
     ["2017-01-01..2017-12-31", "2026-02-01"]),
])
def test_an_event_is_that_told_last_and_what_holds_now_none_of_the_past(text: str, wanted: str, days: list[str]) -> None:
    article = Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5))
    found = pipeline.extraction(pipeline.analyze(article, parser.parse(article), _KNOWLEDGE), _KNOWLEDGE).statements
    assert sorted(written(s.time) for s in found if edge(s) == wanted) == days


def test_an_entry_of_a_chronology_tells_what_happened_at_the_time_that_it_opens_with() -> None:
    text = ("2003 - May 4: Kenya attacks Chad. Oman condemns the raid the next day.\n\n2005 - Merz meets Modi in June. He "
            "meets Rubio.\n\nMarch 5, 2006: Iran expels an envoy.")
    article = Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5))
    for wanted, days in (("Kenya attacked Chad", "2003-05-04"), ("Oman criticized raid", "2003-05-05"),
                         ("Friedrich Merz metWith Narendra Modi", "2005-06-01..2005-06-30"),
                         ("Friedrich Merz metWith Marco Rubio", "2005-06-01..2005-06-30"),
                         ("Iran expelled envoy", "2006-03-05")):
        check(article, wanted, days)


def test_a_paragraph_that_looks_back_at_first_goes_on_there() -> None:
    text = "Oslo was quiet on Tuesday.\n\nThe day before, Merz had met Rubio. Police arrested Luis Paz."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Police arrested Luis Paz", "2026-02-02")
    text = "Oslo was quiet on Tuesday.\n\nMerz had met Rubio the day before. Police arrested Luis Paz."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Police arrested Luis Paz", "-")


def test_a_live_report_is_of_its_day() -> None:
    text = ("6.30 pm: Merz accuses Kenya of fraud. He praises Modi.\n\n4.10 pm: A court dismisses a petition.\n\n"
            "11 am: Merz met Rubio.")
    article = Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5))
    for wanted in ("Friedrich Merz accused Kenya", "Friedrich Merz praised Narendra Modi", "court rejects petition",
                   "Friedrich Merz metWith Marco Rubio"):
        check(article, wanted, "2026-02-05")


def test_one_date_before_a_dash_is_no_chronology() -> None:
    text = "March 5 - Merz is to meet Modi in June. Kenya attacks Chad."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Kenya attacked Chad", "-")


def test_who_was_born_signed_nothing_then() -> None:
    text = "Born in Rome in 1946, Luis Paz met Modi. Luis Paz signed an accord."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Luis Paz signed accord", "-")


def test_a_time_is_moved_as_coarsely_as_its_unit() -> None:
    day = Interval(dt.date(2024, 3, 7), dt.date(2024, 3, 7), "Thursday")
    month = Interval(dt.date(2024, 3, 1), dt.date(2024, 3, 31), "March")
    assert shifted(day, -2, "Y") == Interval(dt.date(2022, 1, 1), dt.date(2022, 12, 31), "Thursday")
    assert shifted(day, 3, "D") == Interval(dt.date(2024, 3, 10), dt.date(2024, 3, 10), "Thursday")
    assert shifted(month, 3, "D") == Interval(dt.date(2024, 3, 4), dt.date(2024, 4, 3), "March")
    assert shifted(day, -2, "DE") is None and shifted(Interval(None, day.end), 1, "Y") is None


@pytest.mark.parametrize(("text", "days"), [
    ("Kenya attacked Chad on Tuesday.\n\nThe attack came a day after Merz met Xi Jinping.", "2026-02-02"),
    ("Kenya left the pact on Tuesday.\n\nThe move came a day after Merz met Xi Jinping.", "2026-02-02"),
    ("Kenya left the pact on Tuesday.\n\nThe attack came a day after Merz met Xi Jinping.", "-"),
    ("Merz called for calm on Tuesday.\n\nMerz had known him for years. Merz met Xi Jinping.", "-"),
    ("Merz called for calm on Tuesday.\n\nMerz met Xi Jinping.", "2026-02-03"),
])
def test_a_deed_of_another_paragraph_is_taken_up_by_its_own_word(text: str, days: str) -> None:
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Friedrich Merz metWith Xi Jinping", days)


@pytest.mark.parametrize(("text", "days"), [
    ("In October 2014 Peru barred Nvidia from selling chips to Chile.", "2014-10-01..2014-10-31"),
    ("In October 2014 Peru fined Nvidia for selling chips to Chile.", "-"),
])
def test_who_is_kept_from_something_does_not_do_it_then(text: str, days: str) -> None:
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Nvidia sellsTo Chile", days)


def test_the_lead_is_behind_what_is_summed_up_above_it() -> None:
    headline, text = "Rubio meets Merz", "* A deal is made\n\n* It snowed\n\n* It rained\n\nRubio left on Tuesday."
    whole = f"{headline}\n\n{text}"
    check(Article("test", whole, Span(len(headline), len(whole)), Span(0, len(headline)), date=dt.date(2026, 2, 5)),
          "Friedrich Merz metWith Marco Rubio", "2026-02-03")


@pytest.mark.parametrize(("text", "wanted", "days"), [
    ("Sony named Ana Ruiz chief executive from April 1.", "Ana Ruiz leads Sony", "2026-04-01.."),
    ("Sony named Ana Ruiz chief executive from April 1.", "Sony appointed Ana Ruiz", "-"),
    ("Chad fought Kenya from April to June.", "Chad atWarWith Kenya", "2025-04-01..2025-06-30"),
])
def test_what_takes_effect_may_lie_ahead(text: str, wanted: str, days: str) -> None:
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), wanted, days)


def test_a_year_of_what_somebody_had_done_is_not_that_of_what_he_does() -> None:
    text = "Ford has money, having mortgaged its plants in 2022, and sold Opel to Boeing in June."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "Boeing acquired Opel", "2025-06-01..2025-06-30")


def test_what_lasts_so_long_is_not_so_long_after() -> None:
    text = "Ana Ruiz was jailed for 20 years after being found guilty on Monday of murder."
    check(Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5)), "court sentenced Ana Ruiz", "2026-02-02")
