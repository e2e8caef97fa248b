<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation>O Pneumolite dá uma pontuação de pneumonia a radiografias frontais do tórax de crianças de um a cinco anos. Apoia um clínico, que vê a criança e decide, e não o substitui. Não é um dispositivo médico e não foi aprovado por nenhuma autoridade. Não é para adultos, bebés com menos de um ano, radiografias de perfil nem outras doenças, e uma pontuação baixa nunca exclui pneumonia.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Software livre sob a licença Apache 2.0, sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Marcada a partir de</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>Como foram escolhidos:</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A level of your own has not been measured.</source>
        <translation>Medido em {films} radiografias de {children} crianças ({data}), com intervalos de confiança de 95 %. Um nível escolhido por si não foi medido.</translation>
    </message>
    <message>
        <source>Marking levels</source>
        <translation>Níveis de marcação</translation>
    </message>
    <message>
        <source>At the marking level “{name}”, with 95 % confidence intervals.</source>
        <translation>No nível de marcação “{name}”, com intervalos de confiança de 95 %.</translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation>O que o modelo obteve</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treino</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Ficheiro do modelo</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>dados de teste</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>dados de validação</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pneumolite</source>
        <translation>Acerca do Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>BlindReadingDialog</name>
    <message>
        <source>Read films blind</source>
        <translation>Ler radiografias às cegas</translation>
    </message>
    <message>
        <source>{file} holds no finished reading of this model. Ask for another file.</source>
        <translation>{file} não contém uma leitura terminada deste modelo. Peça outro ficheiro.</translation>
    </message>
    <message>
        <source>Score films of at least {needed} children first. There are films of {children} whose score counts, or would count once it was measured here.</source>
        <translation>Avalie primeiro radiografias de pelo menos {needed} crianças. Há {children} cuja pontuação conta, ou contaria depois de medida aqui.</translation>
    </message>
    <message>
        <source>{initials} has read these films already; ask another person.</source>
        <translation>{initials} já leu estas radiografias; peça a outra pessoa.</translation>
    </message>
    <message>
        <source>Bring in a reading</source>
        <translation>Trazer uma leitura</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Leituras às cegas (*.json)</translation>
    </message>
    <message>
        <source>The answer to this film could not be saved.</source>
        <translation>A resposta a esta radiografia não pôde ser gravada.</translation>
    </message>
    <message>
        <source>Close the window all the same? Then the answer is lost.</source>
        <translation>Fechar a janela mesmo assim? A resposta perde-se então.</translation>
    </message>
    <message>
        <source>Close without the answer</source>
        <translation>Fechar sem a resposta</translation>
    </message>
    <message>
        <source>Draw new films?</source>
        <translation>Sortear novas radiografias?</translation>
    </message>
    <message>
        <source>Two people then read again. The record keeps what was found before.</source>
        <translation>Duas pessoas leem então de novo. O registo guarda o que se encontrou antes.</translation>
    </message>
    <message>
        <source>Draw new films</source>
        <translation>Sortear novas radiografias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BlindReadingPage</name>
    <message>
        <source>How well the program does in this clinic</source>
        <translation>Como o programa se sai nesta clínica</translation>
    </message>
    <message>
        <source>{first} and {second}, each without knowing what the other said</source>
        <translation>{first} e {second}, cada um sem saber o que o outro disse</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>X-ray machine</source>
        <translation>Aparelho de raios X</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lidas por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Marking level</source>
        <translation>Nível de marcação</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Assinado em</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation>Sinal fraco</translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation>Sinal forte de pneumonia</translation>
    </message>
    <message>
        <source>The map&apos;s colours: red is a strong sign of pneumonia, yellow a weak one, and no colour is no sign</source>
        <translation>As cores do mapa: o vermelho é um sinal forte de pneumonia, o amarelo um sinal fraco, e sem cor não há sinal</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation>&amp;Escolher pasta...</translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation>Avaliar todas as radiografias de uma pasta</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>Escolher &amp;ficheiros...</translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation>Avaliar radiografias isoladas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation>Suspender a avaliação, ou retomá-la</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation>Terminar a avaliação; o que foi avaliado fica</translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation>&amp;Vigiar esta pasta</translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation>Avaliar as radiografias à medida que chegam à pasta, até parar</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>E&amp;xportar CSV...</translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation>Escrever todos os resultados num ficheiro</translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation>Incluir a &amp;identidade dos doentes</translation>
    </message>
    <message>
        <source>Export the names and numbers of patients, too</source>
        <translation>Exportar também os nomes e números dos doentes</translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation>&amp;Sessões anteriores...</translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation>Abrir o que foi avaliado antes</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Cópia de segurança...</translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation>Copiar todas as sessões e decisões para um só ficheiro</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restaurar uma cópia de segurança...</translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation>Acrescentar as sessões de uma cópia de segurança que não estão aqui</translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation>E&amp;liminar dados dos doentes...</translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation>Eliminar esta sessão, ou todas, definitivamente</translation>
    </message>
    <message>
        <source>Files passed &amp;over...</source>
        <translation>Ficheiros i&amp;gnorados...</translation>
    </message>
    <message>
        <source>Show which files of the last run are no films</source>
        <translation>Mostrar que ficheiros da última avaliação não são radiografias</translation>
    </message>
    <message>
        <source>Fi&amp;nd a child or a film</source>
        <translation>Procurar uma cria&amp;nça ou radiografia</translation>
    </message>
    <message>
        <source>Find a name, a number, a day, an age or a file</source>
        <translation>Procurar um nome, um número, um dia, uma idade ou um ficheiro</translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation>As suas &amp;iniciais...</translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation>Mudar as iniciais ao lado das decisões</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>D&amp;efinições...</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>Mudar a forma como o programa trabalha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation>&amp;Que resultados obtém aqui?...</translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation>Comparar os resultados com respostas que conhece</translation>
    </message>
    <message>
        <source>&amp;Month...</source>
        <translation>&amp;Mês...</translation>
    </message>
    <message>
        <source>Count the children of a month</source>
        <translation>Contar as crianças de um mês</translation>
    </message>
    <message>
        <source>Read films &amp;blind...</source>
        <translation>Ler radiografias às &amp;cegas...</translation>
    </message>
    <message>
        <source>Measure the program here: two people read films without its answer</source>
        <translation>Medir o programa aqui: duas pessoas leem radiografias sem a resposta dele</translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation>&amp;Acerca do Pneumolite</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>O modelo e os seus limites</translation>
    </message>
    <message>
        <source>&amp;Update from a file...</source>
        <translation>At&amp;ualizar a partir de um ficheiro...</translation>
    </message>
    <message>
        <source>Put a newer version of the program on this computer</source>
        <translation>Pôr uma versão mais recente do programa neste computador</translation>
    </message>
    <message>
        <source>&amp;Go back to the earlier version...</source>
        <translation>&amp;Voltar à versão anterior...</translation>
    </message>
    <message>
        <source>Open the version that was in use before the update</source>
        <translation>Abrir a versão usada antes da atualização</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation>Radiografia para comparar</translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation>Escolha a radiografia para comparar, ou escreva parte do seu nome</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Comparar com...</translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation>Doente da radiografia para comparar</translation>
    </message>
    <message>
        <source>This may be a film of another child</source>
        <translation>Talvez de outra criança</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Concordo</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Escrever uma no&amp;ta</translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation>Escrever uma nota sobre a radiografia</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation>Nota sobre a radiografia</translation>
    </message>
    <message>
        <source>Agree with the program: pneumonia if marked, normal if not marked</source>
        <translation>Concordar com o programa: pneumonia se marcada, normal se não marcada</translation>
    </message>
    <message>
        <source>Take back the last decision on this film</source>
        <translation>Desfazer a última decisão sobre esta radiografia</translation>
    </message>
    <message>
        <source>Notes without initials: {count}.</source>
        <translation>Notas sem iniciais: {count}.</translation>
    </message>
    <message>
        <source>The program keeps a note only with initials beside it.</source>
        <translation>O programa só guarda uma nota com iniciais ao lado.</translation>
    </message>
    <message>
        <source>They are on: {files}</source>
        <translation>São sobre: {files}</translation>
    </message>
    <message>
        <source>Sign them...</source>
        <translation>Assiná-las...</translation>
    </message>
    <message>
        <source>Discard the notes</source>
        <translation>Descartar as notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>The film shows no pneumonia</source>
        <translation>A radiografia não mostra pneumonia</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>&amp;Pneumonia</translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation>A radiografia mostra pneumonia</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incerto</translation>
    </message>
    <message>
        <source>You cannot decide on this film</source>
        <translation>Não consegue decidir sobre esta radiografia</translation>
    </message>
    <message>
        <source>The picture is too poor to judge</source>
        <translation>A imagem é má demais para ser avaliada</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>Imagem &amp;má</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Write whose &amp;film it is</source>
        <translation>Escrever de &amp;quem é</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>Número do doente</translation>
    </message>
    <message>
        <source>The patient&apos;s number; a bar-code reader can type it (D)</source>
        <translation>O número do doente; um leitor de códigos de barras pode escrevê-lo (D)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Age in completed months on the day of the film: 30 for two and a half years</source>
        <translation>Idade em meses completos no dia da radiografia: 30 para dois anos e meio</translation>
    </message>
    <message>
        <source>Sex?</source>
        <translation>Sexo?</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Menina</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Menino</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Menina ou menino</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Day of the film, such as 2026-11-30</source>
        <translation>Dia da radiografia, por exemplo 2026-11-30</translation>
    </message>
    <message>
        <source>{text} is no age in months; write a whole number from 0 to {oldest}, such as 30 for two and a half years.</source>
        <translation>{text} não é uma idade em meses; escreva um número inteiro de 0 a {oldest}, por exemplo 30 para dois anos e meio.</translation>
    </message>
    <message>
        <source>{text} is no day; write the year, the month and the day: 2026-11-30.</source>
        <translation>{text} não é um dia; escreva o ano, o mês e o dia: 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation>Mostrar o &amp;mapa</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Mostrar de onde vem a pontuação</translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation>Fotografia &amp;inteira</translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation>Mostrar a fotografia inteira, com uma moldura à volta do que foi avaliado</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>In&amp;verter</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Trocar o preto e o branco</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation>Uma lente onde está o ponteiro</translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation>Comparar c&amp;om...</translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation>Mostrar uma segunda radiografia ao lado desta</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar a radiografia toda</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>Amp&amp;liar</translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation>Aumentar a radiografia</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Diminuir a radiografia</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Mais &amp;claro</translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation>Mais brilho</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Mais &amp;escuro</translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation>Menos brilho</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Mais co&amp;ntraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>Menos con&amp;traste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Rodar para a &amp;direita</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the right</source>
        <translation>Rodar a radiografia um quarto de volta para a direita</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the left</source>
        <translation>Rodar a radiografia um quarto de volta para a esquerda</translation>
    </message>
    <message>
        <source>Mirro&amp;r: swap left and right</source>
        <translation>Es&amp;pelhar: trocar a esquerda e a direita</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Trocar a esquerda e a direita</translation>
    </message>
    <message>
        <source>Mirror: sw&amp;ap top and bottom</source>
        <translation>Espelhar na ver&amp;tical: trocar a parte de cima e a de baixo</translation>
    </message>
    <message>
        <source>Swap top and bottom</source>
        <translation>Trocar a parte de cima e a de baixo</translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation>Rodar para a e&amp;squerda</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;por</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>A radiografia como está no ficheiro</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>FilmHeading</name>
    <message>
        <source>Probability and marking level</source>
        <translation>Probabilidade e nível de marcação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>A ter em conta</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>idade em anos: {years}</translation>
    </message>
    <message>
        <source>age in months: {months}</source>
        <translation>idade em meses: {months}</translation>
    </message>
    <message>
        <source>age in days: {days}</source>
        <translation>idade em dias: {days}</translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation>radiografia de {day}</translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation>Não há memória suficiente para mostrar esta imagem; feche outros programas.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation>Roda: ampliar. Arrastar com o botão esquerdo: mover. Arrastar com o botão direito: para cima mais claro, para a direita mais contraste.</translation>
    </message>
    <message>
        <source>Mirrored: left and right are swapped.</source>
        <translation>Espelhada: a esquerda e a direita estão trocadas.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Rodada.</translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Não marcada</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primeiro</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Imagem má</translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation>Não avaliada: {reason}</translation>
    </message>
    <message>
        <source>Look first: neither low nor high enough ({share})</source>
        <translation>Ver primeiro: nem bastante baixa nem bastante alta ({share})</translation>
    </message>
    <message>
        <source>Look first: {reason}</source>
        <translation>Ver primeiro: {reason}</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in fewer than 1. This holds where every second film shows pneumonia.</source>
        <translation>Em 100 radiografias com esta pontuação, havia pneumonia em menos de 1. Isto vale onde uma em cada duas radiografias mostra pneumonia.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in more than 99. This holds where every second film shows pneumonia.</source>
        <translation>Em 100 radiografias com esta pontuação, havia pneumonia em mais de 99. Isto vale onde uma em cada duas radiografias mostra pneumonia.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in about {count}. This holds where every second film shows pneumonia.</source>
        <translation>Em 100 radiografias com esta pontuação, havia pneumonia em cerca de {count}. Isto vale onde uma em cada duas radiografias mostra pneumonia.</translation>
    </message>
    <message>
        <source>Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.</source>
        <translation>Aqui, onde {prevalence} em 100 crianças radiografadas têm pneumonia, é {share}.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia.</source>
        <translation>As probabilidades valem onde uma em cada duas radiografias mostra pneumonia.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia. Beside them stands what they are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings say. That changes no finding and no marking level.</source>
        <translation>As probabilidades valem onde uma em cada duas radiografias mostra pneumonia. Ao lado está o que são aqui, onde {prevalence} em 100 crianças radiografadas têm pneumonia, segundo as definições. Isso não muda nenhum resultado nem nenhum nível de marcação.</translation>
    </message>
    <message>
        <source>What they are here is also fitted to films of this clinic.</source>
        <translation>O que são aqui também está ajustado a radiografias desta clínica.</translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation>Probabilidade {probability}, não contada</translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation>Probabilidade {probability}, marcada a partir de {threshold}</translation>
    </message>
    <message>
        <source>{said}. Here the probability is {here}</source>
        <translation>{said}. Aqui a probabilidade é {here}</translation>
    </message>
    <message>
        <source>{own}; here {here}</source>
        <translation>{own}; aqui {here}</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>menos de 1 em 100</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>mais de 99 em 100</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} em 100</translation>
    </message>
    <message>
        <source>Not marked ({share})</source>
        <translation>Não marcada ({share})</translation>
    </message>
    <message>
        <source>Not marked: pneumonia possible ({share})</source>
        <translation>Não marcada: pneumonia possível ({share})</translation>
    </message>
    <message>
        <source>Marked: pneumonia possible ({share})</source>
        <translation>Marcada: pneumonia possível ({share})</translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation>Pneumonia provável ({share})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Mostrar só</translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation>Mostrar só as radiografias com este resultado ou estado</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas as radiografias</translation>
    </message>
    <message>
        <source>Show only films of</source>
        <translation>Mostrar só as radiografias de</translation>
    </message>
    <message>
        <source>Show only films of these children</source>
        <translation>Mostrar só as radiografias destas crianças</translation>
    </message>
    <message>
        <source>Find a child or a film</source>
        <translation>Procurar criança ou imagem</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a procura</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Todas as crianças</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ainda por decidir</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 ano</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>De 1 a 5 anos</translation>
    </message>
    <message>
        <source>6 years and older</source>
        <translation>6 anos ou mais</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Idade desconhecida</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Meninas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Meninos</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Pneumolite</source>
        <translation>Bem-vindo ao Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Passo {step} de {count}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation>Escolher...</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>None of these</source>
        <translation>Nada disto</translation>
    </message>
    <message>
        <source>No consolidation, no effusion, no other infiltrate</source>
        <translation>Sem consolidação, sem derrame, sem outro infiltrado</translation>
    </message>
    <message>
        <source>The film is</source>
        <translation>A radiografia é</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Interpretable</source>
        <translation>Interpretável</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, and other infiltrates, too</source>
        <translation>Mostra consolidação e derrame, e também outros infiltrados</translation>
    </message>
    <message>
        <source>Suboptimal</source>
        <translation>Subótima</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, but no other infiltrates</source>
        <translation>Mostra consolidação e derrame, mas não outros infiltrados</translation>
    </message>
    <message>
        <source>Uninterpretable</source>
        <translation>Não interpretável</translation>
    </message>
    <message>
        <source>It shows neither consolidation nor effusion well enough to tell</source>
        <translation>Não mostra consolidação nem derrame com clareza suficiente</translation>
    </message>
    <message>
        <source>End-point consolidation</source>
        <translation>Consolidação (critério OMS)</translation>
    </message>
    <message>
        <source>A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung</source>
        <translation>Uma opacidade densa ou algodonosa numa parte de um lobo, num lobo ou num pulmão</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>Derrame pleural</translation>
    </message>
    <message>
        <source>Fluid at the side between lung and chest wall; not in the fissures alone</source>
        <translation>Líquido de lado, entre pulmão e parede; não só nas cissuras</translation>
    </message>
    <message>
        <source>Other infiltrate</source>
        <translation>Outro infiltrado</translation>
    </message>
    <message>
        <source>Lines and small patches that are too little for a consolidation</source>
        <translation>Linhas e pequenas manchas, pouco para uma consolidação</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation>Valores de cinzento</translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation>Centro da janela {centre}, largura {width}.</translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation>Arraste com o botão direito do rato sobre a radiografia para os mudar: para cima mais claro, para a direita mais contraste.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>Pastas &amp;recentes</translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation>Escolher uma pasta de radiografias do tórax</translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation>Escolher radiografias do tórax</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Imagens ({suffixes});;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua (Language)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>Escolha a sua língua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>{program} is in use on this computer.</source>
        <translation>O {program} está em uso neste computador.</translation>
    </message>
    <message>
        <source>This is the earlier version {version}. It may not show what was done since the update. Make a new shortcut for the later version, which lies in {folder}.</source>
        <translation>Esta é a versão anterior {version}. Pode não mostrar o que foi feito desde a atualização. Faça um novo atalho para a versão mais recente, que está em {folder}.</translation>
    </message>
    <message>
        <source>Open the later version</source>
        <translation>Abrir a versão mais recente</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>These lie on different drives; choose from one drive at a time.</source>
        <translation>Estes ficheiros estão em discos diferentes; escolha de um disco de cada vez.</translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation>Apoia um clínico. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation>{path} já não existe; escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The file of earlier results is damaged. It is now called {file}, and the program has begun a new one without them.</source>
        <translation>O ficheiro dos resultados anteriores está danificado. Chama-se agora {file}, e o programa começou um novo sem eles.</translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation>{file} não pode ser restaurado ({reason}); escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and try again.</source>
        <translation>Nada foi restaurado ({reason}); feche as outras janelas do programa, liberte espaço no disco, e tente de novo.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation>Nem tudo pôde ser eliminado ({reason}); feche todas as janelas do programa, abra-o de novo, e elimine mais uma vez.</translation>
    </message>
    <message>
        <source>Decisions are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>As decisões já não são guardadas automaticamente ({reason}); exporte-as antes de fechar o programa.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation>Os resultados anteriores não podem ser mostrados ({reason}); feche o programa e abra-o de novo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;valiação</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>MessageBoxes</name>
    <message>
        <source>{folder} is uploaded to OneDrive.</source>
        <translation>{folder} é enviada para o OneDrive.</translation>
    </message>
    <message>
        <source>What you write there leaves this computer, and it may hold data of patients. Choose another folder, or write it there if the clinic allows that.</source>
        <translation>O que escrever aí sai deste computador, e pode conter dados de doentes. Escolha outra pasta, ou escreva aí se a clínica o permitir.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>Escrever aí</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>&amp;Add a backup...</source>
        <translation>&amp;Juntar uma cópia de segurança...</translation>
    </message>
    <message>
        <source>Count the films of another computer or clinic, too</source>
        <translation>Contar também as radiografias de outro computador ou de outra clínica</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>O mês em números</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Page (PDF)...</source>
        <translation>&amp;Página (PDF)...</translation>
    </message>
    <message>
        <source>&amp;Counts (CSV)...</source>
        <translation>&amp;Contagens (CSV)...</translation>
    </message>
    <message>
        <source>For &amp;DHIS2...</source>
        <translation>Para &amp;DHIS2...</translation>
    </message>
    <message>
        <source>A file to import, by a mapping that you fill in once</source>
        <translation>Um ficheiro para importar, segundo uma tabela que se preenche uma vez</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Juntar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Cópias de segurança (*.sqlite)</translation>
    </message>
    <message>
        <source>From which clinic is {file}?</source>
        <translation>De que clínica é {file}?</translation>
    </message>
    <message>
        <source>The films of {clinic} cannot be read ({reason}); choose another backup.</source>
        <translation>Não é possível ler as radiografias de {clinic} ({reason}); escolha outra cópia de segurança.</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>As radiografias estão a ser contadas. Entretanto pode fechar esta janela.</translation>
    </message>
    <message>
        <source>There are no films yet; score a folder, or add a backup.</source>
        <translation>Ainda não há radiografias; avalie uma pasta ou junte uma cópia de segurança.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message>
        <source>DHIS2 needs identifiers of its own.</source>
        <translation>O DHIS2 precisa dos seus próprios identificadores.</translation>
    </message>
    <message>
        <source>A table, the mapping, says which count is which data element in your DHIS2, and which clinic is which organisation unit. Whoever runs DHIS2 knows them. The program writes the table, and you fill it in once.</source>
        <translation>Uma tabela diz que contagem é que elemento de dados no seu DHIS2, e que clínica é que unidade organizacional. Quem gere o DHIS2 conhece-os. O programa escreve a tabela, e preenche-a uma vez.</translation>
    </message>
    <message>
        <source>Write a table to fill in...</source>
        <translation>Escrever uma tabela para preencher...</translation>
    </message>
    <message>
        <source>Choose a filled-in table...</source>
        <translation>Escolher uma tabela preenchida...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mapping for DHIS2</source>
        <translation>Tabela para o DHIS2</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>Guardar o mês</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito em {path}</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Careful: misses fewer, marks more</source>
        <translation>Cauteloso: falha menos, marca mais</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Nível próprio</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Escolhido aqui</translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. Of 100 films of children without, it marked {marked_too}, which are false alarms, and was unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} children ({population}; 95 % intervals).</source>
        <translation>De 100 radiografias de crianças com pneumonia marcou {marked}, e ficou em dúvida em {unclear}. De 100 radiografias de crianças sem pneumonia marcou {marked_too}, que são falsos alarmes, e ficou em dúvida em {unclear_too}. Medido em {films} radiografias novas para ele, de {children} crianças ({population}; intervalos de 95 %).</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
</context>
<context>
    <name>OperatingPointChooser</name>
    <message>
        <source>Marking level</source>
        <translation>Nível de marcação</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Ponto de operação: uma radiografia é marcada se a sua probabilidade atingir este nível</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Nível próprio</translation>
    </message>
    <message>
        <source>A film is marked if its probability reaches this number</source>
        <translation>Uma radiografia é marcada se a sua probabilidade atingir este número</translation>
    </message>
    <message>
        <source>What the marking level means</source>
        <translation>O que significa o nível de marcação</translation>
    </message>
    <message>
        <source>Mar&amp;king level</source>
        <translation>Nível de ma&amp;rcação</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more. Nobody has measured how many films with pneumonia this level finds, and how many false alarms it raises.</source>
        <translation>Uma radiografia é marcada se a sua probabilidade for de pelo menos {threshold}. Ninguém mediu quantas radiografias com pneumonia este nível encontra, nem quantos falsos alarmes dá.</translation>
    </message>
</context>
<context>
    <name>PassedOverDialog</name>
    <message>
        <source>Files passed over</source>
        <translation>Ficheiros ignorados</translation>
    </message>
    <message>
        <source>These files have no row, because what is in them is no film. If one of them is a film, export it again as DICOM, JPEG or PNG.</source>
        <translation>Estes ficheiros não têm linha, porque o seu conteúdo não é uma radiografia. Se algum deles o for, exporte-o de novo em DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar tudo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation>Que resultados obtém aqui?</translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation>De onde vêm as respostas</translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation>E&amp;tiquetas de um ficheiro CSV...</translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation>Uma tabela com uma coluna &quot;file&quot; com os nomes das radiografias e uma coluna &quot;answer&quot; que diz pneumonia ou normal</translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation>Como mudaram as radiografias</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Os números em palavras</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>O que aconteceu às radiografias</translation>
    </message>
    <message>
        <source>What the findings are worth here</source>
        <translation>O que valem os resultados aqui</translation>
    </message>
    <message>
        <source>Groups of films by age, sex and machine</source>
        <translation>Grupos de radiografias por idade, sexo e aparelho</translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation>Quantas radiografias faltam ainda</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>O que mostra o desenho</translation>
    </message>
    <message>
        <source>The probability here</source>
        <translation>A probabilidade aqui</translation>
    </message>
    <message>
        <source>Whether the probabilities are right here</source>
        <translation>Se as probabilidades estão certas aqui</translation>
    </message>
    <message>
        <source>&amp;Adopt this fit</source>
        <translation>&amp;Adotar este ajuste</translation>
    </message>
    <message>
        <source>&amp;Take the fit back</source>
        <translation>&amp;Retirar o ajuste</translation>
    </message>
    <message>
        <source>Which fit is in use</source>
        <translation>Que ajuste está em uso</translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation>As radiografias por mês</translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation>Que resultados obtém aqui</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation>&amp;Decisões de sessões passadas ({films})</translation>
    </message>
    <message>
        <source>Compare with the latest decision on each film in all sessions</source>
        <translation>Comparar com a última decisão sobre cada radiografia em todas as sessões</translation>
    </message>
    <message>
        <source>A marking level for here</source>
        <translation>Um nível de marcação para aqui</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Ponto de operação: uma radiografia é marcada se a sua probabilidade atingir este nível</translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation>Quantas radiografias com pneumonia marcar</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} em 100</translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation>Radiografias com &amp;pneumonia a marcar</translation>
    </message>
    <message>
        <source>What the marking level would do</source>
        <translation>O que faria o nível de marcação</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>As suas iniciais</translation>
    </message>
    <message>
        <source>&amp;Use this marking level here</source>
        <translation>&amp;Usar este nível de marcação aqui</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s levels</source>
        <translation>&amp;Voltar aos níveis do modelo</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>O que foi decidido</translation>
    </message>
    <message>
        <source>Score a folder of films first. Someone must know the answers to these films.</source>
        <translation>Avalie primeiro uma pasta de radiografias. Alguém tem de saber as respostas destas radiografias.</translation>
    </message>
    <message>
        <source>The answers come from the folders NORMAL and PNEUMONIA that hold the films.</source>
        <translation>As respostas vêm das pastas NORMAL e PNEUMONIA que contêm as radiografias.</translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation>Etiquetas das radiografias</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>As radiografias estão a ser contadas. Entretanto pode fechar esta janela.</translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability. Its bar shows where their true share with pneumonia likely lies. On the dashed line, share and probability are the same.</source>
        <translation>Cada ponto representa radiografias de probabilidade semelhante. A sua barra mostra onde está provavelmente a verdadeira proporção com pneumonia. Na linha tracejada, a proporção e a probabilidade são iguais.</translation>
    </message>
    <message>
        <source>The films of all sessions are being looked through.</source>
        <translation>As radiografias de todas as sessões estão a ser percorridas.</translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation>As radiografias por mês, em medianas</translation>
    </message>
    <message>
        <source>The model&apos;s own marking levels are used.</source>
        <translation>Usam-se os níveis de marcação do modelo.</translation>
    </message>
</context>
<context>
    <name>PhotographBar</name>
    <message>
        <source>Score only the film</source>
        <translation>Avaliar só a radiografia</translation>
    </message>
    <message>
        <source>Find the film in the photograph again, and score only that</source>
        <translation>Procurar de novo a radiografia na fotografia, e avaliar só essa</translation>
    </message>
    <message>
        <source>Score the whole photograph</source>
        <translation>Avaliar a fotografia inteira</translation>
    </message>
    <message>
        <source>If the frame is wrong: score all of it, not only what is in the frame</source>
        <translation>Se a moldura estiver errada: avaliar tudo, e não só o que está na moldura</translation>
    </message>
</context>
<context>
    <name>PracticeFilms</name>
    <message>
        <source>Choose where to make the practice folder</source>
        <translation>Escolher onde criar a pasta de treino</translation>
    </message>
    <message>
        <source>The practice films could not be written to {folder} ({reason}); choose another place.</source>
        <translation>As radiografias de treino não puderam ser escritas em {folder} ({reason}); escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation>Algo correu mal ({reason}); exporte os resultados, e abra o programa de novo.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>The text on what Pneumolite is for has changed</source>
        <translation>O texto sobre para que serve o Pneumolite mudou</translation>
    </message>
    <message>
        <source>What Pneumolite is for, and what it is not for</source>
        <translation>Para que serve o Pneumolite, e para que não serve</translation>
    </message>
    <message>
        <source>I have &amp;read this, and use Pneumolite in no other way</source>
        <translation>&amp;Li isto, e não uso o Pneumolite de nenhuma outra forma</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Next film (Enter)</source>
        <translation>Radiografia seguinte (Enter)</translation>
    </message>
    <message>
        <source>Film before (Backspace)</source>
        <translation>Radiografia anterior (Backspace)</translation>
    </message>
    <message>
        <source>&amp;Finish reading</source>
        <translation>&amp;Terminar a leitura</translation>
    </message>
    <message>
        <source>After this you can change no answer any more</source>
        <translation>Depois disto já não pode mudar nenhuma resposta</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuar mais &amp;tarde</translation>
    </message>
    <message>
        <source>Film {number} of {films}</source>
        <translation>Radiografia {number} de {films}</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>A radiografia está a ser aberta.</translation>
    </message>
    <message>
        <source>The film is no longer where it was. Put the disk or stick back in, or bring the film back, and open this window again.</source>
        <translation>A radiografia já não está onde estava. Volte a pôr o disco ou a pen, ou reponha a radiografia, e abra de novo esta janela.</translation>
    </message>
    <message>
        <source>{initials}: {conclusion}</source>
        <translation>{initials}: {conclusion}</translation>
    </message>
    <message>
        <source>primary end-point pneumonia</source>
        <translation>pneumonia, critério principal da OMS</translation>
    </message>
    <message>
        <source>other infiltrate</source>
        <translation>outro infiltrado</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nada disto</translation>
    </message>
    <message>
        <source>uninterpretable</source>
        <translation>não interpretável</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities, and how many had pneumonia</source>
        <translation>As probabilidades, e quantas tinham pneumonia</translation>
    </message>
    <message>
        <source>Probability about {probability}: {count} of {of} with pneumonia</source>
        <translation>Probabilidade de cerca de {probability}: {count} de {of} com pneumonia</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Proporção com pneumonia</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation>Relatório do Pneumolite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Avaliada</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referenciada para</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Por causa de</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Já administrado</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Data e assinatura</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciais</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{day} by {model}</source>
        <translation>{day} por {model}</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>A radiografia</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Não marcadas</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primeiro</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation>Marcadas como pneumonia, as mais prováveis primeiro</translation>
    </message>
    <message>
        <source>Films in all</source>
        <translation>Radiografias ao todo</translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation>Impresso a {day}. Avaliado por {models}.</translation>
    </message>
    <message>
        <source>With the map: red is a strong sign of pneumonia, yellow a weak one</source>
        <translation>Com o mapa: o vermelho é um sinal forte de pneumonia, o amarelo um sinal fraco</translation>
    </message>
    <message>
        <source>More films are on the next pages: {films}.</source>
        <translation>Há mais radiografias nas páginas seguintes: {films}.</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marcadas como pneumonia</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Não avaliadas</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>The films are being looked at once more. This takes a while.</source>
        <translation>As radiografias estão a ser vistas mais uma vez. Isto demora um pouco.</translation>
    </message>
    <message>
        <source>Read films blind</source>
        <translation>Ler radiografias às cegas</translation>
    </message>
    <message>
        <source>The page is written to {path}. Print it, and have it signed.</source>
        <translation>A página está gravada em {path}. Imprima-a e peça a assinatura.</translation>
    </message>
    <message>
        <source>The reading is written to {path}. Other computers can bring it in.</source>
        <translation>A leitura está gravada em {path}. Outros computadores podem trazê-la.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s initials</source>
        <translation>Iniciais do supervisor</translation>
    </message>
    <message>
        <source>&amp;Adopt these films for this clinic</source>
        <translation>&amp;Adotar estas radiografias para esta clínica</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Voltar atrás</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF...</source>
        <translation>&amp;Gravar a página em PDF...</translation>
    </message>
    <message>
        <source>Save for &amp;other computers...</source>
        <translation>Gravar para &amp;outros computadores...</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Sortear &amp;novas radiografias...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with those of the model.</source>
        <translation>Para encontrar uma mudança, as radiografias seguintes são comparadas com as do modelo.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with an earlier reading.</source>
        <translation>Para encontrar uma mudança, as radiografias seguintes são comparadas com uma leitura anterior.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with these, since {day} ({initials}).</source>
        <translation>Para encontrar uma mudança, as radiografias seguintes são comparadas com estas, desde {day} ({initials}).</translation>
    </message>
    <message>
        <source>Films like these are scored, even where they look unlike those of training. For earlier films, score their folder again.</source>
        <translation>As radiografias semelhantes a estas são avaliadas, mesmo que não se pareçam com as do treino. Para as anteriores, avalie a sua pasta de novo.</translation>
    </message>
    <message>
        <source>Films that look unlike those of training stay for review, because fewer than {needed} of these films that show a chest could be opened here.</source>
        <translation>As radiografias que não se parecem com as do treino ficam para revisão, porque menos de {needed} destas que mostram um tórax puderam ser abertas aqui.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Gravar a página</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Gravar a leitura</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Leituras às cegas (*.json)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>%n linha escrita em {path}</numerusform>
            <numerusform>%n linhas escritas em {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The real names are in {key}; keep that file here.</source>
        <translation>Os nomes verdadeiros estão em {key}; guarde esse ficheiro aqui.</translation>
    </message>
    <message>
        <source>CSV files for Excel on this computer (*.csv)</source>
        <translation>Ficheiros CSV para o Excel neste computador (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Livros do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation>Os resultados não estão guardados nem exportados.</translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation>Exportá-los agora para um ficheiro CSV?</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Não exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ResultsFilter</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>{decided} of {count} films decided</source>
        <translation>{decided} de {count} radiografias decididas</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Radiografias: {count}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Child</source>
        <translation>Criança</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Avaliada</translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation>Decidido por {initials} em {time}.</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} a</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} dias</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation>Ainda há radiografias a ser avaliadas.</translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation>O que já foi avaliado fica guardado.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Não há aqui imagens para avaliar; escolha ficheiros DICOM, JPEG, PNG, TIFF, BMP ou WebP.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>{folder} não pode ser aberta; peça autorização a quem preparou este computador.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>{folder} e mais %n pasta não podem ser abertas; peça autorização a quem preparou este computador.</numerusform>
            <numerusform>{folder} e mais %n pastas não podem ser abertas; peça autorização a quem preparou este computador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Progresso em palavras</translation>
    </message>
    <message>
        <source>Show files passed over</source>
        <translation>Ver ficheiros ignorados</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>À procura de imagens</translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>A vigiar novas radiografias; %n radiografia até agora</numerusform>
            <numerusform>A vigiar novas radiografias; %n radiografias até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>Terminado: %n radiografia</numerusform>
            <numerusform>Terminado: %n radiografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>Parado em {done} de %n radiografia</numerusform>
            <numerusform>Parado em {done} de %n radiografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>%n não foi avaliada de novo, porque não mudou</numerusform>
            <numerusform>%n não foram avaliadas de novo, porque não mudaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>%n outro ficheiro ignorado</numerusform>
            <numerusform>%n outros ficheiros ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>Em pausa em {done} de %n radiografia</numerusform>
            <numerusform>Em pausa em {done} de %n radiografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} de %n radiografia, {rate}, faltam {left}</numerusform>
            <numerusform>{done} de %n radiografias, {rate}, faltam {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} de %n radiografia</numerusform>
            <numerusform>{done} de %n radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{films} a second</source>
        <translation>{films} por segundo</translation>
    </message>
    <message>
        <source>{films} a minute</source>
        <translation>{films} por minuto</translation>
    </message>
</context>
<context>
    <name>SaveActions</name>
    <message>
        <source>Pri&amp;nt this film...</source>
        <translation>I&amp;mprimir esta radiografia...</translation>
    </message>
    <message>
        <source>Its page, on paper</source>
        <translation>A sua página, em papel</translation>
    </message>
    <message>
        <source>Print a referral sl&amp;ip...</source>
        <translation>Imprimir uma guia de re&amp;ferência...</translation>
    </message>
    <message>
        <source>Half a page that goes with the child to another clinic</source>
        <translation>Meia página que acompanha a criança a outra clínica</translation>
    </message>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation>&amp;Relatório desta radiografia (PDF)...</translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation>Uma página para imprimir</translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation>Relatório das radiografias da &amp;lista (PDF)...</translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation>Uma página para cada uma, e um resumo</translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation>&amp;Guardar imagem...</translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation>A radiografia como é mostrada</translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation>Guardar o mapa em &amp;DICOM...</translation>
    </message>
    <message>
        <source>The map over the film, for the hospital&apos;s archive</source>
        <translation>O mapa sobre a radiografia, para o arquivo do hospital</translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation>Não há radiografias na lista; avalie primeiro uma pasta, ou mostre todas as radiografias.</translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation>Nenhuma radiografia é mostrada; escolha primeiro uma na lista.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>Relatório de %n radiografia escrito em {path}</numerusform>
            <numerusform>Relatório de %n radiografias escrito em {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of {file} is sent to the printer</source>
        <translation>A página de {file} foi enviada para a impressora</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar a imagem</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Ficheiros PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Imagem escrita em {path}</translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation>Guardar o mapa em DICOM</translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation>Ficheiros DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation>Ficheiro DICOM escrito em {path}</translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation>Outro ficheiro ainda está a ser escrito; guarde {file} depois dele.</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation>Parado; {file} não foi escrito</translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation>{file} não foi escrito. {reason}</translation>
    </message>
    <message>
        <source>{file} could not be printed; see whether the printer is on and has paper, and print again.</source>
        <translation>Não foi possível imprimir {file}; veja se a impressora está ligada e tem papel, e imprima de novo.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place or another film.</source>
        <translation>Não foi possível escrever {file}. Escolha outro lugar ou outra radiografia.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation>Não foi possível escrever {file} ({reason}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be written: there is not enough memory; close other programs.</source>
        <translation>Não foi possível escrever {file}: não há memória suficiente; feche outros programas.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare. Better take it again without the reflection.</source>
        <translation>Uma parte da fotografia está branca por causa de um reflexo; é melhor tirá-la de novo sem o reflexo.</translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring. Check that all of it is there.</source>
        <translation>A fotografia foi recortada até à radiografia antes da avaliação; verifique que ela está completa.</translation>
    </message>
    <message>
        <source>All of the photograph was scored and not the film on it alone, as a person asked.</source>
        <translation>Foi avaliada toda a fotografia e não só a radiografia, como uma pessoa pediu.</translation>
    </message>
    <message>
        <source>The picture is too small for a chest film. Export it in full size.</source>
        <translation>A imagem é pequena demais para uma radiografia do tórax; exporte-a em tamanho inteiro.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film. Check what it shows.</source>
        <translation>A imagem é longa e estreita demais para uma radiografia do tórax; verifique o que mostra.</translation>
    </message>
    <message>
        <source>The picture is nearly blank. Check the exposure and the export.</source>
        <translation>A imagem está quase vazia; verifique a exposição e a exportação.</translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film. Check what it shows.</source>
        <translation>A imagem é a cores e pode não ser uma radiografia do tórax; verifique o que mostra.</translation>
    </message>
    <message>
        <source>The photograph is blurred. Hold the camera still and take it again.</source>
        <translation>A fotografia está desfocada; segure a câmara sem mexer e tire-a de novo.</translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film. Check what it shows.</source>
        <translation>A imagem não parece a radiografia do tórax de uma criança; verifique o que mostra.</translation>
    </message>
    <message>
        <source>The film seems to be {lying}. Check it, and export it upright.</source>
        <translation>A radiografia parece estar {lying}; verifique-a, e exporte-a direita.</translation>
    </message>
    <message>
        <source>This film looks unlike those of training, but like those that two people read here ({films}).</source>
        <translation>Esta radiografia não se parece com as do treino, mas parece-se com as que duas pessoas leram aqui ({films}).</translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring. Check it.</source>
        <translation>A radiografia estava {lying} e foi endireitada antes da avaliação; verifique-a.</translation>
    </message>
    <message>
        <source>A part of a lung seems to lie outside the film, and was not scored. Check that all of the chest is on it.</source>
        <translation>Uma parte de um pulmão parece estar fora da radiografia e não foi avaliada. Verifique se todo o tórax está nela.</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>rodada para a esquerda</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>rodada para a direita</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>de cabeça para baixo</translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation>invertida (branco por preto)</translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation>{turned} e invertida (branco por preto)</translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only. Check whose it is.</source>
        <translation>A radiografia parece de um adulto, e este programa só conhece crianças de 1 a 5 anos; verifique de quem é.</translation>
    </message>
    <message>
        <source>The file holds the raw exposure. Export the film as it is shown to a doctor.</source>
        <translation>O ficheiro contém a exposição em bruto; exporte a radiografia como se mostra a um médico.</translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film. Check what it shows.</source>
        <translation>O ficheiro diz que é {kind}, e não uma radiografia; verifique o que mostra.</translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation>uma tomografia (TC)</translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation>uma mamografia</translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation>uma ressonância magnética</translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation>um exame de medicina nuclear</translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation>um exame PET</translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation>uma ecografia</translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation>uma angiografia</translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation>uma imagem de outro tipo</translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest. Check what it shows.</source>
        <translation>O ficheiro diz que mostra outra parte que não o tórax; verifique o que mostra.</translation>
    </message>
    <message>
        <source>The file says that it is a side view. The model knows frontal films only.</source>
        <translation>O ficheiro diz que é uma vista de perfil; o modelo só conhece radiografias frontais.</translation>
    </message>
    <message>
        <source>The file says that it is an oblique view. The model knows frontal films only.</source>
        <translation>O ficheiro diz que é uma vista oblíqua; o modelo só conhece radiografias frontais.</translation>
    </message>
    <message>
        <source>The child is six years or older. The model was trained on one to five years.</source>
        <translation>A criança tem seis anos ou mais; o modelo foi treinado com crianças de um a cinco anos.</translation>
    </message>
    <message>
        <source>The file leaves open whether the patient is 16 or older. Find out the age.</source>
        <translation>O ficheiro não diz claramente se o doente tem 16 anos ou mais. Pergunte a idade.</translation>
    </message>
    <message>
        <source>The file leaves open whether the child is under one year. Find out the age.</source>
        <translation>O ficheiro não diz claramente se a criança tem menos de um ano. Pergunte a idade.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the patient is 16 or older. Find out the age.</source>
        <translation>A idade e a data de nascimento no ficheiro contradizem-se, e segundo uma delas o doente tem 16 anos ou mais. Pergunte a idade.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the child is under one year. Find out the age.</source>
        <translation>A idade e a data de nascimento no ficheiro contradizem-se, e segundo uma delas a criança tem menos de um ano. Pergunte a idade.</translation>
    </message>
    <message>
        <source>By the details, the patient is 16 or older. The model knows children only.</source>
        <translation>Segundo os dados indicados, o doente tem 16 anos ou mais. O modelo só conhece crianças.</translation>
    </message>
    <message>
        <source>By the details, the child is under one year. The model knows no such films.</source>
        <translation>Segundo os dados indicados, a criança tem menos de um ano. O modelo não conhece radiografias dessas.</translation>
    </message>
    <message>
        <source>Age not known: check that the child is one to five years old.</source>
        <translation>Idade desconhecida: verifique que a criança tem entre um e cinco anos.</translation>
    </message>
    <message>
        <source>The file gives the age without a unit, and it was taken as years. Check that the child is not under one year.</source>
        <translation>O ficheiro dá a idade sem unidade, e foi contada em anos. Verifique que a criança não tem menos de um ano.</translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older. The model knows children only.</source>
        <translation>O ficheiro diz que o doente tem 16 anos ou mais; o modelo só conhece crianças.</translation>
    </message>
    <message>
        <source>The file says that the child is under one year. The model knows no such films.</source>
        <translation>O ficheiro diz que a criança tem menos de um ano; o modelo não conhece radiografias dessas.</translation>
    </message>
    <message>
        <source>This film looks unlike those the program was measured on. Its score counts only once it has been measured here.</source>
        <translation>Esta radiografia não se parece com aquelas em que o programa foi medido; a sua pontuação só conta depois de medida aqui.</translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here. Look at the film.</source>
        <translation>Entre os dois: aqui o programa não sabe distinguir normal de pneumonia; veja a radiografia.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs.</source>
        <translation>Não há memória suficiente para esta imagem; feche outros programas.</translation>
    </message>
    <message>
        <source>The picture could not be scored. Export it again, or as PNG.</source>
        <translation>A imagem não pôde ser avaliada. Exporte-a de novo, ou em PNG.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures crashed at this file. Export the film again.</source>
        <translation>A parte do programa que lê as imagens falhou com este ficheiro; exporte a radiografia de novo.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Export a smaller one.</source>
        <translation>O ficheiro tem mais de {megabytes} MB; exporte um mais pequeno.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels. Export a smaller one.</source>
        <translation>A imagem tem mais de {millions} milhões de píxeis; exporte uma mais pequena.</translation>
    </message>
    <message>
        <source>The file has changed since it was scored. Score the folder again.</source>
        <translation>O ficheiro mudou desde que foi avaliado; avalie a pasta de novo.</translation>
    </message>
    <message>
        <source>The file holds several pictures, and the first was scored. Save the others as files of their own.</source>
        <translation>O ficheiro contém várias imagens, e a primeira foi avaliada. Guarde as outras em ficheiros próprios.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs or export a smaller one.</source>
        <translation>Não há memória suficiente para esta imagem; feche outros programas ou exporte uma mais pequena.</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and score it again.</source>
        <translation>O ficheiro já não existe; procure-o e avalie-o de novo.</translation>
    </message>
    <message>
        <source>The file may not be opened. Ask whoever set up this computer for permission.</source>
        <translation>O ficheiro não pode ser aberto; peça autorização a quem preparou este computador.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check the disk or the cable, and score it again.</source>
        <translation>O ficheiro não pode ser lido ({reason}); verifique o disco ou o cabo, e avalie-o de novo.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, and score it again.</source>
        <translation>Outro programa tem o ficheiro aberto; feche-o nesse programa, e avalie-o de novo.</translation>
    </message>
    <message>
        <source>The disk, stick or disc is not in the computer. Put it in, and score the film again.</source>
        <translation>O disco ou a pen não está no computador; volte a pô-lo, e avalie a radiografia de novo.</translation>
    </message>
    <message>
        <source>The disk or disc is damaged where the film lies. Clean the disc, or copy the film from elsewhere.</source>
        <translation>O disco está danificado no lugar da radiografia; limpe o disco, ou copie a radiografia de outro lugar.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable and the other computer, and score the film again.</source>
        <translation>A rede não responde; verifique o cabo e o outro computador, e avalie a radiografia de novo.</translation>
    </message>
    <message>
        <source>The film lies in the cloud alone, such as OneDrive. Connect to the internet, and score it again.</source>
        <translation>A radiografia está só na nuvem, por exemplo no OneDrive; ligue-se à Internet, e avalie-a de novo.</translation>
    </message>
    <message>
        <source>The virus scanner does not let the file be opened. Ask whoever set up this computer.</source>
        <translation>O antivírus não deixa abrir o ficheiro; pergunte a quem preparou este computador.</translation>
    </message>
    <message>
        <source>The file is empty. Export the film again.</source>
        <translation>O ficheiro está vazio; exporte a radiografia de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device. Export the film again.</source>
        <translation>O ficheiro não pode ser lido, pois é uma pasta ou um dispositivo; exporte a radiografia de novo.</translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read. Export the film as PNG or JPEG.</source>
        <translation>O ficheiro não é uma imagem que este programa saiba ler; exporte a radiografia em PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy or export it again.</source>
        <translation>A imagem está danificada ou incompleta; copie-a ou exporte-a de novo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete. Copy or export it again.</source>
        <translation>O ficheiro DICOM está danificado ou incompleto; copie-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB. Export it again.</source>
        <translation>Descomprimido, o ficheiro tem mais de {megabytes} MB; exporte-o de novo.</translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents. Choose the disc&apos;s folder.</source>
        <translation>O ficheiro é o índice de um disco; escolha a pasta do disco.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the film itself.</source>
        <translation>O ficheiro DICOM não contém imagem; escolha a própria radiografia.</translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures. Export the one film.</source>
        <translation>O ficheiro DICOM contém várias imagens; exporte só a radiografia.</translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read. Export it uncompressed, or as PNG.</source>
        <translation>O ficheiro DICOM está codificado de uma forma que este programa não sabe ler; exporte-o sem compressão, ou em PNG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say its {fact}. Export it again, or as PNG.</source>
        <translation>O ficheiro DICOM não indica {fact}. Exporte-o de novo, ou em PNG.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s {fact} does not fit its picture. Export it again, or as PNG.</source>
        <translation>{fact} no ficheiro DICOM não corresponde à sua imagem. Exporte-o de novo, ou em PNG.</translation>
    </message>
    <message>
        <source>The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it with 8 or 16 bits, or as PNG.</source>
        <translation>O ficheiro DICOM guarda cada valor em {bits} bits, o que este programa não sabe ler. Exporte-o com 8 ou 16 bits, ou em PNG.</translation>
    </message>
    <message>
        <source>An archive within an archive is not opened. Unpack it, and score what is in it.</source>
        <translation>Um arquivo dentro de um arquivo não é aberto; descomprima-o, e avalie o que está nele.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.</source>
        <translation>O arquivo está danificado ou incompleto; copie-o de novo, ou descomprima-o e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>The archive holds more than {files} files. Unpack it and choose its folder.</source>
        <translation>O arquivo contém mais de {files} ficheiros; descomprima-o e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it with the password and choose its folder.</source>
        <translation>O arquivo está protegido por palavra-passe; descomprima-o com a palavra-passe e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read. Unpack it and choose its folder.</source>
        <translation>O arquivo está comprimido de uma forma que este programa não sabe ler; descomprima-o e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do. Ask who made it.</source>
        <translation>Descomprimido, o arquivo tem mais de {times} vezes o seu tamanho, o que não acontece com radiografias; pergunte a quem o fez.</translation>
    </message>
    <message>
        <source>The archive holds several files of one name. Unpack it and choose its folder.</source>
        <translation>O arquivo contém vários ficheiros com o mesmo nome; descomprima-o e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>uma parte está danificada</translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation>foram escritos por uma versão mais recente do programa</translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation>outra janela do programa está a usá-lo</translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation>a linha da radiografia não está nele</translation>
    </message>
    <message>
        <source>another window of the program has deleted this session</source>
        <translation>outra janela do programa eliminou esta sessão</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>não é uma cópia de segurança deste programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>foi escrito por uma versão mais recente do programa</translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>A ficha do modelo {file} não pode ser lida ({reason}); copie de novo toda a pasta do programa.</translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation>A ficha do modelo {file} está danificada; copie de novo toda a pasta do programa.</translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>A ficha do modelo {file} não pode ser usada ({reason}); use o modelo que veio com este programa.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>O ficheiro do modelo {file} não pode ser lido ({reason}); copie de novo toda a pasta do programa.</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation>O ficheiro do modelo {file} está danificado ou não é o que a sua ficha descreve; copie de novo toda a pasta do programa.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>O ficheiro do modelo {file} não pode ser usado ({reason}); use o modelo que veio com este programa.</translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation>O modelo {model} precisa da versão {needed} do pré-processamento e este programa tem a versão {version}; use o modelo que veio com ele.</translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation>O modelo {model} não pode ser executado por {engine} ({reason}); use o modelo que veio com este programa.</translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation>O modelo {model} não tem a entrada e as saídas que a sua ficha e este programa esperam; use o modelo que veio com este programa.</translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation>crianças de um a cinco anos, radiografias frontais, um hospital em Cantão, China</translation>
    </message>
    <message>
        <source>pneumonia is more likely than not, where every second film shows pneumonia</source>
        <translation>a pneumonia é mais provável do que a sua ausência, onde uma em cada duas radiografias mostra pneumonia</translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on validation, whole and in pieces</source>
        <translation>limiar mais alto com sensibilidade de pelo menos {sensitivity} na validação, radiografias inteiras e pedaços</translation>
    </message>
    <message>
        <source>The marking level chosen here belongs to another model and is not used; check how well this model does here, and choose again.</source>
        <translation>O nível de marcação escolhido aqui pertence a outro modelo e não é usado; verifique que resultados este modelo obtém aqui, e escolha de novo.</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, cannot be read ({reason}); allow reading it, or use one of the model&apos;s levels.</source>
        <translation>O registo do seu nível de marcação, {path}, não pode ser lido ({reason}); permita a sua leitura, ou use um nível do modelo.</translation>
    </message>
    <message>
        <source>The answers are the latest decisions on the films of all sessions. Counted: {films}. Left out as unsure or poor image: {undecided}. Left out because another model scored them: {others}.</source>
        <translation>As respostas são as últimas decisões sobre as radiografias de todas as sessões. Contadas: {films}. Deixadas de fora como incertas ou imagem má: {undecided}. Deixadas de fora porque outro modelo as avaliou: {others}.</translation>
    </message>
    <message>
        <source>Whoever decided had seen the program&apos;s answer, so the two agree too often. This is no independent check.</source>
        <translation>Quem decidiu tinha visto a resposta do programa, por isso os dois concordam vezes demais. Não é uma verificação independente.</translation>
    </message>
    <message>
        <source>Of the films with pneumonia, it marked {count} of {of} ({of_100}).</source>
        <translation>Das radiografias com pneumonia, marcou {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).</source>
        <translation>Das radiografias sem pneumonia, deixou {count} de {of} por marcar ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).</source>
        <translation>Das radiografias que marcou, havia pneumonia em {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).</source>
        <translation>Das radiografias que deixou por marcar, não havia pneumonia em {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films with pneumonia it would have marked {count} of {of} ({of_100}).</source>
        <translation>Das radiografias com pneumonia teria marcado {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of those without, it would have left {count} of {of} unmarked ({of_100}).</source>
        <translation>Das que são sem pneumonia, teria deixado {count} de {of} por marcar ({of_100}).</translation>
    </message>
    <message>
        <source>To know the first two figures to within {points} of 100, more films are needed: about {with_pneumonia} with pneumonia and {without} without.</source>
        <translation>Para conhecer os dois primeiros números com {points} em 100 de precisão, faltam radiografias: cerca de {with_pneumonia} com pneumonia e {without} sem.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open</source>
        <translation>outro programa, como o Excel, tem-no aberto</translation>
    </message>
    <message>
        <source>the disk or stick is not in the computer</source>
        <translation>o disco ou a pen não está no computador</translation>
    </message>
    <message>
        <source>the disk is damaged</source>
        <translation>o disco está danificado</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>a rede não responde</translation>
    </message>
    <message>
        <source>it lies in the cloud alone</source>
        <translation>está só na nuvem</translation>
    </message>
    <message>
        <source>the virus scanner does not let it be opened</source>
        <translation>o antivírus não o deixa abrir</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>o ficheiro ou a pasta não existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>acesso negado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>já não há espaço no disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>o disco é só de leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>o disco não responde bem</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>já não há espaço no disco</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>o disco não responde bem</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não é possível abrir o ficheiro</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>o ficheiro é só de leitura</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, is damaged; move it away, and choose the level again.</source>
        <translation>O registo do seu nível de marcação, {path}, está danificado; mova-o para outro lugar, e escolha o nível de novo.</translation>
    </message>
    <message>
        <source>The marking level could not be saved in {path} ({reason}); make room, and choose it again.</source>
        <translation>O nível de marcação não pôde ser guardado em {path} ({reason}); liberte espaço, e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>There are no answers for these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation>Não se conhecem respostas para estas radiografias; ponha-as em pastas chamadas NORMAL e PNEUMONIA, ou dê um ficheiro CSV de etiquetas.</translation>
    </message>
    <message>
        <source>None of the labels names a film in this folder; write the names of the films as they are in the folder.</source>
        <translation>Nenhuma das etiquetas é de uma radiografia desta pasta; escreva os nomes das radiografias como lá estão.</translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation>Há {count} radiografias chamadas {film}; escreva as pastas antes dos nomes, como em ward/film.png.</translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing if the answer is not known.</source>
        <translation>A linha {line} de {file} não diz pneumonia nem normal; escreva um deles, ou nada onde a resposta não é conhecida.</translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; keep the right one.</source>
        <translation>A linha {line} de {file} contradiz uma linha anterior sobre a mesma radiografia; mantenha a certa.</translation>
    </message>
    <message>
        <source>Two labels for {film} contradict each other; keep the right one.</source>
        <translation>Duas etiquetas contradizem-se sobre {film}; mantenha a certa.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation>{file} não pode ser lido ({reason}); escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation>{file} não é um ficheiro CSV; guarde a tabela em CSV.</translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation>{file} está vazio; escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>{file} has no column &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} não tem uma coluna &quot;{title}&quot;; escreva &quot;{title}&quot; por cima da certa.</translation>
    </message>
    <message>
        <source>{file} has {count} columns that could be &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} tem {count} colunas que podem ser &quot;{title}&quot;; escreva &quot;{title}&quot; por cima da certa.</translation>
    </message>
    <message>
        <source>Films are counted, not children. If many films are of one child, the true ranges are wider.</source>
        <translation>Contam-se as radiografias, não as crianças. Se muitas radiografias forem da mesma criança, os verdadeiros intervalos são mais largos.</translation>
    </message>
    <message>
        <source>The answers are from {file}. Labels in it: {labels}; for films here: {found}.</source>
        <translation>As respostas vêm de {file}. Etiquetas que contém: {labels}; para radiografias daqui: {found}.</translation>
    </message>
    <message>
        <source>Labels that match no film here: {count} ({names}).</source>
        <translation>Etiquetas que não correspondem a nenhuma radiografia daqui: {count} ({names}).</translation>
    </message>
    <message>
        <source>No marking level can be chosen from these decisions, because whoever decided had seen the program&apos;s answer. Give labels from a CSV file instead.</source>
        <translation>Não se pode escolher um nível de marcação por estas decisões, porque quem decidiu tinha visto a resposta do programa. Em vez disso, dê etiquetas de um ficheiro CSV.</translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation>Não se notou nenhuma mudança duradoura das imagens.</translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation>{change}; verifique a exposição e como os ficheiros são feitos, e até lá confie menos nos resultados.</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too low, however few children have pneumonia</source>
        <translation>Desde cerca de {day} as probabilidades são baixas demais, mesmo que poucas crianças tenham pneumonia</translation>
    </message>
    <message>
        <source>The probabilities here are too low, however few children have pneumonia</source>
        <translation>As probabilidades daqui são baixas demais, mesmo que poucas crianças tenham pneumonia</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too high, however many children have pneumonia</source>
        <translation>Desde cerca de {day} as probabilidades são altas demais, mesmo que muitas crianças tenham pneumonia</translation>
    </message>
    <message>
        <source>The probabilities here are too high, however many children have pneumonia</source>
        <translation>As probabilidades daqui são altas demais, mesmo que muitas crianças tenham pneumonia</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are unusual, however many children have pneumonia</source>
        <translation>Desde cerca de {day} as probabilidades são invulgares, qualquer que seja o número de crianças com pneumonia</translation>
    </message>
    <message>
        <source>The probabilities here are unusual, however many children have pneumonia</source>
        <translation>As probabilidades daqui são invulgares, qualquer que seja o número de crianças com pneumonia</translation>
    </message>
    <message>
        <source>{share} of 100; likely {low} to {high}</source>
        <translation>{share} em 100; provavelmente {low} a {high}</translation>
    </message>
    <message>
        <source>In {share} of 100 pairs, the film with pneumonia scored higher than the film without (likely {low} to {high}; AUROC {auroc}).</source>
        <translation>Em {share} de 100 pares, a radiografia com pneumonia teve pontuação mais alta do que a radiografia sem (provavelmente {low} a {high}; AUROC {auroc}).</translation>
    </message>
    <message>
        <source>Here an unclear film counts as marked if its probability reaches the marking level, and else as not marked. Unclear: {unclear}.</source>
        <translation>Aqui, uma radiografia incerta conta como marcada se a sua probabilidade atingir o nível de marcação, e senão como não marcada. Incertas: {unclear}.</translation>
    </message>
    <message>
        <source>These films are not counted. Look first: {review}. Not scored: {error}. No known answer: {unanswered}.</source>
        <translation>Estas radiografias não são contadas. Ver primeiro: {review}. Não avaliadas: {error}. Sem resposta conhecida: {unanswered}.</translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation>São precisas respostas dos dois tipos: radiografias com pneumonia, e radiografias sem.</translation>
    </message>
    <message>
        <source>There are enough films to know the first two figures to within {points} of 100.</source>
        <translation>Há radiografias suficientes para conhecer os dois primeiros números com {points} em 100 de precisão.</translation>
    </message>
    <message>
        <source>For a marking level of your own, at least {films} films with pneumonia and {films} without are needed. Only films marked or not marked count, with probabilities above 0.</source>
        <translation>Para um nível de marcação próprio são precisas pelo menos {films} radiografias com pneumonia e {films} sem. Só contam as radiografias marcadas ou não marcadas, com probabilidade acima de 0.</translation>
    </message>
    <message>
        <source>A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.</source>
        <translation>Um nível de marcação de {threshold} marca aqui pelo menos {share} em 100 radiografias com pneumonia.</translation>
    </message>
    <message>
        <source>It was chosen on these same films, so it looks a little better than it is.</source>
        <translation>Foi escolhido com estas mesmas radiografias, por isso parece um pouco melhor do que é.</translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}.</source>
        <translation>Escolhido aqui por {initials} em {day}.</translation>
    </message>
    <message>
        <source>Chosen here on {day}.</source>
        <translation>Escolhido aqui em {day}.</translation>
    </message>
    <message>
        <source>It was chosen on the films of {folder}.</source>
        <translation>Foi escolhido com as radiografias de {folder}.</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more.</source>
        <translation>Uma radiografia é marcada se a sua probabilidade for de pelo menos {threshold}.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertas</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>não marcadas</translation>
    </message>
    <message>
        <source>look first</source>
        <translation>ver primeiro</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>não avaliadas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation>com pneumonia</translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation>sem pneumonia</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>films</source>
        <translation>radiografias</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the program knows</source>
        <translation>Desde cerca de {day} as imagens são mais escuras do que as que o programa conhece</translation>
    </message>
    <message>
        <source>The pictures here are darker than those the program knows</source>
        <translation>As imagens daqui são mais escuras do que as que o programa conhece</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the program knows</source>
        <translation>Desde cerca de {day} as imagens são mais claras do que as que o programa conhece</translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the program knows</source>
        <translation>As imagens daqui são mais claras do que as que o programa conhece</translation>
    </message>
    <message>
        <source>Since about {day} the brightness of the pictures varies more, or less, than in those the program knows</source>
        <translation>Desde cerca de {day} o brilho das imagens varia mais, ou menos, do que o das que o programa conhece</translation>
    </message>
    <message>
        <source>The brightness of the pictures here varies more, or less, than in those the program knows</source>
        <translation>O brilho das imagens daqui varia mais, ou menos, do que o das que o programa conhece</translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the program knows</source>
        <translation>Desde cerca de {day} as imagens parecem-se menos com as que o programa conhece</translation>
    </message>
    <message>
        <source>The pictures here look less like those the program knows</source>
        <translation>As imagens daqui parecem-se menos com as que o programa conhece</translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the program knows, others more</source>
        <translation>Desde cerca de {day} algumas imagens parecem-se menos com as que o programa conhece, outras mais</translation>
    </message>
    <message>
        <source>Some pictures here look less like those the program knows, others more</source>
        <translation>Algumas imagens daqui parecem-se menos com as que o programa conhece, outras mais</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brilho</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudou</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>poucas demais para dizer</translation>
    </message>
    <message>
        <source>the file of earlier results could not be opened</source>
        <translation>não foi possível abrir o ficheiro dos resultados anteriores</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation>Não foi possível escrever {file} ({reason}); escolha outro lugar para a cópia de segurança.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation>Os resultados anteriores não podem ser mostrados ({reason}), e os novos não serão guardados; exporte-os antes de fechar o programa.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network. Watching then resumes automatically.</source>
        <translation>{folder} já não pode ser aberta; verifique o cabo ou a rede. A vigilância é depois retomada automaticamente.</translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching resumes.</source>
        <translation>{folder} pode ser aberta de novo; a vigilância é retomada.</translation>
    </message>
    <message>
        <source>Pneumolite cannot start ({reason}); copy or install the whole program again.</source>
        <translation>O Pneumolite não consegue iniciar ({reason}); copie ou instale de novo o programa inteiro.</translation>
    </message>
    <message>
        <source>If that does not help, send the file {file} to whoever helps you; it names no patient and no film.</source>
        <translation>Se isso não ajudar, envie o ficheiro {file} a quem o ajuda; não contém o nome de nenhum paciente nem de nenhuma radiografia.</translation>
    </message>
    <message>
        <source>The part of the program that scores films cannot be loaded ({reason}); copy or install the whole program again.</source>
        <translation>A parte do programa que avalia as radiografias não pode ser carregada ({reason}); copie ou instale de novo o programa inteiro.</translation>
    </message>
    <message>
        <source>{path} is no key of anonymous names, or another program has changed it; move it away, or bring back a copy of it.</source>
        <translation>{path} não é uma chave de nomes anónimos, ou outro programa alterou-a; mude o ficheiro de lugar, ou reponha uma cópia dele.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, is in use by another run; wait until that has ended.</source>
        <translation>A chave dos nomes anónimos, {path}, está a ser usada por outra avaliação; espere até que termine.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, cannot be written ({reason}); close other programs that use it, and make room on the disk.</source>
        <translation>Não é possível escrever a chave dos nomes anónimos, {path} ({reason}); feche os outros programas que a usam e arranje espaço no disco.</translation>
    </message>
    <message>
        <source>A workbook of Excel holds at most {rows} rows; choose a CSV file instead.</source>
        <translation>Um livro do Excel tem no máximo {rows} linhas; escolha antes um ficheiro CSV.</translation>
    </message>
    <message>
        <source>The file says that the film has {header} pixels, but its picture has {picture}. Export the film again.</source>
        <translation>O ficheiro diz que a radiografia tem {header} píxeis, mas a sua imagem tem {picture}; exporte a radiografia de novo.</translation>
    </message>
    <message>
        <source>The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG after Settings &gt; Camera &gt; Formats &gt; Most Compatible.</source>
        <translation>A fotografia está guardada como HEIC. Partilhe-a do telemóvel como JPEG. Um iPhone usa JPEG depois de Definições &gt; Câmara &gt; Formatos &gt; Mais compatível.</translation>
    </message>
    <message>
        <source>The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.</source>
        <translation>O ficheiro é uma imagem em bruto de uma câmara. Guarde-a como JPEG, e ponha a câmara em JPEG.</translation>
    </message>
    <message>
        <source>The picture is saved as {format}, which this program cannot read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>A imagem está guardada como {format}, que este programa não sabe ler. Abra-a noutro programa e guarde-a como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file is a {format} document. If it holds a film, save that as JPEG, or ask for the film itself.</source>
        <translation>O ficheiro é um documento {format}. Se contém uma radiografia, guarde-a como JPEG, ou peça a própria radiografia.</translation>
    </message>
    <message>
        <source>The file is a video. Take a photograph of the film, and save it as JPEG.</source>
        <translation>O ficheiro é um vídeo. Tire uma fotografia da radiografia, e guarde-a como JPEG.</translation>
    </message>
    <message>
        <source>The file is a {format} archive. Unpack it and choose its folder.</source>
        <translation>O ficheiro é um arquivo {format}. Descomprima-o e escolha a sua pasta.</translation>
    </message>
    <message>
        <source>The file does not say its {fact}, so what is usual was taken. Check the picture.</source>
        <translation>O ficheiro não indica {fact}, por isso foi usado o habitual. Verifique a imagem.</translation>
    </message>
    <message>
        <source>The file&apos;s {fact} does not fit its picture, so the picture was followed. Check it.</source>
        <translation>{fact} no ficheiro não corresponde à sua imagem, por isso seguiu-se a imagem. Verifique-a.</translation>
    </message>
    <message>
        <source>The last pixels of the picture are missing, so those above them were repeated. Export it again if you can.</source>
        <translation>Faltam os últimos píxeis da imagem, por isso os de cima foram repetidos. Exporte-a de novo, se puder.</translation>
    </message>
    <message>
        <source>A part of the file&apos;s header is broken and was left out. Check the picture and whose it is.</source>
        <translation>Uma parte do cabeçalho do ficheiro está danificada e foi deixada de fora. Verifique a imagem e de quem é.</translation>
    </message>
    <message>
        <source>The file holds more pixels than it describes. Check that all of the film is there.</source>
        <translation>O ficheiro contém mais píxeis do que descreve. Verifique que a radiografia está completa.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} cannot be used and was left out. Compare the picture with the workstation.</source>
        <translation>{hint} no ficheiro não pode ser usado e foi omitido. Compare a imagem com a da estação de trabalho.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} is not written as it should be, and was read as it is probably meant. Compare the picture with the workstation.</source>
        <translation>{hint} no ficheiro não está escrito como devia, e foi lido pelo que provavelmente significa. Compare a imagem com a da estação de trabalho.</translation>
    </message>
    <message>
        <source>This build of Pneumolite takes no updates from a file; unpack the newer version beside it, and open that.</source>
        <translation>Esta versão do Pneumolite não aceita atualizações a partir de um ficheiro; descompacte a versão mais recente ao lado desta, e abra-a.</translation>
    </message>
    <message>
        <source>This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version on the computer as you did with this one.</source>
        <translation>Este Pneumolite não vem de um ficheiro ZIP para Windows ou Linux; ponha a versão mais recente no computador como fez com esta.</translation>
    </message>
    <message>
        <source>{file} can only be checked with {signature}; copy that from the release, too, and put it beside the first.</source>
        <translation>{file} só pode ser verificado com {signature}; copie também esse ficheiro da página da versão, e ponha-o ao lado do primeiro.</translation>
    </message>
    <message>
        <source>{signature} is damaged; copy it from the release again.</source>
        <translation>{signature} está danificado; copie-o de novo da página da versão.</translation>
    </message>
    <message>
        <source>{file} does not come from the makers of this program; do not use it, and get the release of Pneumolite.</source>
        <translation>{file} não vem dos autores deste programa; não o use, e obtenha o ficheiro oficial do Pneumolite.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed after it was signed; copy it from the release again.</source>
        <translation>{file} está danificado, ou foi alterado depois de assinado; copie-o de novo da página da versão.</translation>
    </message>
    <message>
        <source>{file} is for {system}; get the file for {this}.</source>
        <translation>{file} é para {system}; obtenha o ficheiro para {this}.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and this is {this} already; get a newer one.</source>
        <translation>{file} contém a versão {version}, e esta já é a {this}; obtenha uma mais recente.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer, and try again.</source>
        <translation>{file} não pode ser lido ({reason}); copie-o para este computador, e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room for the new version in {folder}; make {megabytes} MB free, and try again.</source>
        <translation>Não há espaço para a nova versão em {folder}; liberte {megabytes} MB, e tente de novo.</translation>
    </message>
    <message>
        <source>The new version cannot be put into {folder} ({reason}); copy this program to a folder of your own, such as Documents, and update it there.</source>
        <translation>A nova versão não pode ser posta em {folder} ({reason}); copie este programa para uma pasta sua, como Documentos, e atualize-o lá.</translation>
    </message>
    <message>
        <source>{file} is not put together as a release is; tell those who made it.</source>
        <translation>{file} não está composto como devia; diga-o a quem o fez.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}); go on with this version.</source>
        <translation>O {program} não pode ser iniciado ({reason}); continue com esta versão.</translation>
    </message>
    <message>
        <source>{path} is damaged, and children&apos;s hashes need it; bring back a copy of it, or delete it to begin with other hashes.</source>
        <translation>{path} está danificado, e os códigos das crianças precisam dele; reponha uma cópia, ou apague-o para começar com outros códigos.</translation>
    </message>
    <message>
        <source>{path}, which children&apos;s hashes need, cannot be used ({reason}); make room on the disk, and see that the folder can be written to.</source>
        <translation>{path}, de que os códigos das crianças precisam, não pode ser usado ({reason}); liberte espaço no disco, e verifique se é possível escrever na pasta.</translation>
    </message>
    <message>
        <source>To learn what a marked film means here, say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>Para saber o que significa aqui uma radiografia marcada, indique nas definições quantas em 100 crianças radiografadas aqui têm pneumonia.</translation>
    </message>
    <message>
        <source>Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and it changes no finding and no marking level. At this share:</source>
        <translation>Aqui, {prevalence} em 100 crianças radiografadas têm pneumonia. Foi uma pessoa que o disse, e isso não muda nenhum resultado nem nenhum nível de marcação. Com esta parte:</translation>
    </message>
    <message>
        <source>Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; PPV).</source>
        <translation>Em 100 radiografias que marca, há pneumonia em {value} (provavelmente de {low} a {high}; VPP).</translation>
    </message>
    <message>
        <source>Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to {high}; NPV).</source>
        <translation>Em 100 radiografias que não marca, não há pneumonia em {value} (provavelmente de {low} a {high}; VPN).</translation>
    </message>
    <message>
        <source>Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely {low} to {high}).</source>
        <translation>Em 100 crianças radiografadas, {ill} têm pneumonia, e ele encontra {value} delas (provavelmente de {low} a {high}).</translation>
    </message>
    <message>
        <source>It raises {value} false alarms among the 100 (likely {low} to {high}).</source>
        <translation>Dá {value} falsos alarmes entre as 100 (provavelmente de {low} a {high}).</translation>
    </message>
    <message>
        <source>of 100 of them marked</source>
        <translation>marcadas, em 100 delas</translation>
    </message>
    <message>
        <source>of 100 others not marked</source>
        <translation>não marcadas, em 100 das outras</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>To judge the probabilities themselves, {films} films that count are needed, and {each} of each kind.</source>
        <translation>Para julgar as próprias probabilidades, são precisas {films} radiografias que contem, e {each} de cada tipo.</translation>
    </message>
    <message>
        <source>On these {films} films, the probabilities lie {error} of 100 beside the truth on average, shifted to the share of pneumonia among the films. By chance alone it would be about {chance}.</source>
        <translation>Nestas {films} radiografias, as probabilidades afastam-se da verdade em média {error} em 100, ajustadas à parte de pneumonias entre as radiografias. Só por acaso seriam cerca de {chance}.</translation>
    </message>
    <message>
        <source>Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on films left out of the fit). True log-odds: {slope} times the program&apos;s, plus {shift} (slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).</source>
        <translation>Ajustadas de novo a estas radiografias, afastar-se-iam {error} (método de Platt, verificado em radiografias deixadas fora do ajuste). Log-odds verdadeiros: {slope} vezes os do programa, mais {shift} (declive provavelmente de {slope_low} a {slope_high}, desvio de {shift_low} a {shift_high}).</translation>
    </message>
    <message>
        <source>So nothing speaks against the probabilities here.</source>
        <translation>Portanto, nada fala contra as probabilidades aqui.</translation>
    </message>
    <message>
        <source>So high probabilities are too high here, and low ones are too low.</source>
        <translation>Portanto, as probabilidades altas são altas demais aqui, e as baixas são baixas demais.</translation>
    </message>
    <message>
        <source>So high probabilities are too low here, and low ones are too high.</source>
        <translation>Portanto, as probabilidades altas são baixas demais aqui, e as baixas são altas demais.</translation>
    </message>
    <message>
        <source>So the probabilities are too low here on the whole.</source>
        <translation>Portanto, as probabilidades são aqui, no geral, baixas demais.</translation>
    </message>
    <message>
        <source>So the probabilities are too high here on the whole.</source>
        <translation>Portanto, as probabilidades são aqui, no geral, altas demais.</translation>
    </message>
    <message>
        <source>This fit is shown and not used: probabilities, findings and marking levels stay as they are. A marking level of your own is chosen on the films themselves, and so it holds all the same.</source>
        <translation>Este ajuste é mostrado e não é usado: as probabilidades, os resultados e os níveis de marcação ficam como estão. Um nível de marcação seu é escolhido nas próprias radiografias, e por isso vale na mesma.</translation>
    </message>
    <message>
        <source>In the program&apos;s window, you can adopt this fit for the probability that is told for here. Findings, marking levels and the program&apos;s own probabilities stay as they are.</source>
        <translation>Na janela do programa, pode adotar este ajuste para a probabilidade indicada para aqui. Os resultados, os níveis de marcação e as probabilidades do programa ficam como estão.</translation>
    </message>
    <message>
        <source>Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of this clinic. True log-odds: {slope} times the program&apos;s, plus {shift}.</source>
        <translation>Adotado por {initials} em {day}: a probabilidade aqui segue um ajuste a {films} radiografias desta clínica. Log-odds verdadeiros: {slope} vezes os do programa, mais {shift}.</translation>
    </message>
    <message>
        <source>No fit is in use. The probability here is the program&apos;s own.</source>
        <translation>Nenhum ajuste está em uso. A probabilidade aqui é a do programa.</translation>
    </message>
    <message>
        <source>The fit shows only once you say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>O ajuste só aparece depois de indicar nas definições quantas em 100 crianças radiografadas aqui têm pneumonia.</translation>
    </message>
    <message>
        <source>under 12 months</source>
        <translation>menos de 12 meses</translation>
    </message>
    <message>
        <source>12 to 23 months</source>
        <translation>12 a 23 meses</translation>
    </message>
    <message>
        <source>24 to 59 months</source>
        <translation>24 a 59 meses</translation>
    </message>
    <message>
        <source>60 months and older</source>
        <translation>60 meses e mais</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>meninas</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>meninos</translation>
    </message>
    <message>
        <source>{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as CSV.</source>
        <translation>{file} não é uma tabela para o DHIS2; deixe o programa escrever uma, preencha-a e guarde-a como CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a count, an age or a sex that the program does not know; write it as the program did.</source>
        <translation>A linha {line} de {file} indica uma contagem, uma idade ou um sexo que o programa não conhece; escreva-o como o programa o fez.</translation>
    </message>
    <message>
        <source>Line {line} of {file} would count the same children or films twice in one data element; delete it, or the earlier line.</source>
        <translation>A linha {line} de {file} contaria duas vezes as mesmas crianças ou radiografias num só dataelement; apague-a, ou a linha anterior.</translation>
    </message>
    <message>
        <source>Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one of the two lines.</source>
        <translation>A linha {line} de {file} dá à clínica {clinic} outro orgunit do que antes; apague uma das duas linhas.</translation>
    </message>
    <message>
        <source>{file} has no orgunit for the clinic {clinic}; write it beside the clinic.</source>
        <translation>{file} não tem orgunit para a clínica {clinic}; escreva-o ao lado da clínica.</translation>
    </message>
    <message>
        <source>{file} has no dataelement yet; write one beside each count to report.</source>
        <translation>{file} ainda não tem dataelement; escreva um ao lado de cada contagem a comunicar.</translation>
    </message>
    <message>
        <source>Children X-rayed</source>
        <translation>Crianças radiografadas</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>O que o programa encontrou</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>O que as pessoas decidiram</translation>
    </message>
    <message>
        <source>Do the two agree?</source>
        <translation>Os dois concordam?</translation>
    </message>
    <message>
        <source>Films without an answer, by reason</source>
        <translation>Radiografias sem resposta, por motivo</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Decided as pneumonia</source>
        <translation>Decididas como pneumonia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>The month from {first} to {last}</source>
        <translation>O mês de {first} a {last}</translation>
    </message>
    <message>
        <source>Each child counts once: by the patient&apos;s number, else by the number of the visit, else each film counts as a child. The day is that of the film, or else of scoring. Films in all: {films}. People of 16 years or older, who are left out: {adults}.</source>
        <translation>Cada criança conta uma vez: pelo número do doente, senão pelo número da visita, senão cada radiografia conta como uma criança. O dia é o da radiografia ou, na falta dele, o da avaliação. Radiografias no total: {films}. Pessoas de 16 anos ou mais, que ficam de fora: {adults}.</translation>
    </message>
    <message>
        <source>2 to 11 months</source>
        <translation>2 a 11 meses</translation>
    </message>
    <message>
        <source>12 to 59 months</source>
        <translation>12 a 59 meses</translation>
    </message>
    <message>
        <source>Other age</source>
        <translation>Outra idade</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Idade desconhecida</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Meninas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Meninos</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexo desconhecido</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marcadas como pneumonia</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Não marcadas</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primeiro</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Imagem má</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decididas</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Concordam</translation>
    </message>
    <message>
        <source>Only the person found pneumonia</source>
        <translation>Só a pessoa encontrou pneumonia</translation>
    </message>
    <message>
        <source>Only the program found pneumonia</source>
        <translation>Só o programa encontrou pneumonia</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Não comparáveis</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or move it away and begin again.</source>
        <translation>O registo da leitura às cegas, {path}, não pode ser lido ({reason}); permita a leitura, ou mude-o de lugar e recomece.</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, is damaged or comes from a newer version of the program; move it away, and begin again.</source>
        <translation>O registo da leitura às cegas, {path}, está danificado ou vem de uma versão mais nova do programa; mude-o de lugar e recomece.</translation>
    </message>
    <message>
        <source>The blind reading could not be saved in {path} ({reason}); make room, and try again.</source>
        <translation>A leitura às cegas não pôde ser gravada em {path} ({reason}); arranje espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Another window of the program has changed the blind reading, so this was not saved; open the blind reading again.</source>
        <translation>Outra janela do programa alterou a leitura às cegas, por isso isto não foi gravado; abra de novo a leitura às cegas.</translation>
    </message>
    <message>
        <source>On these films the program does well enough to be used here.</source>
        <translation>Nestas radiografias, o programa é suficientemente bom para ser usado aqui.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: too few films were read to know whether it does well enough.</source>
        <translation>O programa ainda não deve ser usado aqui: leram-se poucas radiografias para saber se é suficientemente bom.</translation>
    </message>
    <message>
        <source>The program should not be used here: on these films it does worse than was asked for.</source>
        <translation>O programa não deve ser usado aqui: nestas radiografias faz pior do que se pediu.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: the two people agree too little with each other to measure it by what they say. Practise WHO&apos;s form together, and read again.</source>
        <translation>O programa ainda não deve ser usado aqui: as duas pessoas concordam pouco entre si para o medir pelas suas respostas. Treinem juntas o formulário da OMS e leiam de novo.</translation>
    </message>
    <message>
        <source>Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at least {auroc} of 100 pairs rightly.</source>
        <translation>Pediu-se que provavelmente marque pelo menos {sensitivity} de 100 radiografias com pneumonia, provavelmente deixe sem marca pelo menos {specificity} de 100 radiografias sem pneumonia, e provavelmente ordene bem pelo menos {auroc} de 100 pares.</translation>
    </message>
    <message>
        <source>If it goes on like this, a firm answer needs about {films} more films.</source>
        <translation>Se continuar assim, uma resposta segura precisa de cerca de {films} radiografias a mais.</translation>
    </message>
    <message>
        <source>How many more films a firm answer needs cannot be told from these.</source>
        <translation>Destas radiografias não se pode dizer quantas mais são precisas para uma resposta segura.</translation>
    </message>
    <message>
        <source>Read: {films} films, drawn at random from those of {children} children. Each child had the same chance.</source>
        <translation>Lidas: {films} radiografias, sorteadas entre as de {children} crianças. Cada criança teve a mesma probabilidade.</translation>
    </message>
    <message>
        <source>Films that the two looked at together because they had differed: {films}.</source>
        <translation>Radiografias que os dois viram juntos porque tinham discordado: {films}.</translation>
    </message>
    <message>
        <source>Left out as uninterpretable: {films}.</source>
        <translation>Excluídas por não serem interpretáveis: {films}.</translation>
    </message>
    <message>
        <source>{first} and {second} said the same of {same} of {of} films ({kappa}).</source>
        <translation>{first} e {second} disseram o mesmo de {same} de {of} radiografias ({kappa}).</translation>
    </message>
    <message>
        <source>{initials} and the program said the same of {same} of {of} films ({kappa}).</source>
        <translation>{initials} e o programa disseram o mesmo de {same} de {of} radiografias ({kappa}).</translation>
    </message>
    <message>
        <source>The agreed answer and the program are the same on {same} of {of} films ({kappa}).</source>
        <translation>A resposta acordada e a do programa são iguais em {same} de {of} radiografias ({kappa}).</translation>
    </message>
    <message>
        <source>kappa {kappa}; likely {low} to {high}</source>
        <translation>kappa {kappa}; provavelmente de {low} a {high}</translation>
    </message>
    <message>
        <source>no kappa, as all got the same answer</source>
        <translation>sem kappa, pois todas tiveram a mesma resposta</translation>
    </message>
    <message>
        <source>Pneumonia: end-point consolidation, pleural effusion or other infiltrate</source>
        <translation>Pneumonia: consolidação (critério OMS), derrame pleural ou outro infiltrado</translation>
    </message>
    <message>
        <source>WHO&apos;s primary end-point pneumonia: end-point consolidation or pleural effusion</source>
        <translation>Pneumonia, critério principal da OMS: consolidação (critério OMS) ou derrame pleural</translation>
    </message>
    <message>
        <source>The details in {file} are not used. {reason}</source>
        <translation>Os dados em {file} não são usados. {reason}</translation>
    </message>
    <message>
        <source>Lines of {file} that are not used: {count}. The first is line {line}: {reason}.</source>
        <translation>Linhas de {file} que não são usadas: {count}. A primeira é a linha {line}: {reason}.</translation>
    </message>
    <message>
        <source>it names no film here, so write the name as it is in the folder</source>
        <translation>não indica nenhuma radiografia daqui, por isso escreva o nome como está na pasta</translation>
    </message>
    <message>
        <source>it names several films, so write the ending, too</source>
        <translation>indica várias radiografias, por isso escreva também a extensão</translation>
    </message>
    <message>
        <source>another line says otherwise of the same film</source>
        <translation>outra linha diz outra coisa da mesma radiografia</translation>
    </message>
    <message>
        <source>the film itself says otherwise, so check whose it is</source>
        <translation>a própria radiografia diz outra coisa, por isso verifique de quem é</translation>
    </message>
    <message>
        <source>its age is no number of months</source>
        <translation>a idade não é um número de meses</translation>
    </message>
    <message>
        <source>its sex is neither F nor M</source>
        <translation>o sexo não é F nem M</translation>
    </message>
    <message>
        <source>its date cannot be read, so write it as in 2026-11-30</source>
        <translation>a data não pode ser lida, por isso escreva-a como em 2026-11-30</translation>
    </message>
    <message>
        <source>The fit of the probabilities adopted here belongs to another model and is not used; check how well this model does here, and adopt a fit again.</source>
        <translation>O ajuste das probabilidades adotado aqui pertence a outro modelo e não é usado; verifique que resultados este modelo obtém aqui, e adote de novo um ajuste.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow reading it, or adopt no fit.</source>
        <translation>O registo do seu ajuste das probabilidades, {path}, não pode ser lido ({reason}); permita a sua leitura, ou não adote nenhum ajuste.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt the fit again.</source>
        <translation>O registo do seu ajuste das probabilidades, {path}, está danificado; mova-o para outro lugar, e adote o ajuste de novo.</translation>
    </message>
    <message>
        <source>The fit of the probabilities could not be saved in {path} ({reason}); make room, and adopt it again.</source>
        <translation>O ajuste das probabilidades não pôde ser guardado em {path} ({reason}); liberte espaço, e adote-o outra vez.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again to resume.</source>
        <translation>A avaliação parou ({reason}); avalie a pasta de novo para a retomar.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Sessões anteriores</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Another model scored these films. Open the session to see them.</source>
        <translation>Outro modelo avaliou estas radiografias. Abra a sessão para as ver.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua (Language)</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>As suas &amp;iniciais</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Marking level of new runs</source>
        <translation>Nível de &amp;marcação das novas avaliações</translation>
    </message>
    <message>
        <source>With pneumonia, of 100 children &amp;X-rayed here</source>
        <translation>Com pneumonia, em 100 &amp;crianças radiografadas aqui</translation>
    </message>
    <message>
        <source>Folder of &amp;films</source>
        <translation>Pasta das &amp;radiografias</translation>
    </message>
    <message>
        <source>Folder for &amp;exports</source>
        <translation>Pasta das e&amp;xportações</translation>
    </message>
    <message>
        <source>Films scored at the same &amp;time</source>
        <translation>Radiografias avaliadas ao mesmo &amp;tempo</translation>
    </message>
    <message>
        <source>&amp;Delete old sessions</source>
        <translation>&amp;Eliminar sessões antigas</translation>
    </message>
    <message>
        <source>Sessions are kept in</source>
        <translation>As sessões são guardadas em</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{folder} is not there; choose another folder.</source>
        <translation>{folder} não existe; escolha outra pasta.</translation>
    </message>
    <message>
        <source>They stand beside your decisions</source>
        <translation>Ficam ao lado das suas decisões</translation>
    </message>
    <message>
        <source>The one chosen last</source>
        <translation>O último escolhido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Of the last 100 children you X-rayed, how many had pneumonia? The program then also says what a score means here. No finding and no marking level changes.</source>
        <translation>Das últimas 100 crianças que radiografou, quantas tinham pneumonia? O programa diz então também o que uma pontuação significa aqui. Nenhum resultado e nenhum nível de marcação muda.</translation>
    </message>
    <message>
        <source>The one scored last</source>
        <translation>A última avaliada</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Os seus documentos</translation>
    </message>
    <message>
        <source>Include &amp;patient identifiers in exports</source>
        <translation>Incluir a i&amp;dentidade dos doentes nas exportações</translation>
    </message>
    <message>
        <source>&amp;Anonymous names of films in exports</source>
        <translation>Nomes &amp;anónimos das radiografias nas exportações</translation>
    </message>
    <message>
        <source>Folders and files are often named after patients. Exports and reports then have numbers, and only the key on this computer has the names: {key}</source>
        <translation>As pastas e os ficheiros têm muitas vezes o nome de doentes. As exportações e os relatórios têm então números, e só a chave neste computador tem os nomes: {key}</translation>
    </message>
    <message>
        <source>As many as this computer has cores ({cores})</source>
        <translation>Tantas quantos os núcleos deste computador ({cores})</translation>
    </message>
    <message>
        <source>A smaller number slows other programs less. It holds from the next run on.</source>
        <translation>Um número menor atrasa menos os outros programas. Vale a partir da próxima avaliação.</translation>
    </message>
    <message>
        <source>Never automatically</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source>After {days} days, when the program opens</source>
        <translation>Após {days} dias, quando o programa abre</translation>
    </message>
    <message>
        <source>Films, exported files and backups stay, and so does the session shown</source>
        <translation>As radiografias, os ficheiros exportados e as cópias de segurança ficam, e também a sessão mostrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It stands on reports, and names the clinic in the month</source>
        <translation>Figura nos relatórios e dá o nome à clínica no mês</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>Morada da clínica</translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation>Não há sessões anteriores; escolha uma pasta para avaliar.</translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation>Cópia de segurança de todas as sessões</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Cópias de segurança (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation>Cópia de segurança em {path}; este ficheiro contém dados de doentes</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation>Eliminar definitivamente os dados dos doentes?</translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. If another session shows a film too, it stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation>As linhas, as imagens pequenas, as decisões e as notas são eliminadas deste programa, e nada as traz de volta. Se outra sessão também mostrar uma radiografia, ela fica lá. Os ficheiros das radiografias, os ficheiros exportados e as cópias de segurança ficam onde estão.</translation>
    </message>
    <message>
        <source>The results are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Os resultados já não são guardados automaticamente ({reason}); exporte-os antes de fechar o programa.</translation>
    </message>
    <message>
        <source>Nobody can then tell whose film an anonymous name stands for.</source>
        <translation>Depois ninguém pode dizer de quem é a radiografia por trás de um nome anónimo.</translation>
    </message>
    <message>
        <source>The real names of films were not deleted.</source>
        <translation>Os nomes verdadeiros das radiografias não foram eliminados.</translation>
    </message>
    <message>
        <source>This run is not finished; choose the folder again to resume it.</source>
        <translation>Esta avaliação não está terminada; escolha a pasta de novo para a retomar.</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago: {count}. The program deletes them again when it next opens, unless you change the settings first.</source>
        <translation>Sessões começadas há mais de {days} dias: {count}. O programa elimina-as de novo quando voltar a abrir, a não ser que mude antes as definições.</translation>
    </message>
    <message>
        <source>The file of this film says another age, and that age counts.</source>
        <translation>O ficheiro desta radiografia diz outra idade, e é essa que conta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago were deleted, as the settings say: {count} in all.</source>
        <translation>As sessões começadas há mais de {days} dias foram eliminadas, como dizem as definições: {count} ao todo.</translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} de %n radiografia, começado em {time}</numerusform>
            <numerusform>{films} de %n radiografias, começado em {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation>Todas as sessões desta cópia de segurança já estão aqui</translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is added, and nothing that is here changes.</source>
        <translation>Sessões na cópia de segurança: {sessions}; ainda não aqui: {missing}. O que falta é acrescentado, e nada do que está aqui muda.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar esta cópia de segurança?</translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; look among the earlier sessions</source>
        <translation>Sessões restauradas: {missing}; veja entre as sessões anteriores</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Decisions are signed {initials}; someone else presses Ctrl+Shift+I</source>
        <translation>As decisões são assinadas {initials}; outra pessoa prime Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Quem está a trabalhar?</translation>
    </message>
    <message>
        <source>Who is working? These initials stand beside your decisions:</source>
        <translation>Quem está a trabalhar? Estas iniciais ficam ao lado das suas decisões:</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>As suas iniciais</translation>
    </message>
    <message>
        <source>Your initials stand beside your decisions:</source>
        <translation>As suas iniciais ficam ao lado das suas decisões:</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maker, model and room, as you name it</source>
        <translation>Marca, modelo e sala, como lhes chama</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the sensitivity must reach this</source>
        <translation>O extremo inferior do intervalo provável da sensibilidade deve atingir este valor</translation>
    </message>
    <message>
        <source>A pair is a film with pneumonia and one without. The lower end of the likely range of the AUROC must reach this.</source>
        <translation>Um par é uma radiografia com pneumonia e uma sem. O extremo inferior do intervalo provável da AUROC deve atingir este valor.</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Sortear &amp;novas radiografias...</translation>
    </message>
    <message>
        <source>Bring in a reading from &amp;another computer...</source>
        <translation>Trazer uma leitura de &amp;outro computador...</translation>
    </message>
    <message>
        <source>Films to &amp;read</source>
        <translation>Radiografias a &amp;ler</translation>
    </message>
    <message>
        <source>&amp;X-ray machine</source>
        <translation>Aparelho de &amp;raios X</translation>
    </message>
    <message>
        <source>Of 100 films with &amp;pneumonia, it should likely mark</source>
        <translation>De 100 radiografias com &amp;pneumonia, deve provavelmente marcar</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the specificity must reach this. Else the program marks too many healthy children.</source>
        <translation>O extremo inferior do intervalo provável da especificidade deve atingir este valor. Senão, o programa marca demasiadas crianças saudáveis.</translation>
    </message>
    <message>
        <source>Of 100 films &amp;without pneumonia, it should likely not mark</source>
        <translation>De 100 radiografias sem pneu&amp;monia, deve provavelmente deixar sem marca</translation>
    </message>
    <message>
        <source>Of 100 p&amp;airs, it should likely rank rightly</source>
        <translation>De 100 p&amp;ares, deve provavelmente ordenar bem</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>As suas &amp;iniciais</translation>
    </message>
    <message>
        <source>The films are being counted.</source>
        <translation>As radiografias estão a ser contadas.</translation>
    </message>
    <message>
        <source>Two people read films of this clinic, one after the other, on WHO&apos;s form. The films are drawn at random from those of {children} children. Nobody sees what the program says, or what the other person said, until both have read. Then the program tells how well it does here. You can stop at any time and go on later.</source>
        <translation>Duas pessoas leem radiografias desta clínica, uma depois da outra, no formulário da OMS. As radiografias são sorteadas entre as de {children} crianças. Ninguém vê o que o programa diz, nem o que a outra pessoa disse, até que ambas tenham lido. Depois o programa diz como se sai aqui. Pode parar a qualquer momento e continuar mais tarde.</translation>
    </message>
    <message>
        <source>&amp;Draw the films and begin</source>
        <translation>&amp;Sortear as radiografias e começar</translation>
    </message>
    <message>
        <source>{initials} has read all {films} films. Now a second person reads the same films, without knowing what {initials} said.</source>
        <translation>{initials} leu todas as {films} radiografias. Agora uma segunda pessoa lê as mesmas radiografias, sem saber o que disse {initials}.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>{initials} has read {read} of {films} films. Only {initials} should go on here.</source>
        <translation>{initials} leu {read} de {films} radiografias. Só {initials} deve continuar aqui.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>{first} and {second} have both read. They came to different conclusions on some films ({films} left). Look at these together, and enter what you agree on. What the program says stays hidden until then.</source>
        <translation>{first} e {second} já leram. Em algumas radiografias chegaram a conclusões diferentes (faltam {films}). Vejam-nas juntos e registem aquilo em que concordam. O que o programa diz fica escondido até lá.</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Ver em conjunto</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation>Esta tradução ainda não foi lida por um falante nativo.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Try it first</source>
        <translation>Experimente primeiro</translation>
    </message>
    <message>
        <source>Make a practice folder</source>
        <translation>Criar uma pasta de treino</translation>
    </message>
    <message>
        <source>Practice films are drawings and show no patient; each says so in its corner. There is one for every kind of answer: clear lungs, a patch in one lung, a film between the two, one that lies on its side, a blurred one, a blank one, a page that is no film, and a damaged file. A score of a drawing does not show how well the program does on children&apos;s films.</source>
        <translation>As radiografias de treino são desenhos e não mostram nenhum doente; cada uma o diz no seu canto. Há uma para cada tipo de resposta: pulmões limpos, uma mancha num pulmão, uma entre os dois, uma deitada de lado, uma desfocada, uma vazia, uma página que não é radiografia, e um ficheiro danificado. A pontuação de um desenho não mostra que resultados o programa obtém com radiografias de crianças.</translation>
    </message>
    <message>
        <source>The program makes {folder} and scores it.</source>
        <translation>O programa cria {folder} e avalia-a.</translation>
    </message>
    <message>
        <source>Make it in another &amp;place...</source>
        <translation>Criá-la noutro &amp;lugar...</translation>
    </message>
    <message>
        <source>Start with my own films</source>
        <translation>Começar com as minhas radiografias</translation>
    </message>
    <message>
        <source>You can find the practice films on the start page, too.</source>
        <translation>Encontra as radiografias de treino também na página inicial.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Update from a file</source>
        <translation>Atualizar a partir de um ficheiro</translation>
    </message>
    <message>
        <source>Releases (*.zip)</source>
        <translation>Versões do programa (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked and unpacked, which takes a minute or two...</source>
        <translation>{file} está a ser verificado e descompactado, o que demora um minuto ou dois...</translation>
    </message>
    <message>
        <source>Go back to {program}?</source>
        <translation>Voltar ao {program}?</translation>
    </message>
    <message>
        <source>This version and all its results stay on the computer. If the earlier version keeps its results in a file of its own, it does not show what was done since the update.</source>
        <translation>Esta versão e todos os seus resultados ficam no computador. Se a versão anterior guarda os seus resultados num ficheiro próprio, não mostra o que foi feito desde a atualização.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{program} is ready.</source>
        <translation>O {program} está pronto.</translation>
    </message>
    <message>
        <source>It lies in {folder}. It takes over all results, and this version stays as it is. You can go back to it in the menu Help.</source>
        <translation>Está em {folder}. Recebe todos os resultados, e esta versão fica como está. Pode voltar a ela no menu Ajuda.</translation>
    </message>
    <message>
        <source>Open the new version</source>
        <translation>Abrir a nova versão</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation>Escolha uma radiografia na lista para a ver aqui.</translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation>Intensidade do mapa</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder of chest X-rays, or drop one here</source>
        <translation>Escolha uma pasta de radiografias do tórax, ou largue uma aqui</translation>
    </message>
    <message>
        <source>Practise with drawn films...</source>
        <translation>Treinar com radiografias desenhadas...</translation>
    </message>
    <message>
        <source>Make a folder of drawn films, one for every kind of answer, and score it</source>
        <translation>Criar uma pasta de radiografias desenhadas, uma para cada tipo de resposta, e avaliá-la</translation>
    </message>
    <message>
        <source>Recent folder {folder}</source>
        <translation>Pasta recente {folder}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No film fits. Empty the search, and choose All films and All children.</source>
        <translation>Nenhuma radiografia corresponde. Esvazie a procura e escolha Todas as radiografias e Todas as crianças.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Não há imagem para mostrar.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Film that you decide on</source>
        <translation>Radiografia sobre a qual decide</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Radiografia &amp;seguinte</translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation>Radiografia a&amp;nterior</translation>
    </message>
    <message>
        <source>Open or close the c&amp;hild&apos;s films</source>
        <translation>&amp;Abrir ou fechar as radiografias da criança</translation>
    </message>
    <message>
        <source>You decide on the most urgent of {count} films: {file}</source>
        <translation>Decide sobre a mais urgente de {count} radiografias: {file}</translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}: {count}</translation>
    </message>
    <message>
        <source>Children with several films: {count}</source>
        <translation>Crianças com várias radiografias: {count}</translation>
    </message>
    <message>
        <source>Decided: {count} of {total}</source>
        <translation>Decididas: {count} de {total}</translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation>Mostradas: {count} de {total}</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Writing {file}</source>
        <translation>A escrever {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The file is then not written</source>
        <translation>O ficheiro não será então gravado</translation>
    </message>
    <message>
        <source>Stopping {file}</source>
        <translation>A parar a gravação de {file}</translation>
    </message>
    <message>
        <source>The program waits until {file} is written</source>
        <translation>O programa espera até {file} estar gravado</translation>
    </message>
</context>
</TS>
