<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation>Pneumolite hutoa alama ya nimonia kwa picha za X-ray za kifua, zilizopigwa kwa mbele, za watoto wa mwaka mmoja hadi mitano. Humsaidia mhudumu wa afya, ambaye humwona mtoto na kuamua, na haichukui nafasi yake. Si kifaa cha tiba na haijaidhinishwa na mamlaka yoyote. Si kwa watu wazima, watoto wachanga wa chini ya mwaka mmoja, picha za upande wala magonjwa mengine, na alama ya chini haiondoi kamwe uwezekano wa nimonia.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Programu huria chini ya leseni ya Apache 2.0, bila dhamana yoyote.</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Huwekwa alama kuanzia</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Usikivu</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Umahususi</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>Jinsi vilivyochaguliwa:</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Usahihi</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kosa la upimaji</translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A level of your own has not been measured.</source>
        <translation>Ilipimwa kwa picha {films} za watoto {children} ({data}), pamoja na vipindi vya uhakika vya 95 %. Kiwango chako mwenyewe hakijapimwa.</translation>
    </message>
    <message>
        <source>Marking levels</source>
        <translation>Viwango vya kuweka alama</translation>
    </message>
    <message>
        <source>At the marking level “{name}”, with 95 % confidence intervals.</source>
        <translation>Kwenye kiwango cha kuweka alama “{name}”, pamoja na vipindi vya uhakika vya 95 %.</translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation>Matokeo ya kupima modeli</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Data ya mafunzo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Faili la modeli</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>data ya jaribio</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>data ya uthibitishaji</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pneumolite</source>
        <translation>Kuhusu Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>BlindReadingDialog</name>
    <message>
        <source>Read films blind</source>
        <translation>Soma picha bila kuona jibu</translation>
    </message>
    <message>
        <source>{file} holds no finished reading of this model. Ask for another file.</source>
        <translation>{file} haina usomaji uliokamilika wa modeli hii. Omba faili lingine.</translation>
    </message>
    <message>
        <source>Score films of at least {needed} children first. There are films of {children} whose score counts, or would count once it was measured here.</source>
        <translation>Kwanza pima picha za angalau watoto {needed}. Zipo za watoto {children} ambazo alama zake zinahesabiwa, au zingehesabiwa zikishapimwa hapa.</translation>
    </message>
    <message>
        <source>{initials} has read these films already; ask another person.</source>
        <translation>{initials} amekwisha kusoma picha hizi; mwombe mtu mwingine.</translation>
    </message>
    <message>
        <source>Bring in a reading</source>
        <translation>Leta usomaji</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Usomaji bila kuona jibu (*.json)</translation>
    </message>
    <message>
        <source>The answer to this film could not be saved.</source>
        <translation>Jibu la picha hii halikuweza kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Close the window all the same? Then the answer is lost.</source>
        <translation>Funga dirisha hata hivyo? Jibu litapotea.</translation>
    </message>
    <message>
        <source>Close without the answer</source>
        <translation>Funga bila jibu</translation>
    </message>
    <message>
        <source>Draw new films?</source>
        <translation>Uchague picha mpya kwa bahati?</translation>
    </message>
    <message>
        <source>Two people then read again. The record keeps what was found before.</source>
        <translation>Watu wawili watasoma tena. Rekodi inahifadhi kilichopatikana awali.</translation>
    </message>
    <message>
        <source>Draw new films</source>
        <translation>Chagua picha mpya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>BlindReadingPage</name>
    <message>
        <source>How well the program does in this clinic</source>
        <translation>Jinsi programu inavyofanya vizuri katika kliniki hii</translation>
    </message>
    <message>
        <source>{first} and {second}, each without knowing what the other said</source>
        <translation>{first} na {second}, kila mmoja bila kujua mwenzake alisema nini</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>kuanzia {first} hadi {last}</translation>
    </message>
    <message>
        <source>X-ray machine</source>
        <translation>Mashine ya eksirei</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Zimesomwa na</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Marking level</source>
        <translation>Kiwango cha kuweka alama</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Kliniki</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Imesainiwa tarehe</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation>Dalili dhaifu</translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation>Dalili kali ya nimonia</translation>
    </message>
    <message>
        <source>The map&apos;s colours: red is a strong sign of pneumonia, yellow a weak one, and no colour is no sign</source>
        <translation>Rangi za ramani: nyekundu ni dalili kali ya nimonia, njano ni dalili dhaifu, na pasipo rangi hakuna dalili</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation>&amp;Chagua folda...</translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation>Pima picha zote za folda</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>Chagua &amp;faili...</translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation>Pima picha moja moja</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Sitisha</translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation>Sitisha upimaji kwa muda, au uendelee nao</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Komesha</translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation>Maliza upimaji; kilichopimwa kinabaki</translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation>&amp;Endelea kuangalia folda hii</translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation>Pima picha zinapoingia kwenye folda, hadi ikomeshwe</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>&amp;Hamisha CSV...</translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation>Andika matokeo yote kwenye faili</translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation>Jumuisha &amp;utambulisho wa wagonjwa</translation>
    </message>
    <message>
        <source>Export the names and numbers of patients, too</source>
        <translation>Hamisha pia majina na nambari za wagonjwa</translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation>&amp;Vipindi vya awali...</translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation>Fungua kilichopimwa awali</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Nakala ya akiba...</translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation>Nakili vipindi na maamuzi yote kwenye faili moja</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Rejesha nakala ya akiba...</translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation>Ongeza vipindi vya nakala ya akiba ambavyo havipo hapa</translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation>Fu&amp;ta data ya wagonjwa...</translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation>Futa kipindi hiki, au vyote, kabisa</translation>
    </message>
    <message>
        <source>Files passed &amp;over...</source>
        <translation>Faili &amp;zilizorukwa...</translation>
    </message>
    <message>
        <source>Show which files of the last run are no films</source>
        <translation>Onyesha ni faili zipi za upimaji wa mwisho si picha za X-ray</translation>
    </message>
    <message>
        <source>Fi&amp;nd a child or a film</source>
        <translation>Tafuta &amp;jina la mtoto au picha</translation>
    </message>
    <message>
        <source>Find a name, a number, a day, an age or a file</source>
        <translation>Tafuta jina, namba, siku, umri au faili</translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation>&amp;Herufi zako za jina...</translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation>Badilisha herufi za jina zilizo kando ya maamuzi</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>&amp;Mipangilio...</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>Badilisha jinsi programu inavyofanya kazi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Funga programu</translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation>Inafanya &amp;vizuri kiasi gani hapa?...</translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation>Linganisha matokeo na majibu unayoyajua</translation>
    </message>
    <message>
        <source>&amp;Month...</source>
        <translation>&amp;Mwezi...</translation>
    </message>
    <message>
        <source>Count the children of a month</source>
        <translation>Hesabu watoto wa mwezi</translation>
    </message>
    <message>
        <source>Read films &amp;blind...</source>
        <translation>Soma picha &amp;bila kuona jibu...</translation>
    </message>
    <message>
        <source>Measure the program here: two people read films without its answer</source>
        <translation>Pima programu hapa: watu wawili wanasoma picha bila kuona jibu lake</translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation>&amp;Kuhusu Pneumolite</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>Modeli na mipaka yake</translation>
    </message>
    <message>
        <source>&amp;Update from a file...</source>
        <translation>&amp;Sasisha kutoka kwenye faili...</translation>
    </message>
    <message>
        <source>Put a newer version of the program on this computer</source>
        <translation>Weka toleo jipya zaidi la programu kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>&amp;Go back to the earlier version...</source>
        <translation>&amp;Rudi kwenye toleo la awali...</translation>
    </message>
    <message>
        <source>Open the version that was in use before the update</source>
        <translation>Fungua toleo lililotumika kabla ya sasisho</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Endelea</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation>Picha ya kulinganisha</translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation>Chagua picha ya kulinganisha, au andika sehemu ya jina lake</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Linganisha na...</translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation>Mgonjwa wa picha ya kulinganisha</translation>
    </message>
    <message>
        <source>This may be a film of another child</source>
        <translation>Huenda ni mtoto mwingine</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Nakubali</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Andika maele&amp;zo</translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation>Andika maelezo kuhusu picha</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Batilisha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation>Maelezo kuhusu picha</translation>
    </message>
    <message>
        <source>Agree with the program: pneumonia if marked, normal if not marked</source>
        <translation>Kubaliana na programu: nimonia ikiwa imewekwa alama, kawaida ikiwa bila alama</translation>
    </message>
    <message>
        <source>Take back the last decision on this film</source>
        <translation>Batilisha uamuzi wa mwisho kuhusu picha hii</translation>
    </message>
    <message>
        <source>Notes without initials: {count}.</source>
        <translation>Maelezo yasiyo na herufi za jina: {count}.</translation>
    </message>
    <message>
        <source>The program keeps a note only with initials beside it.</source>
        <translation>Programu huhifadhi maelezo tu ikiwa yana herufi za jina kando yake.</translation>
    </message>
    <message>
        <source>They are on: {files}</source>
        <translation>Zinahusu: {files}</translation>
    </message>
    <message>
        <source>Sign them...</source>
        <translation>Yasaini...</translation>
    </message>
    <message>
        <source>Discard the notes</source>
        <translation>Tupa maelezo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Kawaida</translation>
    </message>
    <message>
        <source>The film shows no pneumonia</source>
        <translation>Picha haionyeshi nimonia</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>Ni&amp;monia</translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation>Picha inaonyesha nimonia</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Sina hakika</translation>
    </message>
    <message>
        <source>You cannot decide on this film</source>
        <translation>Huwezi kuamua kuhusu picha hii</translation>
    </message>
    <message>
        <source>The picture is too poor to judge</source>
        <translation>Picha ni mbaya mno kutathminiwa</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>Picha &amp;mbaya</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Write whose &amp;film it is</source>
        <translation>&amp;Andika picha ni ya nani</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
        <source>The patient&apos;s number; a bar-code reader can type it (D)</source>
        <translation>Namba ya mgonjwa; kisoma msimbopau kinaweza kuiandika (D)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miezi</translation>
    </message>
    <message>
        <source>Age in completed months on the day of the film: 30 for two and a half years</source>
        <translation>Umri kwa miezi iliyotimia siku ya picha: 30 kwa miaka miwili na nusu</translation>
    </message>
    <message>
        <source>Sex?</source>
        <translation>Jinsia?</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Msichana</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Mvulana</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Msichana au mvulana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Day of the film, such as 2026-11-30</source>
        <translation>Siku ya picha, kwa mfano 2026-11-30</translation>
    </message>
    <message>
        <source>{text} is no age in months; write a whole number from 0 to {oldest}, such as 30 for two and a half years.</source>
        <translation>{text} si umri kwa miezi; andika namba kamili kutoka 0 hadi {oldest}, kwa mfano 30 kwa miaka miwili na nusu.</translation>
    </message>
    <message>
        <source>{text} is no day; write the year, the month and the day: 2026-11-30.</source>
        <translation>{text} si siku; andika mwaka, mwezi na siku: 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation>Onyesha &amp;ramani</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Onyesha alama inatoka wapi</translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation>P&amp;icha nzima</translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation>Onyesha picha nzima ya kamera, na fremu kuzunguka sehemu iliyopimwa</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Geuza rangi</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Badilishana nyeusi na nyeupe</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Kikuzaji</translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation>Lenzi mahali kilipo kielekezi</translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation>&amp;Linganisha na...</translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation>Onyesha picha ya pili kando ya hii</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Tosheleza</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Onyesha picha yote</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>&amp;Kuza</translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation>Fanya picha iwe kubwa</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Punguza</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Fanya picha iwe ndogo</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>&amp;Angaza</translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation>Mwangaza zaidi</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>&amp;Fifisha</translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation>Mwangaza kidogo</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Utofautishaji &amp;zaidi</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Utofautishaji zaidi</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>Utofautishaji ki&amp;dogo</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Utofautishaji kidogo</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Zungusha ku&amp;lia</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the right</source>
        <translation>Zungusha picha kwa robo kulia</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the left</source>
        <translation>Zungusha picha kwa robo kushoto</translation>
    </message>
    <message>
        <source>Mirro&amp;r: swap left and right</source>
        <translation>&amp;Kioo: badilishana kushoto na kulia</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Badilishana kushoto na kulia</translation>
    </message>
    <message>
        <source>Mirror: sw&amp;ap top and bottom</source>
        <translation>Kioo cha &amp;juu-chini: badilishana juu na chini</translation>
    </message>
    <message>
        <source>Swap top and bottom</source>
        <translation>Badilishana juu na chini</translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation>Zungusha ku&amp;shoto</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Rudisha</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>Picha kama ilivyo kwenye faili</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Ramani</translation>
    </message>
</context>
<context>
    <name>FilmHeading</name>
    <message>
        <source>Probability and marking level</source>
        <translation>Uwezekano na kiwango cha kuweka alama</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Mambo ya kuzingatia</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>umri wa miaka {years}</translation>
    </message>
    <message>
        <source>age in months: {months}</source>
        <translation>umri kwa miezi: {months}</translation>
    </message>
    <message>
        <source>age in days: {days}</source>
        <translation>umri kwa siku: {days}</translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation>picha ya {day}</translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation>Hakuna kumbukumbu ya kutosha kuonyesha picha hii; funga programu nyingine.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation>Gurudumu: kuza. Buruta kwa kitufe cha kushoto: sogeza. Buruta kwa kitufe cha kulia: juu ni mwangaza zaidi, kulia ni utofautishaji zaidi.</translation>
    </message>
    <message>
        <source>Mirrored: left and right are swapped.</source>
        <translation>Kioo: kushoto na kulia kumebadilishana.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Imezungushwa.</translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation>Nimonia</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bila alama</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ione kwanza</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Haikupimwa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sina hakika</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Picha mbaya</translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation>Haikupimwa: {reason}</translation>
    </message>
    <message>
        <source>Look first: neither low nor high enough ({share})</source>
        <translation>Ione kwanza: si ndogo wala kubwa vya kutosha ({share})</translation>
    </message>
    <message>
        <source>Look first: {reason}</source>
        <translation>Ione kwanza: {reason}</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in fewer than 1. This holds where every second film shows pneumonia.</source>
        <translation>Kati ya picha 100 zenye alama hii, nimonia ilikuwepo kwenye chini ya 1. Hii ni kweli pale ambapo picha moja kati ya mbili inaonyesha nimonia.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in more than 99. This holds where every second film shows pneumonia.</source>
        <translation>Kati ya picha 100 zenye alama hii, nimonia ilikuwepo kwenye zaidi ya 99. Hii ni kweli pale ambapo picha moja kati ya mbili inaonyesha nimonia.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in about {count}. This holds where every second film shows pneumonia.</source>
        <translation>Kati ya picha 100 zenye alama hii, nimonia ilikuwepo kwenye takriban {count}. Hii ni kweli pale ambapo picha moja kati ya mbili inaonyesha nimonia.</translation>
    </message>
    <message>
        <source>Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.</source>
        <translation>Hapa, ambapo watoto {prevalence} kati ya 100 waliopigwa X-ray wana nimonia, ni {share}.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia.</source>
        <translation>Uwezekano unafaa pale ambapo picha moja kati ya mbili inaonyesha nimonia.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia. Beside them stands what they are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings say. That changes no finding and no marking level.</source>
        <translation>Uwezekano unafaa pale ambapo picha moja kati ya mbili inaonyesha nimonia. Kando yake kuna uwezekano wa hapa, ambapo watoto {prevalence} kati ya 100 waliopigwa X-ray wana nimonia, kama mipangilio inavyosema. Hilo halibadilishi matokeo yoyote wala kiwango chochote cha kuweka alama.</translation>
    </message>
    <message>
        <source>What they are here is also fitted to films of this clinic.</source>
        <translation>Uwezekano wa hapa pia umelinganishwa na picha za kliniki hii.</translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation>Uwezekano {probability}, hauhesabiwi</translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation>Uwezekano {probability}, alama huwekwa kuanzia {threshold}</translation>
    </message>
    <message>
        <source>{said}. Here the probability is {here}</source>
        <translation>{said}. Hapa uwezekano ni {here}</translation>
    </message>
    <message>
        <source>{own}; here {here}</source>
        <translation>{own}; hapa {here}</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>chini ya 1 kati ya 100</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>zaidi ya 99 kati ya 100</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} kati ya 100</translation>
    </message>
    <message>
        <source>Not marked ({share})</source>
        <translation>Bila alama ({share})</translation>
    </message>
    <message>
        <source>Not marked: pneumonia possible ({share})</source>
        <translation>Bila alama: huenda ni nimonia ({share})</translation>
    </message>
    <message>
        <source>Marked: pneumonia possible ({share})</source>
        <translation>Imewekwa alama: huenda ni nimonia ({share})</translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation>Uwezekano wa nimonia ni mkubwa ({share})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Onyesha tu</translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation>Onyesha tu picha zenye matokeo au hali hii</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Picha zote</translation>
    </message>
    <message>
        <source>Show only films of</source>
        <translation>Onyesha picha za hawa tu</translation>
    </message>
    <message>
        <source>Show only films of these children</source>
        <translation>Onyesha picha za watoto hawa tu</translation>
    </message>
    <message>
        <source>Find a child or a film</source>
        <translation>Tafuta mtoto au picha</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Watoto wote</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Bado kuamuliwa</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Chini ya mwaka 1</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>Miaka 1 hadi 5</translation>
    </message>
    <message>
        <source>6 years and older</source>
        <translation>Miaka 6 na zaidi</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Umri haujulikani</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Wasichana</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Wavulana</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Pneumolite</source>
        <translation>Karibu Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Hatua {step} kati ya {count}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anza</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Mbele</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation>Chagua...</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>None of these</source>
        <translation>Hakuna kati ya hizi</translation>
    </message>
    <message>
        <source>No consolidation, no effusion, no other infiltrate</source>
        <translation>Hakuna mgando wa mapafu, hakuna maji, hakuna madoa mengine</translation>
    </message>
    <message>
        <source>The film is</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Inaonyesha</translation>
    </message>
    <message>
        <source>Interpretable</source>
        <translation>Inasomeka</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, and other infiltrates, too</source>
        <translation>Inaonyesha mgando na maji, na pia madoa mengine</translation>
    </message>
    <message>
        <source>Suboptimal</source>
        <translation>Ina upungufu</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, but no other infiltrates</source>
        <translation>Inaonyesha mgando na maji, lakini si madoa mengine</translation>
    </message>
    <message>
        <source>Uninterpretable</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>It shows neither consolidation nor effusion well enough to tell</source>
        <translation>Haionyeshi vizuri mgando wala maji ili kuamua</translation>
    </message>
    <message>
        <source>End-point consolidation</source>
        <translation>Mgando wa mapafu (WHO)</translation>
    </message>
    <message>
        <source>A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung</source>
        <translation>Kivuli kizito katika sehemu ya ndewe, ndewe nzima au pafu</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>Maji kwenye pleura</translation>
    </message>
    <message>
        <source>Fluid at the side between lung and chest wall; not in the fissures alone</source>
        <translation>Maji upande, kati ya pafu na ukuta wa kifua; si kwenye nyufa pekee</translation>
    </message>
    <message>
        <source>Other infiltrate</source>
        <translation>Madoa mengine</translation>
    </message>
    <message>
        <source>Lines and small patches that are too little for a consolidation</source>
        <translation>Mistari na madoa madogo yasiyotosha kuwa mgando</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation>Thamani za kijivu</translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation>Kitovu cha dirisha {centre}, upana {width}.</translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation>Buruta kwa kitufe cha kulia cha kipanya juu ya picha ili kuzibadilisha: juu ni mwangaza zaidi, kulia ni utofautishaji zaidi.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>&amp;Folda za karibuni</translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation>Chagua folda ya picha za X-ray za kifua</translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation>Chagua picha za X-ray za kifua</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Picha ({suffixes});;Faili zote (*)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha (Language)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>Chagua lugha yako</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>{program} is in use on this computer.</source>
        <translation>{program} inatumika kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>This is the earlier version {version}. It may not show what was done since the update. Make a new shortcut for the later version, which lies in {folder}.</source>
        <translation>Hili ni toleo la awali {version}. Huenda lisionyeshe kilichofanywa tangu sasisho. Tengeneza njia mpya ya mkato ya toleo jipya, lililo kwenye {folder}.</translation>
    </message>
    <message>
        <source>Open the later version</source>
        <translation>Fungua toleo jipya</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Tumia hili</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>These lie on different drives; choose from one drive at a time.</source>
        <translation>Faili hizi ziko kwenye diski tofauti; chagua kutoka diski moja kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation>Humsaidia mhudumu wa afya. Si kifaa cha tiba.</translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation>{path} haipo tena; chagua folda nyingine.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The file of earlier results is damaged. It is now called {file}, and the program has begun a new one without them.</source>
        <translation>Faili la matokeo ya awali limeharibika. Sasa linaitwa {file}, na programu imeanzisha jipya bila hayo.</translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation>{file} haliwezi kurejeshwa ({reason}); chagua faili lingine.</translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and try again.</source>
        <translation>Hakuna kilichorejeshwa ({reason}); funga madirisha mengine ya programu, ongeza nafasi kwenye diski, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation>Si vyote vilivyoweza kufutwa ({reason}); funga kila dirisha la programu, uifungue tena, na ufute mara nyingine.</translation>
    </message>
    <message>
        <source>Decisions are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Maamuzi hayahifadhiwi tena yenyewe ({reason}); yahamishe kabla ya kufunga programu.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation>Matokeo ya awali hayawezi kuonyeshwa ({reason}); funga programu na uifungue tena.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Upimaji</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Amua</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Panga kwa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Kuu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Funga ujumbe</translation>
    </message>
</context>
<context>
    <name>MessageBoxes</name>
    <message>
        <source>{folder} is uploaded to OneDrive.</source>
        <translation>{folder} hupakiwa kwenye OneDrive.</translation>
    </message>
    <message>
        <source>What you write there leaves this computer, and it may hold data of patients. Choose another folder, or write it there if the clinic allows that.</source>
        <translation>Unachoandika humo hutoka kwenye kompyuta hii, na huenda kina data za wagonjwa. Chagua folda nyingine, au andika humo ikiwa kliniki inaruhusu.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Chagua folda nyingine</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>Andika humo</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>&amp;Add a backup...</source>
        <translation>&amp;Ongeza nakala ya akiba...</translation>
    </message>
    <message>
        <source>Count the films of another computer or clinic, too</source>
        <translation>Hesabu pia picha za kompyuta nyingine au kliniki nyingine</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>Mwezi kwa takwimu</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>&amp;Chapisha...</translation>
    </message>
    <message>
        <source>&amp;Page (PDF)...</source>
        <translation>U&amp;kurasa (PDF)...</translation>
    </message>
    <message>
        <source>&amp;Counts (CSV)...</source>
        <translation>&amp;Hesabu (CSV)...</translation>
    </message>
    <message>
        <source>For &amp;DHIS2...</source>
        <translation>Kwa &amp;DHIS2...</translation>
    </message>
    <message>
        <source>A file to import, by a mapping that you fill in once</source>
        <translation>Faili la kuingiza, kwa jedwali unalojaza mara moja</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Ongeza nakala ya akiba</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Nakala za akiba (*.sqlite)</translation>
    </message>
    <message>
        <source>From which clinic is {file}?</source>
        <translation>{file} inatoka kliniki gani?</translation>
    </message>
    <message>
        <source>The films of {clinic} cannot be read ({reason}); choose another backup.</source>
        <translation>Picha za {clinic} haziwezi kusomwa ({reason}); chagua nakala nyingine ya akiba.</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Picha zinahesabiwa. Unaweza kufunga dirisha hili wakati huo huo.</translation>
    </message>
    <message>
        <source>There are no films yet; score a folder, or add a backup.</source>
        <translation>Bado hakuna picha; pima folda, au ongeza nakala ya akiba.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>DHIS2 needs identifiers of its own.</source>
        <translation>DHIS2 inahitaji vitambulisho vyake yenyewe.</translation>
    </message>
    <message>
        <source>A table, the mapping, says which count is which data element in your DHIS2, and which clinic is which organisation unit. Whoever runs DHIS2 knows them. The program writes the table, and you fill it in once.</source>
        <translation>Jedwali linasema hesabu ipi ni kipengele kipi cha data katika DHIS2 yako, na kliniki ipi ni kitengo kipi. Anayesimamia DHIS2 anavijua. Programu huandika jedwali, nawe unalijaza mara moja.</translation>
    </message>
    <message>
        <source>Write a table to fill in...</source>
        <translation>Andika jedwali la kujaza...</translation>
    </message>
    <message>
        <source>Choose a filled-in table...</source>
        <translation>Chagua jedwali lililojazwa...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Mapping for DHIS2</source>
        <translation>Jedwali la DHIS2</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>Hifadhi mwezi</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Imeandikwa kwenye {path}</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Balanced</source>
        <translation>Sawia</translation>
    </message>
    <message>
        <source>Careful: misses fewer, marks more</source>
        <translation>Makini: hukosa chache, huweka alama nyingi</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Kiwango chako</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Kilichochaguliwa hapa</translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. Of 100 films of children without, it marked {marked_too}, which are false alarms, and was unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} children ({population}; 95 % intervals).</source>
        <translation>Kati ya picha 100 za watoto wenye nimonia iliweka alama {marked}, na haikuwa na hakika kwa {unclear}. Kati ya picha 100 za watoto wasio nayo iliweka alama {marked_too}, ambazo ni tahadhari za uongo, na haikuwa na hakika kwa {unclear_too}. Ilipimwa kwa picha {films} mpya kwake, za watoto {children} ({population}; vipindi vya 95 %).</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
</context>
<context>
    <name>OperatingPointChooser</name>
    <message>
        <source>Marking level</source>
        <translation>Kiwango cha kuweka alama</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Operating point: picha huwekwa alama ikiwa uwezekano wake unafikia kiwango hiki</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Kiwango chako</translation>
    </message>
    <message>
        <source>A film is marked if its probability reaches this number</source>
        <translation>Picha huwekwa alama ikiwa uwezekano wake unafikia namba hii</translation>
    </message>
    <message>
        <source>What the marking level means</source>
        <translation>Maana ya kiwango cha kuweka alama</translation>
    </message>
    <message>
        <source>Mar&amp;king level</source>
        <translation>Ki&amp;wango cha kuweka alama</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more. Nobody has measured how many films with pneumonia this level finds, and how many false alarms it raises.</source>
        <translation>Picha huwekwa alama ikiwa uwezekano wake ni {threshold} au zaidi. Hakuna aliyepima kiwango hiki kinapata picha ngapi zenye nimonia, na kinatoa tahadhari ngapi za uongo.</translation>
    </message>
</context>
<context>
    <name>PassedOverDialog</name>
    <message>
        <source>Files passed over</source>
        <translation>Faili zilizorukwa</translation>
    </message>
    <message>
        <source>These files have no row, because what is in them is no film. If one of them is a film, export it again as DICOM, JPEG or PNG.</source>
        <translation>Faili hizi hazina mstari, kwa sababu kilichomo si picha ya X-ray. Ikiwa moja ni picha ya X-ray, ihamishe tena kama DICOM, JPEG au PNG.</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Nakili zote</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation>Inafanya vizuri kiasi gani hapa?</translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation>Majibu yanatoka wapi</translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation>&amp;Lebo kutoka faili la CSV...</translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation>Jedwali lenye safu &quot;file&quot; ya majina ya picha na safu &quot;answer&quot; inayosema pneumonia au normal</translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation>Jinsi picha zilivyobadilika</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Takwimu kwa maneno</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Picha zilipata matokeo gani</translation>
    </message>
    <message>
        <source>What the findings are worth here</source>
        <translation>Matokeo yana thamani gani hapa</translation>
    </message>
    <message>
        <source>Groups of films by age, sex and machine</source>
        <translation>Makundi ya picha kwa umri, jinsia na mashine</translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation>Picha ngapi zaidi zinahitajika</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Mchoro unaonyesha nini</translation>
    </message>
    <message>
        <source>The probability here</source>
        <translation>Uwezekano wa hapa</translation>
    </message>
    <message>
        <source>Whether the probabilities are right here</source>
        <translation>Kama uwezekano ni sahihi hapa</translation>
    </message>
    <message>
        <source>&amp;Adopt this fit</source>
        <translation>&amp;Anza kutumia ulinganisho huu</translation>
    </message>
    <message>
        <source>&amp;Take the fit back</source>
        <translation>R&amp;udisha nyuma ulinganisho</translation>
    </message>
    <message>
        <source>Which fit is in use</source>
        <translation>Ni ulinganisho gani unatumika</translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation>Picha kwa mwezi</translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation>Inafanya vizuri kiasi gani hapa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation>&amp;Maamuzi ya vipindi vilivyopita ({films})</translation>
    </message>
    <message>
        <source>Compare with the latest decision on each film in all sessions</source>
        <translation>Linganisha na uamuzi wa mwisho kuhusu kila picha katika vipindi vyote</translation>
    </message>
    <message>
        <source>A marking level for here</source>
        <translation>Kiwango cha kuweka alama cha hapa</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Operating point: picha huwekwa alama ikiwa uwezekano wake unafikia kiwango hiki</translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation>Picha ngapi zenye nimonia ziwekwe alama</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} kati ya 100</translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation>Picha zenye &amp;nimonia za kuwekwa alama</translation>
    </message>
    <message>
        <source>What the marking level would do</source>
        <translation>Kiwango cha kuweka alama kingefanya nini</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Herufi zako za jina</translation>
    </message>
    <message>
        <source>&amp;Use this marking level here</source>
        <translation>&amp;Tumia kiwango hiki cha kuweka alama hapa</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s levels</source>
        <translation>&amp;Rudi kwenye viwango vya modeli</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kilichoamuliwa</translation>
    </message>
    <message>
        <source>Score a folder of films first. Someone must know the answers to these films.</source>
        <translation>Kwanza pima folda ya picha. Lazima mtu ajue majibu ya picha hizi.</translation>
    </message>
    <message>
        <source>The answers come from the folders NORMAL and PNEUMONIA that hold the films.</source>
        <translation>Majibu yanatoka kwenye folda NORMAL na PNEUMONIA zenye picha hizo.</translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation>Lebo za picha</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Majedwali (*.csv *.txt);;Faili zote (*)</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Picha zinahesabiwa. Unaweza kufunga dirisha hili wakati huo huo.</translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability. Its bar shows where their true share with pneumonia likely lies. On the dashed line, share and probability are the same.</source>
        <translation>Kila nukta ni picha zenye uwezekano unaokaribiana. Mstari wake unaonyesha mahali ambapo huenda sehemu yao ya kweli yenye nimonia ilipo. Kwenye mstari wa vipande, sehemu na uwezekano ni sawa.</translation>
    </message>
    <message>
        <source>The films of all sessions are being looked through.</source>
        <translation>Picha za vipindi vyote zinapitiwa.</translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation>Picha kwa mwezi, kwa wastani wa kati</translation>
    </message>
    <message>
        <source>The model&apos;s own marking levels are used.</source>
        <translation>Viwango vya kuweka alama vya modeli vinatumika.</translation>
    </message>
</context>
<context>
    <name>PhotographBar</name>
    <message>
        <source>Score only the film</source>
        <translation>Pima X-ray iliyomo peke yake</translation>
    </message>
    <message>
        <source>Find the film in the photograph again, and score only that</source>
        <translation>Tafuta tena X-ray kwenye picha ya kamera, na uipime hiyo tu</translation>
    </message>
    <message>
        <source>Score the whole photograph</source>
        <translation>Pima picha nzima ya kamera</translation>
    </message>
    <message>
        <source>If the frame is wrong: score all of it, not only what is in the frame</source>
        <translation>Ikiwa fremu si sahihi: pima yote, si kilicho ndani ya fremu tu</translation>
    </message>
</context>
<context>
    <name>PracticeFilms</name>
    <message>
        <source>Choose where to make the practice folder</source>
        <translation>Chagua mahali pa kutengeneza folda ya mazoezi</translation>
    </message>
    <message>
        <source>The practice films could not be written to {folder} ({reason}); choose another place.</source>
        <translation>Picha za mazoezi hazikuweza kuandikwa kwenye {folder} ({reason}); chagua mahali pengine.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation>Hitilafu imetokea ({reason}); hamisha matokeo, na ufungue programu tena.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>The text on what Pneumolite is for has changed</source>
        <translation>Maelezo ya kazi ya Pneumolite yamebadilika</translation>
    </message>
    <message>
        <source>What Pneumolite is for, and what it is not for</source>
        <translation>Pneumolite ni ya nini, na si ya nini</translation>
    </message>
    <message>
        <source>I have &amp;read this, and use Pneumolite in no other way</source>
        <translation>&amp;Nimesoma haya, na natumia Pneumolite kwa namna hii tu</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Next film (Enter)</source>
        <translation>Picha inayofuata (Enter)</translation>
    </message>
    <message>
        <source>Film before (Backspace)</source>
        <translation>Picha iliyotangulia (Backspace)</translation>
    </message>
    <message>
        <source>&amp;Finish reading</source>
        <translation>&amp;Maliza kusoma</translation>
    </message>
    <message>
        <source>After this you can change no answer any more</source>
        <translation>Baada ya hapa huwezi kubadilisha jibu lolote</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Endelea &amp;baadaye</translation>
    </message>
    <message>
        <source>Film {number} of {films}</source>
        <translation>Picha {number} kati ya {films}</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>Picha inafunguliwa.</translation>
    </message>
    <message>
        <source>The film is no longer where it was. Put the disk or stick back in, or bring the film back, and open this window again.</source>
        <translation>Picha haipo tena mahali ilipokuwa. Rudisha diski au kifaa cha USB, au rudisha picha, kisha fungua dirisha hili tena.</translation>
    </message>
    <message>
        <source>{initials}: {conclusion}</source>
        <translation>{initials}: {conclusion}</translation>
    </message>
    <message>
        <source>primary end-point pneumonia</source>
        <translation>nimonia ya kigezo kikuu cha WHO</translation>
    </message>
    <message>
        <source>other infiltrate</source>
        <translation>madoa mengine</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>hakuna kati ya hizi</translation>
    </message>
    <message>
        <source>uninterpretable</source>
        <translation>haisomeki</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities, and how many had pneumonia</source>
        <translation>Uwezekano, na picha ngapi zilikuwa na nimonia</translation>
    </message>
    <message>
        <source>Probability about {probability}: {count} of {of} with pneumonia</source>
        <translation>Uwezekano wa takriban {probability}: {count} kati ya {of} zenye nimonia</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Uwezekano</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Sehemu yenye nimonia</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation>Ripoti ya Pneumolite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Imepimwa</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programu</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Amepelekwa</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Kwa sababu ya</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Amepewa hadi sasa</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Tarehe na saini</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rufaa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Herufi za jina</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>{day} by {model}</source>
        <translation>{day} na {model}</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bila alama</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Zione kwanza</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Maamuzi</translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation>Zilizowekwa alama ya nimonia, zenye uwezekano mkubwa kwanza</translation>
    </message>
    <message>
        <source>Films in all</source>
        <translation>Picha kwa jumla</translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation>Ilichapishwa {day}. Ilipimwa na {models}.</translation>
    </message>
    <message>
        <source>With the map: red is a strong sign of pneumonia, yellow a weak one</source>
        <translation>Pamoja na ramani: nyekundu ni dalili kali ya nimonia, njano ni dalili dhaifu</translation>
    </message>
    <message>
        <source>More films are on the next pages: {films}.</source>
        <translation>Picha nyingine ziko kwenye kurasa zinazofuata: {films}.</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Zimewekwa alama ya nimonia</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Hazikupimwa</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>The films are being looked at once more. This takes a while.</source>
        <translation>Picha zinaangaliwa mara moja tena. Hii inachukua muda.</translation>
    </message>
    <message>
        <source>Read films blind</source>
        <translation>Soma picha bila kuona jibu</translation>
    </message>
    <message>
        <source>The page is written to {path}. Print it, and have it signed.</source>
        <translation>Ukurasa umeandikwa kwenye {path}. Uchapishe, na upate saini.</translation>
    </message>
    <message>
        <source>The reading is written to {path}. Other computers can bring it in.</source>
        <translation>Usomaji umeandikwa kwenye {path}. Kompyuta nyingine zinaweza kuuleta.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s initials</source>
        <translation>Herufi za jina la msimamizi</translation>
    </message>
    <message>
        <source>&amp;Adopt these films for this clinic</source>
        <translation>&amp;Kubali picha hizi kwa kliniki hii</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Tengua hili</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF...</source>
        <translation>&amp;Hifadhi ukurasa kama PDF...</translation>
    </message>
    <message>
        <source>Save for &amp;other computers...</source>
        <translation>Hifadhi kwa k&amp;ompyuta nyingine...</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Chagua picha &amp;mpya kwa bahati...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with those of the model.</source>
        <translation>Ili kupata badiliko, picha zijazo zinalinganishwa na zile za modeli.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with an earlier reading.</source>
        <translation>Ili kupata badiliko, picha zijazo zinalinganishwa na usomaji wa awali.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with these, since {day} ({initials}).</source>
        <translation>Ili kupata badiliko, picha zijazo zinalinganishwa na hizi, tangu {day} ({initials}).</translation>
    </message>
    <message>
        <source>Films like these are scored, even where they look unlike those of training. For earlier films, score their folder again.</source>
        <translation>Picha zinazofanana na hizi zinapewa alama, hata zisipofanana na zile za mafunzo. Kwa picha za awali, pima folda yake upya.</translation>
    </message>
    <message>
        <source>Films that look unlike those of training stay for review, because fewer than {needed} of these films that show a chest could be opened here.</source>
        <translation>Picha zisizofanana na zile za mafunzo zinabaki za kuangaliwa na mtu, kwa sababu picha zinazoonyesha kifua zilizoweza kufunguliwa hapa ni chini ya {needed}.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Hifadhi ukurasa</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Hifadhi usomaji</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Usomaji bila kuona jibu (*.json)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Hamisha matokeo</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>Mstari %n umeandikwa kwenye {path}</numerusform>
            <numerusform>Mistari %n imeandikwa kwenye {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The real names are in {key}; keep that file here.</source>
        <translation>Majina halisi yako kwenye {key}; hifadhi faili hiyo hapa.</translation>
    </message>
    <message>
        <source>CSV files for Excel on this computer (*.csv)</source>
        <translation>Faili za CSV kwa Excel kwenye kompyuta hii (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Vitabu vya kazi vya Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation>Matokeo hayajahifadhiwa wala kuhamishwa.</translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation>Uyahamishe kwenye faili la CSV sasa?</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Hamisha...</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Usihamishe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>ResultsFilter</name>
    <message>
        <source>open</source>
        <translation>imefunguliwa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>imefungwa</translation>
    </message>
    <message>
        <source>{decided} of {count} films decided</source>
        <translation>{decided} kati ya picha {count} zimeamuliwa</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Picha: {count}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Child</source>
        <translation>Mtoto</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umri</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Uwezekano</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation>Iliamuliwa na {initials}, {time}.</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>miaka {years}</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>miezi {months}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>siku {days}</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation>Picha bado zinapimwa.</translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation>Kilichopimwa hadi sasa kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Endelea kupima</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Komesha na ufunge</translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Hakuna picha za kupima hapa; chagua faili za DICOM, JPEG, PNG, TIFF, BMP au WebP.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>{folder} haiwezi kufunguliwa; omba ruhusa kwa aliyeiandaa kompyuta hii.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>{folder} na folda nyingine %n haziwezi kufunguliwa; omba ruhusa kwa aliyeiandaa kompyuta hii.</numerusform>
            <numerusform>{folder} na folda nyingine %n haziwezi kufunguliwa; omba ruhusa kwa aliyeiandaa kompyuta hii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Maendeleo kwa maneno</translation>
    </message>
    <message>
        <source>Show files passed over</source>
        <translation>Onyesha faili zilizorukwa</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Inatafuta picha</translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>Inasubiri picha mpya; picha %n hadi sasa</numerusform>
            <numerusform>Inasubiri picha mpya; picha %n hadi sasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>Imemaliza picha %n</numerusform>
            <numerusform>Imemaliza picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>Imekomeshwa baada ya {done} kati ya picha %n</numerusform>
            <numerusform>Imekomeshwa baada ya {done} kati ya picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>%n haikupimwa tena, kwa sababu haijabadilika</numerusform>
            <numerusform>%n hazikupimwa tena, kwa sababu hazijabadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>faili lingine %n limerukwa</numerusform>
            <numerusform>faili nyingine %n zimerukwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>Imesitishwa baada ya {done} kati ya picha %n</numerusform>
            <numerusform>Imesitishwa baada ya {done} kati ya picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} kati ya picha %n, {rate}, imebaki {left}</numerusform>
            <numerusform>{done} kati ya picha %n, {rate}, imebaki {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} kati ya picha %n</numerusform>
            <numerusform>{done} kati ya picha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dakika {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>dakika {minutes} sekunde {seconds}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sekunde {seconds}</translation>
    </message>
    <message>
        <source>{films} a second</source>
        <translation>{films} kwa sekunde</translation>
    </message>
    <message>
        <source>{films} a minute</source>
        <translation>{films} kwa dakika</translation>
    </message>
</context>
<context>
    <name>SaveActions</name>
    <message>
        <source>Pri&amp;nt this film...</source>
        <translation>&amp;Chapisha picha hii...</translation>
    </message>
    <message>
        <source>Its page, on paper</source>
        <translation>Ukurasa wake, kwenye karatasi</translation>
    </message>
    <message>
        <source>Print a referral sl&amp;ip...</source>
        <translation>Chapisha barua ya &amp;rufaa...</translation>
    </message>
    <message>
        <source>Half a page that goes with the child to another clinic</source>
        <translation>Nusu ukurasa unaokwenda na mtoto kliniki nyingine</translation>
    </message>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation>&amp;Ripoti ya picha hii (PDF)...</translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation>Ukurasa wa kuchapisha</translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation>Ripoti ya picha za &amp;orodha (PDF)...</translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation>Ukurasa kwa kila picha, na muhtasari</translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation>&amp;Hifadhi picha...</translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation>Picha kama inavyoonyeshwa</translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation>Hifadhi ramani kama &amp;DICOM...</translation>
    </message>
    <message>
        <source>The map over the film, for the hospital&apos;s archive</source>
        <translation>Ramani juu ya picha, kwa hifadhi ya hospitali</translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation>Hakuna picha kwenye orodha; pima folda kwanza, au onyesha picha zote.</translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation>Hakuna picha inayoonyeshwa; chagua moja kwenye orodha kwanza.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>Ripoti ya picha %n imeandikwa kwenye {path}</numerusform>
            <numerusform>Ripoti ya picha %n imeandikwa kwenye {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of {file} is sent to the printer</source>
        <translation>Ukurasa wa {file} umetumwa kwa printa</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Hifadhi picha</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Faili za PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Picha imeandikwa kwenye {path}</translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation>Hifadhi ramani kama DICOM</translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation>Faili za DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation>Faili la DICOM limeandikwa kwenye {path}</translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation>Faili lingine bado linaandikwa; hifadhi {file} baada yake.</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation>Imekomeshwa; {file} halikuandikwa</translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation>{file} halikuandikwa. {reason}</translation>
    </message>
    <message>
        <source>{file} could not be printed; see whether the printer is on and has paper, and print again.</source>
        <translation>{file} haikuweza kuchapishwa; angalia kama printa imewashwa na ina karatasi, kisha uchapishe tena.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place or another film.</source>
        <translation>{file} haikuweza kuandikwa. Chagua mahali pengine au picha nyingine.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation>{file} halikuweza kuandikwa ({reason}); chagua mahali pengine.</translation>
    </message>
    <message>
        <source>{file} could not be written: there is not enough memory; close other programs.</source>
        <translation>{file} halikuweza kuandikwa: hakuna kumbukumbu ya kutosha; funga programu nyingine.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare. Better take it again without the reflection.</source>
        <translation>Sehemu ya picha ya kamera ni nyeupe kwa mng&apos;ao; ni bora kuipiga tena bila mng&apos;ao.</translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring. Check that all of it is there.</source>
        <translation>Picha ya kamera ilikatwa ibaki X-ray kabla ya kupimwa; hakikisha kwamba yote ipo.</translation>
    </message>
    <message>
        <source>All of the photograph was scored and not the film on it alone, as a person asked.</source>
        <translation>Picha nzima ya kamera ilipimwa na si X-ray iliyomo peke yake, kama mtu alivyoomba.</translation>
    </message>
    <message>
        <source>The picture is too small for a chest film. Export it in full size.</source>
        <translation>Picha ni ndogo mno kuwa X-ray ya kifua; ihamishe kwa ukubwa wake kamili.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film. Check what it shows.</source>
        <translation>Picha ni ndefu na nyembamba mno kuwa X-ray ya kifua; angalia inaonyesha nini.</translation>
    </message>
    <message>
        <source>The picture is nearly blank. Check the exposure and the export.</source>
        <translation>Picha iko karibu tupu; angalia mionzi na jinsi ilivyohamishwa.</translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film. Check what it shows.</source>
        <translation>Picha ina rangi na huenda si X-ray ya kifua; angalia inaonyesha nini.</translation>
    </message>
    <message>
        <source>The photograph is blurred. Hold the camera still and take it again.</source>
        <translation>Picha ya kamera imefifia; shika kamera bila kutikisika na uipige tena.</translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film. Check what it shows.</source>
        <translation>Picha haifanani na X-ray ya kifua ya mtoto; angalia inaonyesha nini.</translation>
    </message>
    <message>
        <source>The film seems to be {lying}. Check it, and export it upright.</source>
        <translation>Picha inaonekana {lying}; iangalie, na uihamishe ikiwa wima.</translation>
    </message>
    <message>
        <source>This film looks unlike those of training, but like those that two people read here ({films}).</source>
        <translation>Picha hii haifanani na zile za mafunzo, lakini inafanana na zile ambazo watu wawili walisoma hapa ({films}).</translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring. Check it.</source>
        <translation>Picha ilikuwa {lying} na ilinyooshwa kabla ya kupimwa; iangalie.</translation>
    </message>
    <message>
        <source>A part of a lung seems to lie outside the film, and was not scored. Check that all of the chest is on it.</source>
        <translation>Sehemu ya pafu inaonekana kuwa nje ya picha, na haikupimwa. Hakikisha kwamba kifua chote kiko kwenye picha.</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>imezungushwa kushoto</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>imezungushwa kulia</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>juu chini</translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation>imegeuzwa rangi (nyeupe badala ya nyeusi)</translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation>{turned} na imegeuzwa rangi (nyeupe badala ya nyeusi)</translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only. Check whose it is.</source>
        <translation>Picha inafanana na ya mtu mzima, na programu hii inajua watoto wa miaka 1 hadi 5 tu; angalia ni ya nani.</translation>
    </message>
    <message>
        <source>The file holds the raw exposure. Export the film as it is shown to a doctor.</source>
        <translation>Faili lina data ghafi ya mionzi; hamisha picha kama inavyoonyeshwa kwa daktari.</translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film. Check what it shows.</source>
        <translation>Faili linasema kwamba hii ni {kind}, si picha ya X-ray; angalia inaonyesha nini.</translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation>picha ya CT</translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation>mamografia</translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation>picha ya MRI</translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation>picha ya tiba ya nyuklia</translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation>picha ya PET</translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation>picha ya ultrasound</translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation>angiogramu</translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation>picha ya aina nyingine</translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest. Check what it shows.</source>
        <translation>Faili linasema kwamba linaonyesha sehemu nyingine isiyo kifua; angalia linaonyesha nini.</translation>
    </message>
    <message>
        <source>The file says that it is a side view. The model knows frontal films only.</source>
        <translation>Faili linasema kwamba ni picha ya upande; modeli inajua picha za mbele tu.</translation>
    </message>
    <message>
        <source>The file says that it is an oblique view. The model knows frontal films only.</source>
        <translation>Faili linasema kwamba ni picha ya mshazari; modeli inajua picha za mbele tu.</translation>
    </message>
    <message>
        <source>The child is six years or older. The model was trained on one to five years.</source>
        <translation>Mtoto ana miaka sita au zaidi; modeli ilifundishwa kwa watoto wa mwaka mmoja hadi mitano.</translation>
    </message>
    <message>
        <source>The file leaves open whether the patient is 16 or older. Find out the age.</source>
        <translation>Faili haliko wazi kama mgonjwa ana miaka 16 au zaidi. Uliza umri wake.</translation>
    </message>
    <message>
        <source>The file leaves open whether the child is under one year. Find out the age.</source>
        <translation>Faili haliko wazi kama mtoto ana chini ya mwaka mmoja. Uliza umri wake.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the patient is 16 or older. Find out the age.</source>
        <translation>Umri na tarehe ya kuzaliwa katika faili vinapingana, na kwa kimojawapo mgonjwa ana miaka 16 au zaidi. Uliza umri wake.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the child is under one year. Find out the age.</source>
        <translation>Umri na tarehe ya kuzaliwa katika faili vinapingana, na kwa kimojawapo mtoto ana chini ya mwaka mmoja. Uliza umri wake.</translation>
    </message>
    <message>
        <source>By the details, the patient is 16 or older. The model knows children only.</source>
        <translation>Kwa maelezo yaliyoandikwa, mgonjwa ana miaka 16 au zaidi. Modeli inajua watoto tu.</translation>
    </message>
    <message>
        <source>By the details, the child is under one year. The model knows no such films.</source>
        <translation>Kwa maelezo yaliyoandikwa, mtoto ana chini ya mwaka mmoja. Modeli haijui picha kama hizo.</translation>
    </message>
    <message>
        <source>Age not known: check that the child is one to five years old.</source>
        <translation>Umri haujulikani: hakikisha kwamba mtoto ana mwaka mmoja hadi mitano.</translation>
    </message>
    <message>
        <source>The file gives the age without a unit, and it was taken as years. Check that the child is not under one year.</source>
        <translation>Faili linatoa umri bila kipimo, nao umehesabiwa kwa miaka. Hakikisha kwamba mtoto hana chini ya mwaka mmoja.</translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older. The model knows children only.</source>
        <translation>Faili linasema kwamba mgonjwa ana miaka 16 au zaidi; modeli inajua watoto tu.</translation>
    </message>
    <message>
        <source>The file says that the child is under one year. The model knows no such films.</source>
        <translation>Faili linasema kwamba mtoto ana chini ya mwaka mmoja; modeli haijui picha kama hizo.</translation>
    </message>
    <message>
        <source>This film looks unlike those the program was measured on. Its score counts only once it has been measured here.</source>
        <translation>Picha hii haifanani na zile ambazo programu ilipimwa kwazo; alama yake inahesabika tu baada ya kupimwa hapa.</translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here. Look at the film.</source>
        <translation>Kati ya mbili: hapa programu haiwezi kutofautisha kawaida na nimonia; iangalie picha.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs.</source>
        <translation>Hakuna kumbukumbu ya kutosha kwa picha hii; funga programu nyingine.</translation>
    </message>
    <message>
        <source>The picture could not be scored. Export it again, or as PNG.</source>
        <translation>Picha haikuweza kupimwa. Ihamishe tena, au kama PNG.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures crashed at this file. Export the film again.</source>
        <translation>Sehemu ya programu inayosoma picha iliacha kufanya kazi kwa faili hili; hamisha picha tena.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Export a smaller one.</source>
        <translation>Faili linazidi MB {megabytes}; hamisha lililo dogo zaidi.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels. Export a smaller one.</source>
        <translation>Picha ina zaidi ya pikseli milioni {millions}; hamisha iliyo ndogo zaidi.</translation>
    </message>
    <message>
        <source>The file has changed since it was scored. Score the folder again.</source>
        <translation>Faili limebadilika tangu lilipopimwa; pima folda tena.</translation>
    </message>
    <message>
        <source>The file holds several pictures, and the first was scored. Save the others as files of their own.</source>
        <translation>Faili lina picha kadhaa, na ya kwanza imepimwa. Hifadhi nyingine kama faili zake zenyewe.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs or export a smaller one.</source>
        <translation>Hakuna kumbukumbu ya kutosha kwa picha hii; funga programu nyingine au hamisha iliyo ndogo zaidi.</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and score it again.</source>
        <translation>Faili halipo tena; litafute na ulipime tena.</translation>
    </message>
    <message>
        <source>The file may not be opened. Ask whoever set up this computer for permission.</source>
        <translation>Faili haliruhusiwi kufunguliwa; omba ruhusa kwa aliyeiandaa kompyuta hii.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check the disk or the cable, and score it again.</source>
        <translation>Faili haliwezi kusomwa ({reason}); angalia diski au kebo, na ulipime tena.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, and score it again.</source>
        <translation>Programu nyingine imefungua faili hili; lifunge humo, na ulipime tena.</translation>
    </message>
    <message>
        <source>The disk, stick or disc is not in the computer. Put it in, and score the film again.</source>
        <translation>Diski au fleshi haipo kwenye kompyuta; irudishe, na upime picha tena.</translation>
    </message>
    <message>
        <source>The disk or disc is damaged where the film lies. Clean the disc, or copy the film from elsewhere.</source>
        <translation>Diski imeharibika mahali ilipo picha; safisha diski, au nakili picha kutoka mahali pengine.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable and the other computer, and score the film again.</source>
        <translation>Mtandao haujibu; angalia kebo na kompyuta nyingine, na upime picha tena.</translation>
    </message>
    <message>
        <source>The film lies in the cloud alone, such as OneDrive. Connect to the internet, and score it again.</source>
        <translation>Picha ipo kwenye wingu tu, kama OneDrive; unganisha intaneti, na uipime tena.</translation>
    </message>
    <message>
        <source>The virus scanner does not let the file be opened. Ask whoever set up this computer.</source>
        <translation>Kinga ya virusi hairuhusu faili kufunguliwa; muulize aliyeiandaa kompyuta hii.</translation>
    </message>
    <message>
        <source>The file is empty. Export the film again.</source>
        <translation>Faili ni tupu; hamisha picha tena.</translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device. Export the film again.</source>
        <translation>Faili haliwezi kusomwa, kwa kuwa ni folda au kifaa; hamisha picha tena.</translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read. Export the film as PNG or JPEG.</source>
        <translation>Faili si picha ambayo programu hii inaweza kusoma; hamisha picha kama PNG au JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy or export it again.</source>
        <translation>Picha imeharibika au haijakamilika; inakili au ihamishe tena.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete. Copy or export it again.</source>
        <translation>Faili la DICOM limeharibika au halijakamilika; linakili au lihamishe tena.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB. Export it again.</source>
        <translation>Faili likifunguliwa linazidi MB {megabytes}; lihamishe tena.</translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents. Choose the disc&apos;s folder.</source>
        <translation>Faili ni orodha ya yaliyomo kwenye diski; chagua folda ya diski.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the film itself.</source>
        <translation>Faili la DICOM halina picha; chagua picha yenyewe.</translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures. Export the one film.</source>
        <translation>Faili la DICOM lina picha kadhaa; hamisha picha moja tu.</translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read. Export it uncompressed, or as PNG.</source>
        <translation>Faili la DICOM limeandikwa kwa namna ambayo programu hii haiwezi kusoma; lihamishe bila kubanwa, au kama PNG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say its {fact}. Export it again, or as PNG.</source>
        <translation>Faili la DICOM halitaji {fact}. Lihamishe tena, au kama PNG.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s {fact} does not fit its picture. Export it again, or as PNG.</source>
        <translation>{fact} katika faili la DICOM haiendani na picha yake. Lihamishe tena, au kama PNG.</translation>
    </message>
    <message>
        <source>The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it with 8 or 16 bits, or as PNG.</source>
        <translation>Faili la DICOM huhifadhi kila thamani kwa biti {bits}, ambazo programu hii haiwezi kusoma. Lihamishe kwa biti 8 au 16, au kama PNG.</translation>
    </message>
    <message>
        <source>An archive within an archive is not opened. Unpack it, and score what is in it.</source>
        <translation>Kumbukumbu iliyobanwa ndani ya nyingine haifunguliwi; ifungue, na upime kilichomo.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.</source>
        <translation>Kumbukumbu iliyobanwa imeharibika au haijakamilika; inakili tena, au ifungue na uchague folda yake.</translation>
    </message>
    <message>
        <source>The archive holds more than {files} files. Unpack it and choose its folder.</source>
        <translation>Kumbukumbu iliyobanwa ina zaidi ya faili {files}; ifungue na uchague folda yake.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it with the password and choose its folder.</source>
        <translation>Kumbukumbu iliyobanwa imefungwa kwa nenosiri; ifungue kwa nenosiri na uchague folda yake.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read. Unpack it and choose its folder.</source>
        <translation>Kumbukumbu imebanwa kwa namna ambayo programu hii haiwezi kusoma; ifungue na uchague folda yake.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do. Ask who made it.</source>
        <translation>Kumbukumbu iliyobanwa ikifunguliwa inazidi mara {times} ya ukubwa wake, jambo ambalo picha hazifanyi; muulize aliyeitengeneza.</translation>
    </message>
    <message>
        <source>The archive holds several files of one name. Unpack it and choose its folder.</source>
        <translation>Kumbukumbu iliyobanwa ina faili kadhaa zenye jina moja; ifungue na uchague folda yake.</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>sehemu yake imeharibika</translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation>toleo jipya zaidi la programu liliyaandika</translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation>dirisha lingine la programu linaitumia</translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation>mstari wa picha haumo</translation>
    </message>
    <message>
        <source>another window of the program has deleted this session</source>
        <translation>dirisha lingine la programu limefuta kipindi hiki</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>si nakala ya akiba ya programu hii</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>toleo jipya zaidi la programu liliiandika</translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>Kadi ya modeli {file} haiwezi kusomwa ({reason}); nakili tena folda nzima ya programu.</translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation>Kadi ya modeli {file} imeharibika; nakili tena folda nzima ya programu.</translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>Kadi ya modeli {file} haiwezi kutumika ({reason}); tumia modeli iliyokuja na programu hii.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>Faili la modeli {file} haliwezi kusomwa ({reason}); nakili tena folda nzima ya programu.</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation>Faili la modeli {file} limeharibika au si lile ambalo kadi yake inaeleza; nakili tena folda nzima ya programu.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>Faili la modeli {file} haliwezi kutumika ({reason}); tumia modeli iliyokuja na programu hii.</translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation>Modeli {model} inahitaji toleo {needed} la maandalizi ya picha na programu hii ina toleo {version}; tumia modeli iliyokuja nayo.</translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation>Modeli {model} haiwezi kuendeshwa na {engine} ({reason}); tumia modeli iliyokuja na programu hii.</translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation>Modeli {model} haina ingizo na matokeo ambayo kadi yake na programu hii vinatarajia; tumia modeli iliyokuja na programu hii.</translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation>watoto wa mwaka mmoja hadi mitano, picha za mbele, hospitali moja ya Guangzhou, China</translation>
    </message>
    <message>
        <source>pneumonia is more likely than not, where every second film shows pneumonia</source>
        <translation>kuna uwezekano mkubwa zaidi wa kuwepo nimonia kuliko kutokuwepo, pale ambapo picha moja kati ya mbili inaonyesha nimonia</translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on validation, whole and in pieces</source>
        <translation>kizingiti cha juu zaidi chenye usikivu wa angalau {sensitivity} kwenye uthibitishaji, picha nzima na vipande</translation>
    </message>
    <message>
        <source>The marking level chosen here belongs to another model and is not used; check how well this model does here, and choose again.</source>
        <translation>Kiwango cha kuweka alama kilichochaguliwa hapa ni cha modeli nyingine na hakitumiki; angalia modeli hii inafanya vizuri kiasi gani hapa, na uchague upya.</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, cannot be read ({reason}); allow reading it, or use one of the model&apos;s levels.</source>
        <translation>Rekodi ya kiwango chako cha kuweka alama, {path}, haiwezi kusomwa ({reason}); ruhusu isomwe, au tumia kiwango cha modeli.</translation>
    </message>
    <message>
        <source>The answers are the latest decisions on the films of all sessions. Counted: {films}. Left out as unsure or poor image: {undecided}. Left out because another model scored them: {others}.</source>
        <translation>Majibu ni maamuzi ya mwisho kuhusu picha za vipindi vyote. Zilizohesabiwa: {films}. Zilizoachwa kwa kuwa hazina hakika au ni mbaya: {undecided}. Zilizoachwa kwa kuwa zilipimwa na modeli nyingine: {others}.</translation>
    </message>
    <message>
        <source>Whoever decided had seen the program&apos;s answer, so the two agree too often. This is no independent check.</source>
        <translation>Aliyeamua alikuwa ameona jibu la programu, hivyo hukubaliana mara nyingi mno. Huu si ukaguzi huru.</translation>
    </message>
    <message>
        <source>Of the films with pneumonia, it marked {count} of {of} ({of_100}).</source>
        <translation>Kati ya picha zenye nimonia, iliweka alama {count} kati ya {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).</source>
        <translation>Kati ya picha zisizo na nimonia, iliacha {count} kati ya {of} bila alama ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).</source>
        <translation>Kati ya picha ilizoziwekea alama, nimonia ilikuwepo kwenye {count} kati ya {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).</source>
        <translation>Kati ya picha ilizoziacha bila alama, nimonia haikuwepo kwenye {count} kati ya {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films with pneumonia it would have marked {count} of {of} ({of_100}).</source>
        <translation>Kati ya picha zenye nimonia ingeweka alama {count} kati ya {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of those without, it would have left {count} of {of} unmarked ({of_100}).</source>
        <translation>Kati ya zisizo nayo, ingeacha {count} kati ya {of} bila alama ({of_100}).</translation>
    </message>
    <message>
        <source>To know the first two figures to within {points} of 100, more films are needed: about {with_pneumonia} with pneumonia and {without} without.</source>
        <translation>Ili kujua takwimu mbili za kwanza kwa usahihi wa {points} kati ya 100, zinahitajika picha zaidi: takriban {with_pneumonia} zenye nimonia na {without} zisizo nayo.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open</source>
        <translation>programu nyingine, kama Excel, imelifungua</translation>
    </message>
    <message>
        <source>the disk or stick is not in the computer</source>
        <translation>diski au fleshi haipo kwenye kompyuta</translation>
    </message>
    <message>
        <source>the disk is damaged</source>
        <translation>diski imeharibika</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>mtandao haujibu</translation>
    </message>
    <message>
        <source>it lies in the cloud alone</source>
        <translation>lipo kwenye wingu tu</translation>
    </message>
    <message>
        <source>the virus scanner does not let it be opened</source>
        <translation>kinga ya virusi hairuhusu lifunguliwe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>faili au folda haipo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ruhusa imekataliwa</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>hakuna nafasi tena kwenye diski</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>diski ni ya kusomwa tu</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>diski haifanyi kazi vizuri</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>hakuna nafasi tena kwenye diski</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>diski haifanyi kazi vizuri</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>faili haliwezi kufunguliwa</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>faili ni la kusomwa tu</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, is damaged; move it away, and choose the level again.</source>
        <translation>Rekodi ya kiwango chako cha kuweka alama, {path}, imeharibika; ihamishie kwingine, na uchague kiwango upya.</translation>
    </message>
    <message>
        <source>The marking level could not be saved in {path} ({reason}); make room, and choose it again.</source>
        <translation>Kiwango cha kuweka alama hakikuweza kuhifadhiwa kwenye {path} ({reason}); ongeza nafasi, na ukichague tena.</translation>
    </message>
    <message>
        <source>There are no answers for these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation>Hakuna majibu yanayojulikana ya picha hizi; ziweke kwenye folda zinazoitwa NORMAL na PNEUMONIA, au toa faili la CSV la lebo.</translation>
    </message>
    <message>
        <source>None of the labels names a film in this folder; write the names of the films as they are in the folder.</source>
        <translation>Hakuna lebo hata moja ya picha ya folda hii; andika majina ya picha kama yalivyo humo.</translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation>Kuna picha {count} zinazoitwa {film}; andika folda zake kabla ya majina yake, kama ward/film.png.</translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing if the answer is not known.</source>
        <translation>Mstari {line} wa {file} hausemi pneumonia wala normal; andika moja kati ya hayo, au usiandike kitu ikiwa jibu halijulikani.</translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; keep the right one.</source>
        <translation>Mstari {line} wa {file} unapingana na mstari wa awali kuhusu picha hiyo hiyo; bakiza ulio sahihi.</translation>
    </message>
    <message>
        <source>Two labels for {film} contradict each other; keep the right one.</source>
        <translation>Lebo mbili zinapingana kuhusu {film}; bakiza iliyo sahihi.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation>{file} haliwezi kusomwa ({reason}); chagua faili lingine.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation>{file} si faili la CSV; hifadhi jedwali kama CSV.</translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation>{file} ni tupu; chagua faili lingine.</translation>
    </message>
    <message>
        <source>{file} has no column &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} halina safu &quot;{title}&quot;; andika &quot;{title}&quot; juu ya iliyo sahihi.</translation>
    </message>
    <message>
        <source>{file} has {count} columns that could be &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} lina safu {count} zinazoweza kuwa &quot;{title}&quot;; andika &quot;{title}&quot; juu ya iliyo sahihi.</translation>
    </message>
    <message>
        <source>Films are counted, not children. If many films are of one child, the true ranges are wider.</source>
        <translation>Zinahesabiwa picha, si watoto. Ikiwa picha nyingi ni za mtoto mmoja, vipindi vya kweli ni vipana zaidi.</translation>
    </message>
    <message>
        <source>The answers are from {file}. Labels in it: {labels}; for films here: {found}.</source>
        <translation>Majibu yanatoka {file}. Lebo zilizomo: {labels}; za picha za hapa: {found}.</translation>
    </message>
    <message>
        <source>Labels that match no film here: {count} ({names}).</source>
        <translation>Lebo zisizolingana na picha yoyote ya hapa: {count} ({names}).</translation>
    </message>
    <message>
        <source>No marking level can be chosen from these decisions, because whoever decided had seen the program&apos;s answer. Give labels from a CSV file instead.</source>
        <translation>Kiwango cha kuweka alama hakiwezi kuchaguliwa kwa maamuzi haya, kwa sababu aliyeamua alikuwa ameona jibu la programu. Badala yake toa lebo kutoka faili la CSV.</translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation>Hakuna badiliko la kudumu la picha lililoonekana.</translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation>{change}; angalia mionzi na jinsi faili zinavyotengenezwa, na hadi hapo uyaamini matokeo kidogo zaidi.</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too low, however few children have pneumonia</source>
        <translation>Tangu takriban {day} uwezekano ni wa chini mno, hata kama watoto wachache wana nimonia</translation>
    </message>
    <message>
        <source>The probabilities here are too low, however few children have pneumonia</source>
        <translation>Uwezekano wa hapa ni wa chini mno, hata kama watoto wachache wana nimonia</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too high, however many children have pneumonia</source>
        <translation>Tangu takriban {day} uwezekano ni wa juu mno, hata kama watoto wengi wana nimonia</translation>
    </message>
    <message>
        <source>The probabilities here are too high, however many children have pneumonia</source>
        <translation>Uwezekano wa hapa ni wa juu mno, hata kama watoto wengi wana nimonia</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are unusual, however many children have pneumonia</source>
        <translation>Tangu takriban {day} uwezekano si wa kawaida, vyovyote iwavyo idadi ya watoto wenye nimonia</translation>
    </message>
    <message>
        <source>The probabilities here are unusual, however many children have pneumonia</source>
        <translation>Uwezekano wa hapa si wa kawaida, vyovyote iwavyo idadi ya watoto wenye nimonia</translation>
    </message>
    <message>
        <source>{share} of 100; likely {low} to {high}</source>
        <translation>{share} kati ya 100; huenda {low} hadi {high}</translation>
    </message>
    <message>
        <source>In {share} of 100 pairs, the film with pneumonia scored higher than the film without (likely {low} to {high}; AUROC {auroc}).</source>
        <translation>Katika jozi {share} kati ya 100, picha yenye nimonia ilipata alama ya juu kuliko picha isiyo nayo (huenda {low} hadi {high}; AUROC {auroc}).</translation>
    </message>
    <message>
        <source>Here an unclear film counts as marked if its probability reaches the marking level, and else as not marked. Unclear: {unclear}.</source>
        <translation>Hapa picha isiyo na hakika huhesabiwa kuwa na alama ikiwa uwezekano wake unafikia kiwango cha kuweka alama, vinginevyo kuwa haina alama. Zisizo na hakika: {unclear}.</translation>
    </message>
    <message>
        <source>These films are not counted. Look first: {review}. Not scored: {error}. No known answer: {unanswered}.</source>
        <translation>Picha hizi hazihesabiwi. Zione kwanza: {review}. Hazikupimwa: {error}. Zisizo na jibu linalojulikana: {unanswered}.</translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation>Majibu ya aina zote mbili yanahitajika: picha zenye nimonia, na picha zisizo nayo.</translation>
    </message>
    <message>
        <source>There are enough films to know the first two figures to within {points} of 100.</source>
        <translation>Picha zinatosha kujua takwimu mbili za kwanza kwa usahihi wa {points} kati ya 100.</translation>
    </message>
    <message>
        <source>For a marking level of your own, at least {films} films with pneumonia and {films} without are needed. Only films marked or not marked count, with probabilities above 0.</source>
        <translation>Kwa kiwango chako cha kuweka alama zinahitajika angalau picha {films} zenye nimonia na {films} zisizo nayo. Zinahesabiwa tu picha zilizowekwa alama au zisizowekwa alama, zenye uwezekano wa zaidi ya 0.</translation>
    </message>
    <message>
        <source>A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.</source>
        <translation>Kiwango cha kuweka alama cha {threshold} huweka alama angalau picha {share} kati ya 100 zenye nimonia hapa.</translation>
    </message>
    <message>
        <source>It was chosen on these same films, so it looks a little better than it is.</source>
        <translation>Kilichaguliwa kwa picha hizi hizi, hivyo kinaonekana bora kidogo kuliko kilivyo.</translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}.</source>
        <translation>Kilichaguliwa hapa na {initials}, {day}.</translation>
    </message>
    <message>
        <source>Chosen here on {day}.</source>
        <translation>Kilichaguliwa hapa {day}.</translation>
    </message>
    <message>
        <source>It was chosen on the films of {folder}.</source>
        <translation>Kilichaguliwa kwa picha za {folder}.</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more.</source>
        <translation>Picha huwekwa alama ikiwa uwezekano wake ni {threshold} au zaidi.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>zimewekwa alama</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>zisizo na hakika</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>bila alama</translation>
    </message>
    <message>
        <source>look first</source>
        <translation>zione kwanza</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>hazikupimwa</translation>
    </message>
    <message>
        <source>all</source>
        <translation>zote</translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation>zenye nimonia</translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation>zisizo na nimonia</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mwezi</translation>
    </message>
    <message>
        <source>films</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>umbali</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the program knows</source>
        <translation>Tangu takriban {day} picha ni nyeusi kuliko zile programu inazozijua</translation>
    </message>
    <message>
        <source>The pictures here are darker than those the program knows</source>
        <translation>Picha za hapa ni nyeusi kuliko zile programu inazozijua</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the program knows</source>
        <translation>Tangu takriban {day} picha zinang&apos;aa kuliko zile programu inazozijua</translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the program knows</source>
        <translation>Picha za hapa zinang&apos;aa kuliko zile programu inazozijua</translation>
    </message>
    <message>
        <source>Since about {day} the brightness of the pictures varies more, or less, than in those the program knows</source>
        <translation>Tangu takriban {day} mwangaza wa picha hubadilika zaidi, au kidogo zaidi, kuliko ule wa picha programu inazozijua</translation>
    </message>
    <message>
        <source>The brightness of the pictures here varies more, or less, than in those the program knows</source>
        <translation>Mwangaza wa picha za hapa hubadilika zaidi, au kidogo zaidi, kuliko ule wa picha programu inazozijua</translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the program knows</source>
        <translation>Tangu takriban {day} picha hazifanani sana na zile programu inazozijua</translation>
    </message>
    <message>
        <source>The pictures here look less like those the program knows</source>
        <translation>Picha za hapa hazifanani sana na zile programu inazozijua</translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the program knows, others more</source>
        <translation>Tangu takriban {day} baadhi ya picha hazifanani sana na zile programu inazozijua, nyingine zinafanana zaidi</translation>
    </message>
    <message>
        <source>Some pictures here look less like those the program knows, others more</source>
        <translation>Baadhi ya picha za hapa hazifanani sana na zile programu inazozijua, nyingine zinafanana zaidi</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>uwezekano</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>mwangaza</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>imebadilika</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>chache mno kujua</translation>
    </message>
    <message>
        <source>the file of earlier results could not be opened</source>
        <translation>faili ya matokeo ya awali haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation>{file} halikuweza kuandikwa ({reason}); chagua mahali pengine pa nakala ya akiba.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation>Matokeo ya awali hayawezi kuonyeshwa ({reason}), na mapya hayatahifadhiwa; yahamishe kabla ya kufunga programu.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network. Watching then resumes automatically.</source>
        <translation>{folder} haiwezi kufunguliwa tena; angalia kebo au mtandao. Kisha uangalizi utaendelea wenyewe.</translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching resumes.</source>
        <translation>{folder} inaweza kufunguliwa tena; uangalizi unaendelea.</translation>
    </message>
    <message>
        <source>Pneumolite cannot start ({reason}); copy or install the whole program again.</source>
        <translation>Pneumolite haiwezi kuanza ({reason}); nakili au sakinisha tena programu yote.</translation>
    </message>
    <message>
        <source>If that does not help, send the file {file} to whoever helps you; it names no patient and no film.</source>
        <translation>Ikiwa hilo halisaidii, mtumie anayekusaidia faili {file}; halitaji jina la mgonjwa wala la picha yoyote.</translation>
    </message>
    <message>
        <source>The part of the program that scores films cannot be loaded ({reason}); copy or install the whole program again.</source>
        <translation>Sehemu ya programu inayopima picha haiwezi kupakiwa ({reason}); nakili au sakinisha tena programu yote.</translation>
    </message>
    <message>
        <source>{path} is no key of anonymous names, or another program has changed it; move it away, or bring back a copy of it.</source>
        <translation>{path} si ufunguo wa majina bandia, au programu nyingine imeubadilisha; hamisha faili hiyo, au rudisha nakala yake.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, is in use by another run; wait until that has ended.</source>
        <translation>Ufunguo wa majina bandia, {path}, unatumiwa na upimaji mwingine; subiri mpaka uishe.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, cannot be written ({reason}); close other programs that use it, and make room on the disk.</source>
        <translation>Ufunguo wa majina bandia, {path}, hauwezi kuandikwa ({reason}); funga programu nyingine zinazoutumia, na tengeneza nafasi kwenye diski.</translation>
    </message>
    <message>
        <source>A workbook of Excel holds at most {rows} rows; choose a CSV file instead.</source>
        <translation>Kitabu cha kazi cha Excel kina mistari {rows} tu kwa wingi; chagua faili ya CSV badala yake.</translation>
    </message>
    <message>
        <source>The file says that the film has {header} pixels, but its picture has {picture}. Export the film again.</source>
        <translation>Faili linasema kwamba X-ray ina pikseli {header}, lakini picha yake ina {picture}; hamisha X-ray tena.</translation>
    </message>
    <message>
        <source>The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG after Settings &gt; Camera &gt; Formats &gt; Most Compatible.</source>
        <translation>Picha imehifadhiwa kama HEIC. Itume kutoka kwenye simu kama JPEG. iPhone hupiga JPEG baada ya Settings &gt; Camera &gt; Formats &gt; Most Compatible.</translation>
    </message>
    <message>
        <source>The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.</source>
        <translation>Faili ni picha ghafi ya kamera. Ihifadhi kama JPEG, na uweke kamera ipige JPEG.</translation>
    </message>
    <message>
        <source>The picture is saved as {format}, which this program cannot read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>Picha imehifadhiwa kama {format}, ambayo programu hii haiwezi kusoma. Ifungue katika programu nyingine na uihifadhi kama JPEG au PNG.</translation>
    </message>
    <message>
        <source>The file is a {format} document. If it holds a film, save that as JPEG, or ask for the film itself.</source>
        <translation>Faili ni hati ya {format}. Ikiwa lina picha ya X-ray, ihifadhi kama JPEG, au omba picha yenyewe.</translation>
    </message>
    <message>
        <source>The file is a video. Take a photograph of the film, and save it as JPEG.</source>
        <translation>Faili ni video. Piga picha ya X-ray hiyo, na uihifadhi kama JPEG.</translation>
    </message>
    <message>
        <source>The file is a {format} archive. Unpack it and choose its folder.</source>
        <translation>Faili ni kumbukumbu iliyobanwa ya {format}. Ifungue na uchague folda yake.</translation>
    </message>
    <message>
        <source>The file does not say its {fact}, so what is usual was taken. Check the picture.</source>
        <translation>Faili halitaji {fact}, kwa hiyo ilichukuliwa thamani ya kawaida. Angalia picha.</translation>
    </message>
    <message>
        <source>The file&apos;s {fact} does not fit its picture, so the picture was followed. Check it.</source>
        <translation>{fact} katika faili haiendani na picha yake, kwa hiyo picha ilifuatwa. Iangalie.</translation>
    </message>
    <message>
        <source>The last pixels of the picture are missing, so those above them were repeated. Export it again if you can.</source>
        <translation>Pikseli za mwisho za picha hazipo, kwa hiyo zile za juu yake zilirudiwa. Ihamishe tena ukiweza.</translation>
    </message>
    <message>
        <source>A part of the file&apos;s header is broken and was left out. Check the picture and whose it is.</source>
        <translation>Sehemu ya maelezo ya faili imeharibika na iliachwa. Kagua picha na ni ya nani.</translation>
    </message>
    <message>
        <source>The file holds more pixels than it describes. Check that all of the film is there.</source>
        <translation>Faili lina pikseli nyingi kuliko linavyoeleza. Hakikisha kwamba picha yote ipo.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} cannot be used and was left out. Compare the picture with the workstation.</source>
        <translation>{hint} katika faili haiwezi kutumika na iliachwa. Linganisha picha na ile ya kituo cha kazi.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} is not written as it should be, and was read as it is probably meant. Compare the picture with the workstation.</source>
        <translation>{hint} katika faili haijaandikwa inavyotakiwa, na ilisomwa kwa maana inayowezekana. Linganisha picha na ile ya kituo cha kazi.</translation>
    </message>
    <message>
        <source>This build of Pneumolite takes no updates from a file; unpack the newer version beside it, and open that.</source>
        <translation>Pneumolite hii haipokei masasisho kutoka kwenye faili; fungua kifurushi cha toleo jipya kando yake, kisha ufungue toleo hilo.</translation>
    </message>
    <message>
        <source>This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version on the computer as you did with this one.</source>
        <translation>Pneumolite hii haitoki kwenye faili ya ZIP ya Windows au Linux; weka toleo jipya kwenye kompyuta kama ulivyoweka hili.</translation>
    </message>
    <message>
        <source>{file} can only be checked with {signature}; copy that from the release, too, and put it beside the first.</source>
        <translation>{file} inaweza kukaguliwa kwa {signature} tu; nakili faili hiyo pia kutoka kwenye ukurasa wa toleo, na uiweke kando ya ile ya kwanza.</translation>
    </message>
    <message>
        <source>{signature} is damaged; copy it from the release again.</source>
        <translation>{signature} imeharibika; inakili tena kutoka kwenye ukurasa wa toleo.</translation>
    </message>
    <message>
        <source>{file} does not come from the makers of this program; do not use it, and get the release of Pneumolite.</source>
        <translation>{file} haitoki kwa watengenezaji wa programu hii; usiitumie, na upate faili rasmi ya Pneumolite.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed after it was signed; copy it from the release again.</source>
        <translation>{file} imeharibika, au ilibadilishwa baada ya kutiwa saini; inakili tena kutoka kwenye ukurasa wa toleo.</translation>
    </message>
    <message>
        <source>{file} is for {system}; get the file for {this}.</source>
        <translation>{file} ni ya {system}; pata faili ya {this}.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and this is {this} already; get a newer one.</source>
        <translation>{file} ina toleo {version}, na hili tayari ni {this}; pata jipya zaidi.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer, and try again.</source>
        <translation>{file} haiwezi kusomwa ({reason}); inakili kwenye kompyuta hii, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>There is no room for the new version in {folder}; make {megabytes} MB free, and try again.</source>
        <translation>Hakuna nafasi ya toleo jipya kwenye {folder}; ongeza nafasi ya MB {megabytes}, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The new version cannot be put into {folder} ({reason}); copy this program to a folder of your own, such as Documents, and update it there.</source>
        <translation>Toleo jipya haliwezi kuwekwa kwenye {folder} ({reason}); nakili programu hii kwenye folda yako mwenyewe, kama Documents, na uisasishe humo.</translation>
    </message>
    <message>
        <source>{file} is not put together as a release is; tell those who made it.</source>
        <translation>{file} haijapangwa kama inavyopaswa; waambie walioitengeneza.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}); go on with this version.</source>
        <translation>{program} haiwezi kuanzishwa ({reason}); endelea na toleo hili.</translation>
    </message>
    <message>
        <source>{path} is damaged, and children&apos;s hashes need it; bring back a copy of it, or delete it to begin with other hashes.</source>
        <translation>{path} imeharibika, na misimbo ya watoto inaihitaji; rudisha nakala yake, au ifute ili kuanza na misimbo mingine.</translation>
    </message>
    <message>
        <source>{path}, which children&apos;s hashes need, cannot be used ({reason}); make room on the disk, and see that the folder can be written to.</source>
        <translation>{path}, ambayo misimbo ya watoto inaihitaji, haiwezi kutumika ({reason}); ongeza nafasi kwenye diski, na hakikisha kwamba folda inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>To learn what a marked film means here, say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>Ili kujua picha yenye alama ina maana gani hapa, sema kwenye mipangilio ni watoto wangapi kati ya 100 waliopigwa X-ray hapa wana nimonia.</translation>
    </message>
    <message>
        <source>Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and it changes no finding and no marking level. At this share:</source>
        <translation>Hapa, watoto {prevalence} kati ya 100 waliopigwa X-ray wana nimonia. Mtu ndiye aliyesema hivyo, na hilo halibadilishi matokeo yoyote wala kiwango chochote cha kuweka alama. Kwa sehemu hii:</translation>
    </message>
    <message>
        <source>Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; PPV).</source>
        <translation>Kati ya picha 100 inazoweka alama, nimonia ipo katika {value} (huenda kati ya {low} na {high}; PPV).</translation>
    </message>
    <message>
        <source>Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to {high}; NPV).</source>
        <translation>Kati ya picha 100 isizoweka alama, nimonia haipo katika {value} (huenda kati ya {low} na {high}; NPV).</translation>
    </message>
    <message>
        <source>Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely {low} to {high}).</source>
        <translation>Kati ya watoto 100 waliopigwa X-ray, {ill} wana nimonia, nayo huwapata {value} kati yao (huenda kati ya {low} na {high}).</translation>
    </message>
    <message>
        <source>It raises {value} false alarms among the 100 (likely {low} to {high}).</source>
        <translation>Hutoa tahadhari {value} za uongo kati ya 100 (huenda kati ya {low} na {high}).</translation>
    </message>
    <message>
        <source>of 100 of them marked</source>
        <translation>zilizowekwa alama, kati ya 100 za hizo</translation>
    </message>
    <message>
        <source>of 100 others not marked</source>
        <translation>bila alama, kati ya 100 nyingine</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
    <message>
        <source>To judge the probabilities themselves, {films} films that count are needed, and {each} of each kind.</source>
        <translation>Ili kupima uwezekano wenyewe, zinahitajika picha {films} zinazohesabiwa, na {each} za kila aina.</translation>
    </message>
    <message>
        <source>On these {films} films, the probabilities lie {error} of 100 beside the truth on average, shifted to the share of pneumonia among the films. By chance alone it would be about {chance}.</source>
        <translation>Katika picha hizi {films}, uwezekano uko mbali na ukweli kwa wastani wa {error} kati ya 100, ukirekebishwa kwa sehemu ya nimonia katika picha hizi. Kwa bahati pekee ingekuwa takriban {chance}.</translation>
    </message>
    <message>
        <source>Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on films left out of the fit). True log-odds: {slope} times the program&apos;s, plus {shift} (slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).</source>
        <translation>Ukilinganishwa upya na picha kama hizi, ungekuwa mbali kwa {error} (njia ya Platt, iliyokaguliwa kwa picha zilizoachwa nje). Log-odds za kweli: mara {slope} za programu, jumlisha {shift} (mteremko huenda kati ya {slope_low} na {slope_high}, uhamisho kati ya {shift_low} na {shift_high}).</translation>
    </message>
    <message>
        <source>So nothing speaks against the probabilities here.</source>
        <translation>Kwa hiyo hakuna kinachopinga uwezekano huu hapa.</translation>
    </message>
    <message>
        <source>So high probabilities are too high here, and low ones are too low.</source>
        <translation>Kwa hiyo uwezekano wa juu ni wa juu mno hapa, na wa chini ni wa chini mno.</translation>
    </message>
    <message>
        <source>So high probabilities are too low here, and low ones are too high.</source>
        <translation>Kwa hiyo uwezekano wa juu ni wa chini mno hapa, na wa chini ni wa juu mno.</translation>
    </message>
    <message>
        <source>So the probabilities are too low here on the whole.</source>
        <translation>Kwa hiyo uwezekano kwa ujumla ni wa chini mno hapa.</translation>
    </message>
    <message>
        <source>So the probabilities are too high here on the whole.</source>
        <translation>Kwa hiyo uwezekano kwa ujumla ni wa juu mno hapa.</translation>
    </message>
    <message>
        <source>This fit is shown and not used: probabilities, findings and marking levels stay as they are. A marking level of your own is chosen on the films themselves, and so it holds all the same.</source>
        <translation>Ulinganisho huu unaonyeshwa tu na hautumiki: uwezekano, matokeo na viwango vya kuweka alama vinabaki vilivyo. Kiwango chako cha kuweka alama huchaguliwa kwa picha zenyewe, kwa hiyo kinafaa vilevile.</translation>
    </message>
    <message>
        <source>In the program&apos;s window, you can adopt this fit for the probability that is told for here. Findings, marking levels and the program&apos;s own probabilities stay as they are.</source>
        <translation>Kwenye dirisha la programu, unaweza kuanza kutumia ulinganisho huu kwa uwezekano unaotajwa kwa ajili ya hapa. Matokeo, viwango vya kuweka alama na uwezekano wa programu yenyewe vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of this clinic. True log-odds: {slope} times the program&apos;s, plus {shift}.</source>
        <translation>Ulianza kutumiwa na {initials} tarehe {day}: uwezekano wa hapa unafuata ulinganisho na picha {films} za kliniki hii. Log-odds za kweli: mara {slope} za programu, jumlisha {shift}.</translation>
    </message>
    <message>
        <source>No fit is in use. The probability here is the program&apos;s own.</source>
        <translation>Hakuna ulinganisho unaotumika. Uwezekano wa hapa ni wa programu yenyewe.</translation>
    </message>
    <message>
        <source>The fit shows only once you say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>Ulinganisho unaonekana tu baada ya kusema kwenye mipangilio ni watoto wangapi kati ya 100 waliopigwa X-ray hapa wana nimonia.</translation>
    </message>
    <message>
        <source>under 12 months</source>
        <translation>chini ya miezi 12</translation>
    </message>
    <message>
        <source>12 to 23 months</source>
        <translation>miezi 12 hadi 23</translation>
    </message>
    <message>
        <source>24 to 59 months</source>
        <translation>miezi 24 hadi 59</translation>
    </message>
    <message>
        <source>60 months and older</source>
        <translation>miezi 60 na zaidi</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>wasichana</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>wavulana</translation>
    </message>
    <message>
        <source>{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as CSV.</source>
        <translation>{file} si jedwali la DHIS2; acha programu iandike moja, lijaze, na ulihifadhi kama CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a count, an age or a sex that the program does not know; write it as the program did.</source>
        <translation>Mstari wa {line} wa {file} unataja hesabu, umri au jinsia ambayo programu haiijui; iandike kama programu ilivyoandika.</translation>
    </message>
    <message>
        <source>Line {line} of {file} would count the same children or films twice in one data element; delete it, or the earlier line.</source>
        <translation>Mstari wa {line} wa {file} ungehesabu watoto au picha zilezile mara mbili katika dataelement moja; ufute, au ufute mstari wa awali.</translation>
    </message>
    <message>
        <source>Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one of the two lines.</source>
        <translation>Mstari wa {line} wa {file} unaipa kliniki {clinic} orgunit nyingine kuliko awali; futa mmoja wa mistari hiyo miwili.</translation>
    </message>
    <message>
        <source>{file} has no orgunit for the clinic {clinic}; write it beside the clinic.</source>
        <translation>{file} halina orgunit ya kliniki ya {clinic}; iandike kando ya kliniki.</translation>
    </message>
    <message>
        <source>{file} has no dataelement yet; write one beside each count to report.</source>
        <translation>{file} bado halina dataelement; andika moja kando ya kila hesabu ya kuripoti.</translation>
    </message>
    <message>
        <source>Children X-rayed</source>
        <translation>Watoto waliopigwa eksirei</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>Programu iliyoyapata</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Watu walivyoamua</translation>
    </message>
    <message>
        <source>Do the two agree?</source>
        <translation>Je, vyote viwili vinakubaliana?</translation>
    </message>
    <message>
        <source>Films without an answer, by reason</source>
        <translation>Picha bila jibu, kwa sababu</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Kliniki</translation>
    </message>
    <message>
        <source>Decided as pneumonia</source>
        <translation>Walioamuliwa kuwa na nimonia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>The month from {first} to {last}</source>
        <translation>Mwezi kuanzia {first} hadi {last}</translation>
    </message>
    <message>
        <source>Each child counts once: by the patient&apos;s number, else by the number of the visit, else each film counts as a child. The day is that of the film, or else of scoring. Films in all: {films}. People of 16 years or older, who are left out: {adults}.</source>
        <translation>Kila mtoto huhesabiwa mara moja: kwa namba ya mgonjwa, au kwa namba ya ziara, au kila picha huhesabiwa kuwa mtoto mmoja. Siku ni ya picha, au ya kupimwa. Picha zote: {films}. Watu wa miaka 16 au zaidi, walioachwa: {adults}.</translation>
    </message>
    <message>
        <source>2 to 11 months</source>
        <translation>Miezi 2 hadi 11</translation>
    </message>
    <message>
        <source>12 to 59 months</source>
        <translation>Miezi 12 hadi 59</translation>
    </message>
    <message>
        <source>Other age</source>
        <translation>Umri mwingine</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Umri haujulikani</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Wasichana</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Wavulana</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Jinsia haijulikani</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Zimewekwa alama ya nimonia</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bila alama</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Angalia kwanza</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Nimonia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sina hakika</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Picha mbaya</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bila uamuzi</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Wanakubaliana</translation>
    </message>
    <message>
        <source>Only the person found pneumonia</source>
        <translation>Mtu peke yake aliona nimonia</translation>
    </message>
    <message>
        <source>Only the program found pneumonia</source>
        <translation>Programu peke yake iliona nimonia</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Hazilinganishwi</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or move it away and begin again.</source>
        <translation>Rekodi ya kusoma bila kuona jibu, {path}, haisomeki ({reason}); ruhusu isomwe, au iondoe na uanze upya.</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, is damaged or comes from a newer version of the program; move it away, and begin again.</source>
        <translation>Rekodi ya kusoma bila kuona jibu, {path}, imeharibika au inatoka katika toleo jipya zaidi la programu; iondoe, na uanze upya.</translation>
    </message>
    <message>
        <source>The blind reading could not be saved in {path} ({reason}); make room, and try again.</source>
        <translation>Usomaji bila kuona jibu haukuweza kuhifadhiwa kwenye {path} ({reason}); pata nafasi, na ujaribu tena.</translation>
    </message>
    <message>
        <source>Another window of the program has changed the blind reading, so this was not saved; open the blind reading again.</source>
        <translation>Dirisha lingine la programu limebadilisha usomaji bila kuona jibu, kwa hiyo hili halikuhifadhiwa; fungua tena usomaji bila kuona jibu.</translation>
    </message>
    <message>
        <source>On these films the program does well enough to be used here.</source>
        <translation>Kwa picha hizi programu inafanya vizuri vya kutosha kutumika hapa.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: too few films were read to know whether it does well enough.</source>
        <translation>Programu isitumike hapa bado: picha zilizosomwa ni chache mno kujua kama inafanya vizuri vya kutosha.</translation>
    </message>
    <message>
        <source>The program should not be used here: on these films it does worse than was asked for.</source>
        <translation>Programu isitumike hapa: kwa picha hizi inafanya vibaya kuliko ilivyotakiwa.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: the two people agree too little with each other to measure it by what they say. Practise WHO&apos;s form together, and read again.</source>
        <translation>Programu isitumike hapa bado: watu hao wawili hawakubaliani vya kutosha kuipima kwa majibu yao. Fanyeni mazoezi ya fomu ya WHO pamoja, na msome tena.</translation>
    </message>
    <message>
        <source>Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at least {auroc} of 100 pairs rightly.</source>
        <translation>Ilitakiwa kwamba yaelekea iweke alama angalau picha {sensitivity} kati ya 100 zenye nimonia, yaelekea iache bila alama angalau picha {specificity} kati ya 100 zisizo na nimonia, na yaelekea ipange sawasawa angalau jozi {auroc} kati ya 100.</translation>
    </message>
    <message>
        <source>If it goes on like this, a firm answer needs about {films} more films.</source>
        <translation>Ikiendelea hivi, jibu la uhakika linahitaji picha nyingine kama {films}.</translation>
    </message>
    <message>
        <source>How many more films a firm answer needs cannot be told from these.</source>
        <translation>Kutokana na picha hizi haijulikani ni ngapi zaidi zinahitajika kwa jibu la uhakika.</translation>
    </message>
    <message>
        <source>Read: {films} films, drawn at random from those of {children} children. Each child had the same chance.</source>
        <translation>Zilizosomwa: picha {films}, zilizochaguliwa kwa bahati kati ya zile za watoto {children}. Kila mtoto alikuwa na nafasi sawa.</translation>
    </message>
    <message>
        <source>Films that the two looked at together because they had differed: {films}.</source>
        <translation>Picha ambazo wote wawili waliziangalia pamoja kwa sababu walitofautiana: {films}.</translation>
    </message>
    <message>
        <source>Left out as uninterpretable: {films}.</source>
        <translation>Zilizoachwa kwa kuwa hazisomeki: {films}.</translation>
    </message>
    <message>
        <source>{first} and {second} said the same of {same} of {of} films ({kappa}).</source>
        <translation>{first} na {second} walisema sawa kuhusu picha {same} kati ya {of} ({kappa}).</translation>
    </message>
    <message>
        <source>{initials} and the program said the same of {same} of {of} films ({kappa}).</source>
        <translation>{initials} na programu walisema sawa kuhusu picha {same} kati ya {of} ({kappa}).</translation>
    </message>
    <message>
        <source>The agreed answer and the program are the same on {same} of {of} films ({kappa}).</source>
        <translation>Jibu lililokubaliwa na la programu ni sawa kwa picha {same} kati ya {of} ({kappa}).</translation>
    </message>
    <message>
        <source>kappa {kappa}; likely {low} to {high}</source>
        <translation>kappa {kappa}; yaelekea {low} hadi {high}</translation>
    </message>
    <message>
        <source>no kappa, as all got the same answer</source>
        <translation>hakuna kappa, kwa kuwa zote zilipata jibu moja</translation>
    </message>
    <message>
        <source>Pneumonia: end-point consolidation, pleural effusion or other infiltrate</source>
        <translation>Nimonia: mgando wa mapafu (WHO), maji kwenye pleura au madoa mengine</translation>
    </message>
    <message>
        <source>WHO&apos;s primary end-point pneumonia: end-point consolidation or pleural effusion</source>
        <translation>Nimonia ya kigezo kikuu cha WHO: mgando wa mapafu (WHO) au maji kwenye pleura</translation>
    </message>
    <message>
        <source>The details in {file} are not used. {reason}</source>
        <translation>Maelezo yaliyo katika {file} hayatumiki. {reason}</translation>
    </message>
    <message>
        <source>Lines of {file} that are not used: {count}. The first is line {line}: {reason}.</source>
        <translation>Mistari ya {file} isiyotumika: {count}. Wa kwanza ni mstari wa {line}: {reason}.</translation>
    </message>
    <message>
        <source>it names no film here, so write the name as it is in the folder</source>
        <translation>hautaji picha yoyote hapa, kwa hiyo andika jina kama lilivyo kwenye folda</translation>
    </message>
    <message>
        <source>it names several films, so write the ending, too</source>
        <translation>unataja picha kadhaa, kwa hiyo andika pia kiishio cha jina</translation>
    </message>
    <message>
        <source>another line says otherwise of the same film</source>
        <translation>mstari mwingine unasema tofauti kuhusu picha hiyo hiyo</translation>
    </message>
    <message>
        <source>the film itself says otherwise, so check whose it is</source>
        <translation>picha yenyewe inasema tofauti, kwa hiyo hakikisha ni ya nani</translation>
    </message>
    <message>
        <source>its age is no number of months</source>
        <translation>umri wake si idadi ya miezi</translation>
    </message>
    <message>
        <source>its sex is neither F nor M</source>
        <translation>jinsia yake si F wala M</translation>
    </message>
    <message>
        <source>its date cannot be read, so write it as in 2026-11-30</source>
        <translation>tarehe yake haisomeki, kwa hiyo iandike kama 2026-11-30</translation>
    </message>
    <message>
        <source>The fit of the probabilities adopted here belongs to another model and is not used; check how well this model does here, and adopt a fit again.</source>
        <translation>Ulinganisho wa uwezekano uliokubaliwa hapa ni wa modeli nyingine na hautumiki; angalia modeli hii inafanya vizuri kiasi gani hapa, na ukubali ulinganisho upya.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow reading it, or adopt no fit.</source>
        <translation>Rekodi ya ulinganisho wako wa uwezekano, {path}, haiwezi kusomwa ({reason}); ruhusu isomwe, au usikubali ulinganisho wowote.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt the fit again.</source>
        <translation>Rekodi ya ulinganisho wako wa uwezekano, {path}, imeharibika; ihamishie kwingine, na ukubali ulinganisho upya.</translation>
    </message>
    <message>
        <source>The fit of the probabilities could not be saved in {path} ({reason}); make room, and adopt it again.</source>
        <translation>Ulinganisho wa uwezekano haukuweza kuhifadhiwa kwenye {path} ({reason}); ongeza nafasi, na uukubali tena.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again to resume.</source>
        <translation>Upimaji umekoma ({reason}); pima folda tena ili uendelee.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Vipindi vya awali</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Nimonia</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Zilizoamuliwa</translation>
    </message>
    <message>
        <source>Another model scored these films. Open the session to see them.</source>
        <translation>Modeli nyingine ilipima picha hizi. Fungua kipindi ili uzione.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha (Language)</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>&amp;Herufi zako za jina</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>Kli&amp;niki</translation>
    </message>
    <message>
        <source>&amp;Marking level of new runs</source>
        <translation>&amp;Kiwango cha kuweka alama cha upimaji mpya</translation>
    </message>
    <message>
        <source>With pneumonia, of 100 children &amp;X-rayed here</source>
        <translation>Wenye &amp;nimonia, kati ya watoto 100 waliopigwa X-ray hapa</translation>
    </message>
    <message>
        <source>Folder of &amp;films</source>
        <translation>Folda ya &amp;picha</translation>
    </message>
    <message>
        <source>Folder for &amp;exports</source>
        <translation>Folda ya &amp;faili zinazohamishwa</translation>
    </message>
    <message>
        <source>Films scored at the same &amp;time</source>
        <translation>Picha zinazopimwa kwa &amp;wakati mmoja</translation>
    </message>
    <message>
        <source>&amp;Delete old sessions</source>
        <translation>&amp;Futa vipindi vya zamani</translation>
    </message>
    <message>
        <source>Sessions are kept in</source>
        <translation>Vipindi vinahifadhiwa kwenye</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>{folder} is not there; choose another folder.</source>
        <translation>{folder} haipo; chagua folda nyingine.</translation>
    </message>
    <message>
        <source>They stand beside your decisions</source>
        <translation>Huwekwa kando ya maamuzi yako</translation>
    </message>
    <message>
        <source>The one chosen last</source>
        <translation>Kilichochaguliwa mwisho</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>Of the last 100 children you X-rayed, how many had pneumonia? The program then also says what a score means here. No finding and no marking level changes.</source>
        <translation>Kati ya watoto 100 wa mwisho uliowapiga X-ray, wangapi walikuwa na nimonia? Programu kisha inasema pia alama ya picha ina maana gani hapa. Hakuna matokeo wala kiwango cha kuweka alama kinachobadilika.</translation>
    </message>
    <message>
        <source>The one scored last</source>
        <translation>Iliyopimwa mwisho</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Nyaraka zako</translation>
    </message>
    <message>
        <source>Include &amp;patient identifiers in exports</source>
        <translation>Jumuisha &amp;utambulisho wa wagonjwa katika faili zinazohamishwa</translation>
    </message>
    <message>
        <source>&amp;Anonymous names of films in exports</source>
        <translation>Majina &amp;bandia ya picha kwenye faili zinazohamishwa</translation>
    </message>
    <message>
        <source>Folders and files are often named after patients. Exports and reports then have numbers, and only the key on this computer has the names: {key}</source>
        <translation>Folda na faili mara nyingi hupewa majina ya wagonjwa. Faili zinazohamishwa na ripoti huwa na namba, na ufunguo wa kwenye kompyuta hii pekee una majina: {key}</translation>
    </message>
    <message>
        <source>As many as this computer has cores ({cores})</source>
        <translation>Nyingi kama viini vya kompyuta hii ({cores})</translation>
    </message>
    <message>
        <source>A smaller number slows other programs less. It holds from the next run on.</source>
        <translation>Namba ndogo hupunguza kasi ya programu nyingine kidogo tu. Inatumika kuanzia upimaji ujao.</translation>
    </message>
    <message>
        <source>Never automatically</source>
        <translation>Visifutwe vyenyewe kamwe</translation>
    </message>
    <message>
        <source>After {days} days, when the program opens</source>
        <translation>Baada ya siku {days}, programu inapofunguliwa</translation>
    </message>
    <message>
        <source>Films, exported files and backups stay, and so does the session shown</source>
        <translation>Picha, faili zilizohamishwa na nakala za akiba zinabaki, na pia kipindi kinachoonyeshwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>It stands on reports, and names the clinic in the month</source>
        <translation>Huwekwa kwenye ripoti, na hutaja kliniki katika mwezi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>Anwani ya kliniki</translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation>Hakuna vipindi vya awali; chagua folda ya kupima.</translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation>Weka nakala ya akiba ya vipindi vyote</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Nakala za akiba (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation>Nakala ya akiba imewekwa kwenye {path}; faili hili lina data ya wagonjwa</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala ya akiba</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Kipindi hiki</translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation>Ufute kabisa data ya wagonjwa?</translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. If another session shows a film too, it stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation>Mistari, picha ndogo, maamuzi na maelezo vinafutwa kwenye programu hii, na hakuna kinachoweza kuvirudisha. Ikiwa kipindi kingine kinaonyesha picha pia, inabaki humo. Faili za picha, faili zilizohamishwa na nakala za akiba zinabaki mahali zilipo.</translation>
    </message>
    <message>
        <source>The results are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Matokeo hayahifadhiwi tena yenyewe ({reason}); yahamishe kabla ya kufunga programu.</translation>
    </message>
    <message>
        <source>Nobody can then tell whose film an anonymous name stands for.</source>
        <translation>Baada ya hapo hakuna anayeweza kujua picha yenye jina bandia ni ya nani.</translation>
    </message>
    <message>
        <source>The real names of films were not deleted.</source>
        <translation>Majina halisi ya picha hayakufutwa.</translation>
    </message>
    <message>
        <source>This run is not finished; choose the folder again to resume it.</source>
        <translation>Upimaji huu haujakamilika; chagua folda tena ili uendelee nao.</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago: {count}. The program deletes them again when it next opens, unless you change the settings first.</source>
        <translation>Vipindi vilivyoanza zaidi ya siku {days} zilizopita: {count}. Programu itavifuta tena itakapofunguliwa, usipobadilisha mipangilio kwanza.</translation>
    </message>
    <message>
        <source>The file of this film says another age, and that age counts.</source>
        <translation>Faili la picha hii linasema umri mwingine, na huo ndio unaohesabiwa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Vipindi vyote</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago were deleted, as the settings say: {count} in all.</source>
        <translation>Vipindi vilivyoanza zaidi ya siku {days} zilizopita vimefutwa, kama mipangilio inavyosema: jumla {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} kati ya picha %n, ulianza {time}</numerusform>
            <numerusform>{films} kati ya picha %n, ulianza {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation>Vipindi vyote vya nakala hii ya akiba tayari viko hapa</translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is added, and nothing that is here changes.</source>
        <translation>Vipindi kwenye nakala ya akiba: {sessions}; ambavyo bado havipo hapa: {missing}. Kinachokosekana kinaongezwa, na hakuna kilicho hapa kinachobadilika.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Urejeshe nakala hii ya akiba?</translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; look among the earlier sessions</source>
        <translation>Vipindi vilivyorejeshwa: {missing}; tazama kati ya vipindi vya awali</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Decisions are signed {initials}; someone else presses Ctrl+Shift+I</source>
        <translation>Maamuzi yanasainiwa {initials}; mtu mwingine abonyeze Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Nani anafanya kazi?</translation>
    </message>
    <message>
        <source>Who is working? These initials stand beside your decisions:</source>
        <translation>Nani anafanya kazi? Herufi hizi hukaa kando ya maamuzi yako:</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Herufi zako za jina</translation>
    </message>
    <message>
        <source>Your initials stand beside your decisions:</source>
        <translation>Herufi zako za jina huwekwa kando ya maamuzi yako:</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maker, model and room, as you name it</source>
        <translation>Mtengenezaji, aina na chumba, kama mnavyoiita</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the sensitivity must reach this</source>
        <translation>Mwisho wa chini wa kiwango kinachoelekea cha usikivu (sensitivity) lazima ufikie hapa</translation>
    </message>
    <message>
        <source>A pair is a film with pneumonia and one without. The lower end of the likely range of the AUROC must reach this.</source>
        <translation>Jozi ni picha yenye nimonia na picha isiyo nayo. Mwisho wa chini wa kiwango kinachoelekea cha AUROC lazima ufikie hapa.</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Chagua picha &amp;mpya kwa bahati...</translation>
    </message>
    <message>
        <source>Bring in a reading from &amp;another computer...</source>
        <translation>Leta usomaji kutoka kompyuta &amp;nyingine...</translation>
    </message>
    <message>
        <source>Films to &amp;read</source>
        <translation>Picha za &amp;kusoma</translation>
    </message>
    <message>
        <source>&amp;X-ray machine</source>
        <translation>Mashine ya &amp;eksirei</translation>
    </message>
    <message>
        <source>Of 100 films with &amp;pneumonia, it should likely mark</source>
        <translation>Kati ya picha 100 zenye &amp;nimonia, yaelekea iweke alama</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the specificity must reach this. Else the program marks too many healthy children.</source>
        <translation>Mwisho wa chini wa kiwango kinachoelekea cha umahususi (specificity) lazima ufikie hapa. La sivyo, programu huwawekea alama watoto wengi mno wenye afya.</translation>
    </message>
    <message>
        <source>Of 100 films &amp;without pneumonia, it should likely not mark</source>
        <translation>Kati ya picha 100 zi&amp;sizo na nimonia, yaelekea iache bila alama</translation>
    </message>
    <message>
        <source>Of 100 p&amp;airs, it should likely rank rightly</source>
        <translation>Kati ya jo&amp;zi 100, yaelekea ipange sawasawa</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>&amp;Herufi zako za jina</translation>
    </message>
    <message>
        <source>The films are being counted.</source>
        <translation>Picha zinahesabiwa.</translation>
    </message>
    <message>
        <source>Two people read films of this clinic, one after the other, on WHO&apos;s form. The films are drawn at random from those of {children} children. Nobody sees what the program says, or what the other person said, until both have read. Then the program tells how well it does here. You can stop at any time and go on later.</source>
        <translation>Watu wawili wanasoma picha za kliniki hii, mmoja baada ya mwingine, kwa fomu ya WHO. Picha zinachaguliwa kwa bahati kati ya zile za watoto {children}. Hakuna anayeona programu inasema nini, wala mwenzake alisema nini, mpaka wote wawili wamesoma. Kisha programu inaeleza inafanya vizuri kiasi gani hapa. Unaweza kusimama wakati wowote na kuendelea baadaye.</translation>
    </message>
    <message>
        <source>&amp;Draw the films and begin</source>
        <translation>&amp;Chagua picha na uanze</translation>
    </message>
    <message>
        <source>{initials} has read all {films} films. Now a second person reads the same films, without knowing what {initials} said.</source>
        <translation>{initials} amesoma picha zote {films}. Sasa mtu wa pili anasoma picha zilezile, bila kujua {initials} alisema nini.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Anza</translation>
    </message>
    <message>
        <source>{initials} has read {read} of {films} films. Only {initials} should go on here.</source>
        <translation>{initials} amesoma picha {read} kati ya {films}. {initials} pekee aendelee hapa.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Endelea</translation>
    </message>
    <message>
        <source>{first} and {second} have both read. They came to different conclusions on some films ({films} left). Look at these together, and enter what you agree on. What the program says stays hidden until then.</source>
        <translation>{first} na {second} wote wamesoma. Walifikia maamuzi tofauti kwa picha kadhaa (zimebaki {films}). Ziangalieni pamoja, na mweke mnachokubaliana. Programu inachosema kinabaki kimefichwa mpaka hapo.</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Tazameni pamoja</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation>Tafsiri hii bado haijasomwa na mzungumzaji wa asili wa lugha hii.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Try it first</source>
        <translation>Jaribu kwanza</translation>
    </message>
    <message>
        <source>Make a practice folder</source>
        <translation>Tengeneza folda ya mazoezi</translation>
    </message>
    <message>
        <source>Practice films are drawings and show no patient; each says so in its corner. There is one for every kind of answer: clear lungs, a patch in one lung, a film between the two, one that lies on its side, a blurred one, a blank one, a page that is no film, and a damaged file. A score of a drawing does not show how well the program does on children&apos;s films.</source>
        <translation>Picha za mazoezi ni michoro na hazionyeshi mgonjwa yeyote; kila moja inasema hivyo kwenye kona yake. Kuna moja kwa kila aina ya jibu: mapafu safi, doa katika pafu moja, picha iliyo kati ya mbili, iliyolala upande, iliyofifia, tupu, ukurasa usio picha ya X-ray, na faili lililoharibika. Alama ya mchoro haionyeshi programu inafanya vizuri kiasi gani kwa picha za watoto.</translation>
    </message>
    <message>
        <source>The program makes {folder} and scores it.</source>
        <translation>Programu inatengeneza {folder} na kuipima.</translation>
    </message>
    <message>
        <source>Make it in another &amp;place...</source>
        <translation>Itengeneze mahali &amp;pengine...</translation>
    </message>
    <message>
        <source>Start with my own films</source>
        <translation>Anza na picha zangu mwenyewe</translation>
    </message>
    <message>
        <source>You can find the practice films on the start page, too.</source>
        <translation>Unaweza kupata picha za mazoezi pia kwenye ukurasa wa mwanzo.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Update from a file</source>
        <translation>Sasisha kutoka kwenye faili</translation>
    </message>
    <message>
        <source>Releases (*.zip)</source>
        <translation>Matoleo ya programu (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked and unpacked, which takes a minute or two...</source>
        <translation>{file} inakaguliwa na kufunguliwa, jambo linalochukua dakika moja au mbili...</translation>
    </message>
    <message>
        <source>Go back to {program}?</source>
        <translation>Rudi kwenye {program}?</translation>
    </message>
    <message>
        <source>This version and all its results stay on the computer. If the earlier version keeps its results in a file of its own, it does not show what was done since the update.</source>
        <translation>Toleo hili na matokeo yake yote yanabaki kwenye kompyuta. Ikiwa toleo la awali huweka matokeo yake kwenye faili yake lenyewe, halionyeshi kilichofanywa tangu sasisho.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>{program} is ready.</source>
        <translation>{program} iko tayari.</translation>
    </message>
    <message>
        <source>It lies in {folder}. It takes over all results, and this version stays as it is. You can go back to it in the menu Help.</source>
        <translation>Iko kwenye {folder}. Inachukua matokeo yote, na toleo hili linabaki jinsi lilivyo. Unaweza kulirudia kwenye menyu ya Msaada.</translation>
    </message>
    <message>
        <source>Open the new version</source>
        <translation>Fungua toleo jipya</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation>Chagua picha kwenye orodha ili kuiona hapa.</translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation>Nguvu ya ramani</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder of chest X-rays, or drop one here</source>
        <translation>Chagua folda ya picha za X-ray za kifua, au iburute hapa</translation>
    </message>
    <message>
        <source>Practise with drawn films...</source>
        <translation>Fanya mazoezi kwa picha za michoro...</translation>
    </message>
    <message>
        <source>Make a folder of drawn films, one for every kind of answer, and score it</source>
        <translation>Tengeneza folda ya picha za michoro, moja kwa kila aina ya jibu, na uipime</translation>
    </message>
    <message>
        <source>Recent folder {folder}</source>
        <translation>Folda ya karibuni {folder}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No film fits. Empty the search, and choose All films and All children.</source>
        <translation>Hakuna picha inayolingana. Futa utafutaji, na uchague Picha zote na Watoto wote.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Hakuna picha ya kuonyesha.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Film that you decide on</source>
        <translation>Picha unayoamua</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Picha ina&amp;yofuata</translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation>Picha iliyo&amp;tangulia</translation>
    </message>
    <message>
        <source>Open or close the c&amp;hild&apos;s films</source>
        <translation>&amp;Fungua au funga picha za mtoto</translation>
    </message>
    <message>
        <source>You decide on the most urgent of {count} films: {file}</source>
        <translation>Unaamua picha ya haraka zaidi kati ya {count}: {file}</translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}: {count}</translation>
    </message>
    <message>
        <source>Children with several films: {count}</source>
        <translation>Watoto wenye picha kadhaa: {count}</translation>
    </message>
    <message>
        <source>Decided: {count} of {total}</source>
        <translation>Zilizoamuliwa: {count} kati ya {total}</translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation>Orodhani: {count} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Writing {file}</source>
        <translation>Inaandika {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Komesha</translation>
    </message>
    <message>
        <source>The file is then not written</source>
        <translation>Faili halitaandikwa</translation>
    </message>
    <message>
        <source>Stopping {file}</source>
        <translation>Uandishi wa {file} unasimamishwa</translation>
    </message>
    <message>
        <source>The program waits until {file} is written</source>
        <translation>Programu inasubiri hadi {file} liandikwe</translation>
    </message>
</context>
</TS>
