"""Polarity, modality and certainty of event words, as a table: sentence, *event*, _support_ verb, and what is expected.

`- planned` reads: negated, planned. The sentences are parsed by the real pipeline, all in one batch.
"""

from __future__ import annotations

import re
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import build, read

from kg import ontology
from kg.language import certainty
from kg.lexicon import operators
from kg.lexicon.operators import Operators
from kg.model import Factuality, Parse

TABLE = """
Berlin has not stopped *selling* arms to Riyadh. | asserted
Berlin continues to *sell* arms to Riyadh. | asserted
Fiji became the first country to *sign* the pact. | asserted
Fiji became the latest state in the region to *recognise* Kosovo. | asserted
Fiji sent an envoy last week to *sign* the pact. | planned
Both nations claim the hills and *rule* them together. | asserted
Netanyahu ended a *visit* to Budapest. | asserted
Peru has almost completed *negotiations* with Chile. | asserted
Peru did not complete its *talks* with Chile. | asserted
Peru almost *signed* the pact. | - asserted
Peru did not complete its *acquisition* of the bank. | - asserted
The minister is encouraged that the man was *arrested*. | asserted
The minister encouraged Chile to *sign* the pact. | demanded
I would like to *thank* the president. | asserted
He would like to *thank* the president. | planned
We want to *sign* the pact. | planned
At the end of *talks* between Oslo and Lima both praised the pact. | asserted
Oslo called for an end to *talks* with Lima. | - demanded
Peru's leader telephoned him to *urge* him to yield. | asserted
Peru's leader called him on Sunday to *warn* him. | asserted
Peru summoned the envoy to *protest*. | asserted
He is said to have left, *accusing* Iran of fraud. | possible
If Iran attacks Israel, *accusing* it of murder, war will follow. | hypothetical
Wade said that Peru would cut ties with Iran, *accusing* it of fraud. | asserted
Iran's denial that it had *attacked* Oman was mocked. | - asserted
Kenya nearly *left* the bloc. | - asserted
Berlin began *selling* arms to Riyadh in March. | asserted
India resumed *importing* oil from Iran. | asserted
Sudan managed to *repay* the loan. | asserted
Sudan did not fail to *repay* the loan. | asserted
The court forced the minister to *resign*. | asserted
Why did the minister *resign*? | asserted
The two countries announced a *deal*. | asserted
The leaders _held_ *talks* in Vienna. | asserted
China _is_ the top *buyer* of the oil. | asserted
Trump said that China had *bought* the oil. | asserted
Germany used to *buy* gas from Russia. | asserted
Seoul helped Warsaw *build* the plant. | asserted
The firm bought the plant, *raising* its capacity. | asserted
The firm did not buy the plant but *leased* it. | asserted
The minister was criticised for *selling* the land. | asserted
Lawmakers regret that the army *left*. | asserted
The president knew that the army had *left*. | asserted
Not only did Turkey *attack* the town, it also held it. | asserted
The prime minister *visited* Tokyo last week. | asserted
The company that *sold* the missiles denied the report. | asserted
The *talks* collapsed. | asserted
Egypt rejected the *proposal*. | asserted
The EU condemned the *invasion*. | asserted
The EU did not condemn the *invasion*. | asserted
Nigeria is the only country to *reject* the plan. | asserted
The first country to *recognise* the state was Norway. | asserted
The president pardoned the men, who had *attacked* the parliament. | asserted
The North reportedly *tested* a missile. | asserted
The jury found the banker guilty of *stealing* $3 million. | asserted
The two countries restored diplomatic *relations*. | asserted
The firm was fined for *bribing* officials. | asserted
The firm admitted *bribing* officials. | asserted
The firm admitted that it *bribed* officials. | asserted
Voters rejected a *plan* to join the bloc. | asserted
NATO condemned Russia's *deployment* of missiles. | asserted
The *invasion* of Ukraine began in 2022. | asserted
Russia's *invasion* of Ukraine has killed thousands. | asserted
They signed a *ceasefire*. | asserted
They discussed the *war* in Ukraine. | asserted
The refinery has been *buying* crude from Angola since 2010. | asserted
The refinery had been *buying* crude from Angola. | asserted
The refinery only *buys* crude from Angola. | asserted
The refinery rarely *buys* crude from Angola. | asserted
There were reports that the refinery had *bought* crude from Angola. | asserted
Sanctions have not stopped the refinery from *buying* crude from Angola. | asserted
The refinery has started to *buy* crude from Angola. | asserted
The refinery has long *bought* crude from Angola. | asserted
Angola thanked the refinery for *buying* its crude. | asserted
Kenya *sends* 1,000 police officers to Haiti | asserted
Having *sent* the officers, Kenya asked for money. | asserted
After *sending* the officers, Kenya asked for money. | asserted
Before *sending* the officers, Kenya asked for money. | asserted
Kenya succeeded in *sending* the officers. | asserted
Kenya got to *send* the officers. | asserted
The *sale* needs approval from Congress. | asserted
He was _elected_ *president*. | asserted
Hungary _remains_ a *member* of the bloc. | asserted
Investors welcomed the *takeover*. | asserted
The government imposed an *embargo*. | asserted
The government imposed *tariffs* on steel. | asserted
Officials have not said why the team was *denied* visas. | asserted
He did not explain how the firm *paid* the fine. | asserted
The *visit* ended on Tuesday. | asserted
The president ended his *visit* on Tuesday. | asserted
The firm ended up *selling* the unit. | asserted
Tehran cautioned Ankara about drone *sales* to Kyiv. | asserted
Protesters marched against the *war*. | asserted
He said that the unions *realise* the danger. | asserted
The talks come as Iran *prepares* to expand its program. | asserted
The bank, which *lent* the money, wants it back. | asserted
The judge dismissed the *claim*. | asserted
The union went on *strike*. | asserted
The army failed to stop the rebels from *entering* the city. | asserted
Prime Minister Keir Starmer has *ruled* out a second vote. | asserted
Rheinmetall has completed the *acquisition* of the shipyard. | asserted
A truce that took hold in January *collapsed* in March. | asserted
Sweden formally *joined* the alliance in March 2024. | asserted
The court upheld the *conviction*. | asserted
The governor signed a bill that *bans* the app. | asserted
South Korea said the North *fired* two missiles on Friday. | asserted
The two Koreas are technically still at *war*. | asserted
China resumed *imports* of Japanese seafood in 2025. | asserted
Only three countries *recognise* the enclave. | asserted
Argentina *reaches* deal with IMF | asserted
Ex-president *sentenced* to 12 years in prison | asserted
Washington has resumed arms *deliveries* to Kyiv. | asserted
The two firms announced a *merger* this week. | asserted
The two firms ended *talks* on a merger. | asserted
Brazil's *exports* to China fell. | asserted
Brazil's exports to China are *expected* to fall. | asserted
Brazil hopes to boost its *exports* to China. | asserted
India has cut its *purchases* of Russian oil. | asserted
India has not halted *purchases* of Russian oil. | asserted
The minister, who *resigned* in May, may be charged. | asserted
The minister resigned after being *accused* of fraud. | asserted
The firm has been in business since it was *founded* in 1998. | asserted
The president said he did not know that the envoy had *met* the Russians. | asserted
Only eight members *spend* 2 percent of output on defence. | asserted
The talks led to a *deal*. | asserted
The general has been under house *arrest* since May. | asserted
The general's *arrest* sparked protests. | asserted
The *elections* were held last year. | asserted

China did not *buy* oil from Iran. | - asserted
China never *recognised* Taiwan. | - asserted
China no longer *buys* oil from Iran. | - asserted
Berlin stopped *selling* arms to Riyadh. | - asserted
Sudan failed to *repay* the loan. | - asserted
Sudan did not manage to *repay* the loan. | - asserted
Turkey refused to *ratify* the treaty. | - asserted
The police prevented the activists from *entering* the building. | - asserted
The general denied *ordering* the attack. | - asserted
The ministry denied that it had *sold* the weapons. | - asserted
The army was unable to *retake* the town. | - asserted
The envoy left without *meeting* the president. | - asserted
Instead of *raising* rates, the bank cut them. | - asserted
The failed *coup* shook the country. | - asserted
Mexico cancelled the *visit*. | - asserted
The two sides avoided a *war*. | - asserted
The strike led to a halt to *exports*. | - asserted
The leaders did not _hold_ *talks*. | - asserted
The company _made_ no *purchase*. | - asserted
China _is_ not the top *buyer* of the oil. | - asserted
The firm has yet to *pay* the fine. | - asserted
Germany suspended *imports* of gas. | - asserted
Germany suspended 700 million euros in *aid*. | - asserted
Germany suspended 700 judges in *talks*. | asserted
Neither side *signed* the treaty. | - asserted
No country has *recognised* the junta. | - asserted
Nobody *attacked* the embassy. | - asserted
Israel ruled out *withdrawing* from the valley. | - asserted
Israel called off the *operation*. | - asserted
The refusal to *withdraw* surprised allies. | - asserted
The parties came close to an agreement, but they almost *signed* a different one. | - asserted
The *summit* was cancelled. | - asserted
The *deal* collapsed. | - asserted
Mediators have failed to *broker* a ceasefire. | - asserted
The parties have not _reached_ an *agreement*. | - asserted
No *agreement* was _reached_. | - asserted
The company has stopped short of *selling* the unit. | - asserted
Regulators blocked the *merger*. | - asserted
The firm was barred from *buying* its rival. | - asserted
Parliament voted against *repealing* the law. | - asserted
NATO refrained from *deploying* missiles. | - asserted
The trade *war* ended last year. | - asserted
The refinery is no longer *buying* crude from Angola. | - asserted
The refinery doesn't *buy* crude from Angola. | - asserted
Sanctions discouraged the refinery from *buying* crude from Angola. | - asserted
Angola says the refinery did not *buy* its crude. | - asserted
Angola does not believe the refinery *bought* its crude. | - asserted
Kenya never *sent* the officers. | - asserted
The *visit* never took place. | - asserted
The *sale* fell through. | - asserted
He _is_ no longer the *president*. | - asserted
She denied _being_ a *member* of the group. | - asserted
Georgia _is_ not yet a *member* of the bloc. | - asserted
The export *ban* was lifted. | - asserted
The government lifted the *embargo*. | - asserted
The government suspended the *tariffs*. | - asserted
Unlike Spain, France did not *send* tanks. | - asserted
Gas *imports* ended in 2022. | - asserted
He left without a *deal*. | - asserted
The union averted a *strike*. | - asserted
The army tried but failed to *enter* the city. | - asserted
The army managed not to *enter* the city. | - asserted
Rheinmetall abandoned its *bid* for the shipyard. | - asserted
Lawmakers failed to override the president's veto, so the bill did not *become* law. | - asserted
Chile nationalised the mine after the company refused to *renegotiate*. | - asserted
Aid groups say Israel is preventing them from *delivering* food. | - asserted
Israel denies *blocking* food deliveries. | - asserted
Hamas has yet to *respond* to the proposal. | - asserted
Serbia has refused to *impose* sanctions on Russia. | - asserted
Hungary blocked Ukraine from *joining* the talks. | - asserted
The senator declined to *say* whether she would run. | - asserted
The court overturned the *conviction*. | - asserted
The former minister was acquitted of *taking* bribes. | - asserted
North Korea has not *tested* a nuclear device since 2017. | - asserted
China halted *imports* of Japanese seafood in 2023. | - asserted
Kosovo has not been *recognised* by Serbia. | - asserted
UK rules out *sending* troops to Ukraine | - asserted
Court blocks *deportation* of student | - asserted
Pakistan denies *supplying* shells to Ukraine | - asserted
Washington has frozen arms *deliveries* to Kyiv. | - asserted
Kyiv and Washington have yet to *sign* the minerals deal. | - asserted
Iran insists that it does not *seek* a nuclear weapon. | - asserted
Iran has never *admitted* attacking the plant. | - asserted
The president said he did not *know* the envoy. | - asserted
The talks did not lead to a *deal*. | - asserted
The talks ended without a *deal*. | - asserted

The two leaders will *meet* in Geneva in May. | planned
Ukraine plans to *buy* tanks from Sweden. | planned
Poland agreed to *buy* tanks from South Korea. | planned
Trump to *visit* Beijing in April. | planned
Iran threatened to *close* the strait. | planned
The president flew to Paris to *sign* the accord. | planned
The planned *merger* was announced in May. | planned
Mexico postponed the *visit*. | planned
Vance unveiled plans for a trade *bloc*. | planned
The leaders will _hold_ *talks* in Vienna. | planned
Trump said China would *buy* the oil. | planned
The firm is about to *open* a plant. | planned
The firm is set to *open* a plant. | planned
The firm is due to *open* a plant. | planned
The two presidents are to *meet* in Rome. | planned
The firm is going to *open* a plant. | planned
Seoul hopes to *export* more tanks. | planned
Seoul is trying to *export* more tanks. | planned
Efforts to *end* the war have stalled. | planned
The decision to *withdraw* surprised allies. | planned
The firm will buy the plant and *close* it. | planned
The prime minister *visits* Tokyo next week. | planned
The prime minister is *visiting* Tokyo tomorrow. | planned
Kenya is ready to *send* police to Haiti. | planned
The *summit* is planned for June. | planned
Congress voted to *impeach* the president. | asserted
Congress voted on Friday to *impeach* the president. | asserted
Congress voted to *send* troops. | planned
Luis Paz apologised on Monday and *quit* as head of the party. | asserted
Teachers have been on strike since May to *demand* higher pay. | asserted
The protesters want the bill *withdrawn*. | demanded
The chancellor promised that Germany would *deliver* the tanks. | planned
The aim is to *build* a new pipeline. | planned
The treaty is soon to *expire*. | planned
The treaty is set to *expire*. | planned
The two countries pledged to *restore* diplomatic relations. | planned
Talks aimed at *ending* the war will resume on Monday. | planned
The president is scheduled to *arrive* in Ankara on Monday. | planned
Shareholders approved the *merger*. | planned
The senator campaigned on a promise to *repeal* the law. | planned
Parliament is due to *vote* on Thursday. | planned
Taiwan is preparing for an *invasion*. | planned
They agreed to a *ceasefire*. | planned
They agreed on a *ceasefire*. | planned
The refinery was to *buy* crude from Angola. | planned
The refinery will be *allowed* to buy crude from Angola. | planned
The refinery is committed to *buying* crude from Angola. | planned
The refinery sought to *buy* crude from Angola. | planned
The refinery is keen to *buy* crude from Angola. | planned
The refinery had hoped to *buy* crude from Angola. | planned
Under the deal, Angola will *supply* 2 million barrels. | planned
Kenya to *send* 1,000 police officers to Haiti | planned
The *visit* has been postponed. | planned
Georgia wants to _become_ a *member* of the bloc. | planned
The government threatened *tariffs* on steel. | planned
The talks come as Iran prepares to *expand* its program. | planned
The union threatened a *strike*. | planned
The army stands ready to *enter* the city. | planned
The army has long wanted to *enter* the city. | planned
The army tried to *enter* the city. | planned
The army entered the city to *arrest* the mayor. | planned
The army did not enter the city to *arrest* the mayor. | planned
OPEC members agreed to *extend* the cuts until March. | planned
Hamas said it was ready to *release* the hostages. | planned
Mediators hope to *secure* a truce before the holiday. | planned
The pilot's union said its members would *strike* on Monday. | planned
A bill to *ban* the app stalled in the Senate. | planned
Voters go to the polls on Sunday to *elect* a new president. | planned
China pledged to resume *imports* of Japanese seafood. | planned
The bank promised to *repay* the loan but never did. | planned
The fund is seeking to *recover* the assets. | planned
Police were called in to *disperse* the crowd. | planned
Gunmen attempted to *assassinate* the candidate. | planned
Saudi Arabia set to *buy* 48 fighter jets from US | planned
US approves *sale* of missiles to Japan | planned
Canada vows to *retaliate* against tariffs | planned
Washington has approved the *sale* of missiles to Tokyo. | planned
The two firms plan a *merger*. | planned
Brazil has offered to *mediate*. | planned
India said it would *continue* to buy Russian oil. | planned
India said it would continue to *buy* Russian oil. | planned
New Delhi denied that it had agreed to halt *purchases* of Russian oil. | planned
The firm, which had planned to *list* in London, chose New York. | planned
The firm opted to *list* in New York. | planned
The pipeline, due to *open* in 2027, will carry gas to Austria. | planned
Israel is preparing to *attack* Iran, two officials said. | planned
Israel said it would not hesitate to *attack* Iran. | planned
Israel attacked Iran to *prevent* it from building a bomb. | planned
The junta promised *elections* next year. | planned
The junta has postponed *elections*. | planned
The *elections* will be held next year. | planned
The *elections*, scheduled for May, were postponed. | planned

Oil prices will *rise* next year. | expected
Taiwan expects more such *sales*. | expected
The bank is expected to *raise* rates. | expected
The firm is likely to *cut* jobs. | expected
A week before Modi's expected *visit* to Hanoi, the leaders spoke. | expected
A *ceasefire* will take effect on Sunday. | expected
The central bank raised rates and is expected to *cut* them in June. | expected
Talks aimed at ending the war will *resume* on Monday. | expected
The parties are close to an *agreement*. | expected
The refinery had been expected to *buy* crude from Angola. | expected
Angola hopes the refinery will *buy* its crude. | expected
The *visit* is expected in May. | expected
He will _be_ *president* until 2030. | expected
Even if Iran agrees, sanctions will *stay*. | expected
The army is poised to *enter* the city. | expected
The senator is widely expected to *run* for president. | expected
The two firms are expected to *announce* a merger this week. | expected
The pipeline will *carry* gas to Austria. | expected

China may *buy* more oil from Iran. | possible
The funds could ostensibly be *spent* to restore the harbour. | possible
The company may be forced to *sell* its unit. | possible
The alleged *attack* took place in June. | possible
The risk of another price *war* is growing. | possible
The threat of an *invasion* remains. | possible
The possibility of *purchases* was raised. | possible
China could _become_ the top *buyer* of the oil. | possible
The rebels allegedly *killed* ten people. | possible
The rebels possibly *killed* ten people. | possible
The court allowed the company to *sell* the unit. | possible
The country's ability to *repay* its debt is in doubt. | possible
The minister was accused of *taking* bribes. | possible
Moscow is strong enough to *attack*. | possible
He warned that Russia could *attack* within a year. | possible
A possible *purchase* of the jets is under review. | possible
The firm is reported to have *paid* the bribe. | possible
The army seems to have *left* the town. | possible
The company faces a possible *fine*. | possible
It is possible that the North *tested* a missile. | possible
The North probably *tested* a missile. | possible
China hinted that it might *retaliate*. | possible
Prosecutors charged the banker with *stealing* $3 million. | possible
The army has been withdrawing, and could *leave* by May. | possible
Some analysts believe the army could *leave* by May. | possible
The firm may have *bribed* officials. | possible
The firm is suspected of *bribing* officials. | possible
The firm is accused of having *bribed* officials. | possible
Fears of an *invasion* are growing. | possible
Taiwan could not repel an *invasion* without help. | possible
The refinery will be allowed to *buy* crude from Angola. | possible
The refinery won a license to *buy* crude from Angola. | possible
The refinery is capable of *processing* crude from Angola. | possible
The refinery can *buy* crude from Angola. | possible
The refinery could have *bought* crude from Angola. | possible
The refinery must have *bought* crude from Angola. | possible
The refinery bought crude so that it could *expand*. | possible
Angola fears the refinery will *stop* buying its crude. | possible
Kenya may *send* 1,000 police officers to Haiti | possible
Kenya could be asked to *send* officers. | possible
The group claimed to have *shot* down the plane. | asserted
The group is claimed to have *shot* down the plane. | possible
The government may impose *tariffs* on steel. | possible
The boats could serve to hold off a naval *attack*. | possible
The envoy is believed to have *met* the rebels. | possible
The judge dismissed the claim that the firm *bribed* officials. | possible
The army was accused of *failing* to protect civilians. | possible
The central bank left rates unchanged but signalled it could *cut* them. | possible
Turkey lifted its objections and allowed Sweden to *join* the alliance. | possible
Volkswagen warned that it might have to *close* two plants. | possible
The former minister faces charges of *taking* bribes. | possible
The opposition accused the ruling party of *rigging* the vote. | possible
The ruling party dismissed allegations that it *rigged* the vote. | possible
North Korea is believed to be *preparing* a nuclear test. | possible
Pyongyang could be preparing to *launch* a satellite. | possible
The oil firm was allowed to keep *pumping* in Venezuela. | possible
Qatar could *buy* stake in airline | possible
The minister, who resigned in May, may be *charged*. | possible
The minister resigned before he could be *charged*. | possible
The minister resigned a week before Peru *signs* the pact. | planned
The minister resigned a week before Peru *signed* the pact. | asserted
Iran accused Israel of *attacking* its plants. | possible
The president is believed to *own* shares in the firm. | possible
The talks may lead to a *deal*. | possible

India will have to *buy* Iraqi gas at market prices. | obligatory
Norway is bound by treaty to *provide* Iceland with planes. | obligatory
The rebels must *leave* the city. | obligatory
The rebels should *leave* the city. | obligatory
The firm had to *pay* the fine. | obligatory
Iran must agree to *dismantle* the plant. | obligatory
The White House insisted that Iran must *dismantle* the plant. | obligatory
Kenya ousted him in May and suggested that Chad will have to *buy* the grain. | obligatory
The refinery needs to *buy* crude from Angola. | obligatory
The pact requires members to *spend* 2 percent of output on defence. | obligatory
Members are required to *spend* 2 percent of output on defence. | obligatory

The minister was asked to *resign*. | demanded
Washington wants Beijing to *join* the talks. | demanded
Washington urged Beijing to *release* the prisoners. | demanded
The opposition called for a *boycott*. | demanded
Peru invited Chile to *join* the pact. | demanded
Prosecutors want the court to *jail* the banker. | demanded
The court ordered the company to *pay* $3 million. | demanded
The army was ordered to *withdraw*. | demanded
Poland asked NATO to *deploy* missiles. | demanded
Poland asked for the *deployment* of missiles. | demanded
They called for an immediate *ceasefire*. | demanded
Beijing has been pushing the refinery to *buy* crude from Angola. | demanded
Angola insisted that it be *paid*. | demanded
Angola demanded that the refinery *pay* its debt. | demanded
Angola called on the refinery to *pay* its debt. | demanded
Kenya urged to *send* police officers to Haiti | demanded
Serbia has come under pressure to *impose* sanctions on Russia. | demanded
Sweden had applied to *join* the alliance in 2022. | demanded
Washington is pressing Kyiv to *sign* a minerals deal. | demanded
Refiners were told to *stop* buying Russian oil. | demanded
The tribunal ordered the *arrest* of the general. | demanded
Protesters demanded the general's *release*. | demanded

Xi would consider *hiking* purchases. | considered
Japan is considering *buying* more gas. | considered
France proposed a *ceasefire*. | considered
Brazil and India are in talks on a trade *deal*. | considered
Ankara has suggested *buying* the jets. | considered
The minister said the government was considering whether to *ban* the app. | considered
Regulators are weighing a *ban* on the app. | considered
They discussed a *ceasefire*. | considered
The refinery is interested in *buying* crude from Angola. | considered
The refinery is looking at *buying* crude from Angola. | considered
Angola proposed that the refinery *buy* its crude. | considered
Kenya considers *sending* police officers to Haiti | considered
Rheinmetall is in advanced talks to *acquire* the shipyard. | considered
Volkswagen is mulling the *closure* of two plants. | considered
Trump floated the idea of *buying* Greenland. | considered
EU weighs *sanctions* on Georgian officials | considered
Apple in talks to *invest* in Indonesia | considered
The two firms ended talks on a *merger*. | considered

If China *attacks* the island, the United States will respond. | hypothetical
If China attacks the island, the United States will *respond*. | hypothetical
Unless Iran *complies*, sanctions will return. | hypothetical
It is unclear whether the minister *met* the envoy. | hypothetical
Did the minister *meet* the envoy? | hypothetical
Russia hesitated to *send* troops. | hypothetical
Trump did not say whether China had *bought* the oil. | hypothetical
China would have *bought* the oil. | hypothetical
China should have *bought* the oil. | hypothetical
The deal would *create* a giant. | hypothetical
A law that would *ban* the app passed the House. | hypothetical
If elected, the senator would *repeal* the law. | hypothetical
The senator has vowed to *repeal* the law if elected. | hypothetical
Moscow has warned it will *respond* if NATO deploys missiles. | hypothetical
Moscow has warned it will respond if NATO *deploys* missiles. | hypothetical
A Chinese *invasion* would cost trillions. | hypothetical
In the event of an *invasion*, the fleet would sail. | hypothetical
Should the refinery *buy* crude from Angola, it would be fined. | hypothetical
It is not clear if the refinery *bought* crude from Angola. | hypothetical
There is no evidence that the refinery *bought* crude from Angola. | hypothetical
Under a proposed deal, Angola would *supply* 2 million barrels. | hypothetical
Will Kenya *send* police officers to Haiti? | hypothetical
A *sale* would need approval from Congress. | hypothetical
He would _be_ a good *president*. | hypothetical
Sanctions, if *imposed*, would hurt growth. | hypothetical
Even if Iran *agrees*, sanctions will stay. | hypothetical
The army will *enter* the city only if ordered. | hypothetical
OPEC members did not rule out *extending* the cuts. | hypothetical
The refinery would be *sold* to an Indian firm under the plan. | hypothetical
The senator declined to say whether she would *run*. | hypothetical
Observers found no evidence of *fraud*. | hypothetical
If talks *fail*, the tariffs take effect in August. | hypothetical
Brazil would *mediate* if asked, its president said. | hypothetical
The pipeline would *carry* gas to Austria. | hypothetical

Berlin will stop *selling* arms to Riyadh. | - planned
Stocks are not sufficient to *export* any more wheat. | - possible
The firm is unlikely to *cut* jobs. | - expected
The government imposed a ban on *exports*. | - demanded
The rebels cannot *leave* the city. | - possible
The president threatened to stop *buying* the oil. | - planned
The firm does not plan to *sell* the unit. | - planned
The firm will not buy or *lease* the plant. | - planned
Analysts doubt that the army will *leave*. | - possible
The two sides were too weak to *attack*. | - possible
A *ceasefire* is unlikely. | - expected
Sweden has decided not to *join* the mission. | - planned
The company lacks the means to *build* the pipeline. | - possible
The plan to *build* the pipeline was scrapped. | - planned
Efforts to broker a *ceasefire* have failed. | - planned
A senior official said no decision to *withdraw* had been made. | - planned
The president canceled a planned *trip* to Ankara. | - planned
The president will not *attend* the summit. | - planned
The president might not *attend* the summit. | - possible
The company said it had no plans to *sell* the unit. | - planned
The company denied it would *sell* the unit. | - planned
Voters rejected a plan to *join* the bloc. | - planned
NATO has said it has no intention of *deploying* missiles. | - planned
They agreed to end the *war*. | - planned
The refinery agreed to stop *buying* crude from Angola. | - planned
The refinery was told to stop *buying* crude from Angola. | - demanded
The refinery decided against *buying* crude from Angola. | - planned
The refinery is reluctant to *buy* crude from Angola. | - considered
The refinery chose not to *buy* crude from Angola. | - planned
Kenya wants to avoid *sending* the officers. | - planned
Nobody expects Kenya to *send* officers. | - expected
The *visit*, planned for May, was called off. | - planned
A hostile *takeover* looks unlikely. | - expected
The government banned *exports* of rice. | - demanded
The army would not have *entered* the city without orders. | - hypothetical
The army could not *enter* the city. | - possible
The army was not able to *enter* the city. | - asserted
The army was able to *enter* the city. | asserted
The army has been able to *enter* the city. | asserted
The army is able to *enter* the city. | possible
The army is not able to *enter* the city. | - possible
The army would be able to *enter* the city. | possible
The army was accused of failing to *protect* civilians. | - possible
The antitrust agency sued to block the *merger*. | - planned
Colombia's president says he will not *extradite* the rebel leader. | - planned
The rebels have vowed never to *surrender*. | - planned
Volkswagen scrapped plans to *close* two plants. | - planned
Workers called off a *strike* planned for Monday. | - planned
Mexico would never *accept* such terms, the minister said. | - planned
Investors doubt that the bank will be able to *repay* the loan. | - possible
The ministry urged citizens not to *travel* to Haiti. | - demanded
The ministry advised against *travelling* to Haiti. | - demanded
The planned *merger* of the two firms collapsed. | - planned
India agreed to halt *purchases* of Russian oil, Trump said. | - planned
Israel attacked Iran to prevent it from *building* a bomb. | - planned
"""

_ROWS = [line.rsplit(" | ", 1) for line in TABLE.strip().splitlines() if line]
_MARK = re.compile(r"[*_]([\w']+)[*_]")


@pytest.fixture(scope="module")
def lexicon() -> Operators:
    return _lexicon()


@pytest.fixture(scope="module")
def parsed() -> Parse:
    return read("\n".join(_MARK.sub(r"\1", sentence) for sentence, _ in _ROWS))[1]


def token_at(parse: Parse, paragraph: int, offset: int) -> int:
    sentence = next(s for s in parse.sentences if s.paragraph == paragraph)
    last = [s for s in parse.sentences if s.paragraph == paragraph][-1].last
    return next(t.index for t in parse.tokens[sentence.first : last] if t.end > sentence.start + offset)


def judge(parse: Parse, paragraph: int, marked: str, lexicon: Operators) -> Factuality:
    places, plain = {}, 0
    for piece in re.split(r"([*_][\w']+[*_])", marked):
        if _MARK.fullmatch(piece):
            places[piece[0]] = token_at(parse, paragraph, plain)
            piece = piece[1:-1]
        plain += len(piece)
    return certainty.assess(parse, places["*"], lexicon, support=places.get("_"))


@pytest.mark.parametrize("row", range(len(_ROWS)), ids=[sentence for sentence, _ in _ROWS])
def test_polarity_and_modality(row: int, parsed: Parse, lexicon: Operators) -> None:
    sentence, expected = _ROWS[row]
    found = judge(parsed, row, sentence, lexicon)
    assert (found.negated, found.modality) == (expected.startswith("- "), expected.removeprefix("- "))


def test_a_fact_is_surer_than_a_plan_and_a_plan_than_a_denial(lexicon: Operators) -> None:
    sure, planned, denied = (
        certainty.assess(build(text), event, lexicon).certainty
        for text, event in (
            ("They/PRP/nsubj/2 met/VBD/ROOT/0/meet ././punct/2", 1),
            ("They/PRP/nsubj/2 plan/VBP/ROOT/0 to/TO/aux/4 meet/VB/xcomp/2 ././punct/2", 3),
            ("They/PRP/nsubj/3 never/RB/neg/3 met/VBD/ROOT/0/meet ././punct/3", 2),
        )
    )
    assert sure > 2 > planned > denied
    assert denied < -1


def test_a_report_passes_its_content_on_a_little_less_surely(lexicon: Operators) -> None:
    plain = build("Iran/NNP/nsubj/2 left/VBD/ROOT/0/leave")
    told = build("He/PRP/nsubj/2 said/VBD/ROOT/0/say Iran/NNP/nsubj/4 left/VBD/ccomp/2/leave")
    first, second = certainty.assess(plain, 1, lexicon), certainty.assess(told, 3, lexicon)
    assert second.modality == first.modality == "asserted"
    assert 1 < second.certainty < first.certainty


def test_all_events_at_once_give_what_each_gives_alone(parsed: Parse, lexicon: Operators) -> None:
    events = [(t.index, None) for t in parsed.tokens[:400] if t.pos in ("VERB", "NOUN")]
    assert certainty.assess_all(parsed, events, lexicon) == tuple(
        certainty.assess(parsed, head, lexicon) for head, _ in events)


def test_every_token_can_be_judged_with_any_support(parsed: Parse, lexicon: Operators) -> None:
    for sentence in parsed.sentences[:60]:
        for head in range(sentence.first, sentence.last):
            found = certainty.assess(parsed, head, lexicon, support=sentence.first)
            assert -3 <= found.certainty <= 3
            assert found.modality in lexicon.modalities


_TREES = st.lists(st.tuples(
    st.sampled_from(["if", "not", "no", "to", "plan", "stop", "deal", "would", "?", "be", "said"]),
    st.sampled_from(["VB", "VBD", "VBG", "VBN", "NN", "MD", "TO", "RB", "IN", "JJ", "DT"]),
    st.sampled_from(["ROOT", "xcomp", "ccomp", "advcl", "acl", "relcl", "conj", "pobj", "pcomp", "prep", "dobj",
                     "nsubj", "csubj", "attr", "acomp", "compound", "amod", "aux", "neg",
                     "advmod", "mark", "det", "appos"]),
    st.integers(0, 100)), min_size=1, max_size=12)


@settings(deadline=None)   # the first example loads the lexicon
@given(_TREES)
def test_no_tree_however_odd_breaks_it(rows: list[tuple[str, str, str, int]]) -> None:
    lines = [f"{text}/{tag}/{dep}/{head % i + 1 if i else 0}" for i, (text, tag, dep, head) in enumerate(rows)]
    parse, lexicon = build(" ".join(lines)), _lexicon()
    for token in parse.tokens:
        found = certainty.assess(parse, token.index, lexicon, support=parse.tokens[0].index)
        assert found.modality in lexicon.modalities


def test_a_chain_of_a_thousand_words_does_not_exhaust_the_stack(lexicon: Operators) -> None:
    for dep, tag in (("conj", "NN"), ("conj", "VB"), ("appos", "NN"), ("compound", "NN"), ("xcomp", "VB")):
        parse = build(" ".join(f"word/{tag}/{dep if i else 'ROOT'}/{i}" for i in range(1000)))
        events = [(t.index, None) for t in reversed(parse.tokens)]
        assert len(certainty.assess_all(parse, events, lexicon)) == 1000


@lru_cache(maxsize=1)
def _lexicon() -> Operators:
    return operators.load(ontology.load())
