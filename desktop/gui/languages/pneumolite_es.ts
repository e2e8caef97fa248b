<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation>Pneumolite da una puntuación de neumonía a radiografías frontales de tórax de niños de uno a cinco años. Ayuda a un clínico, que ve al niño y decide, y no lo sustituye. No es un dispositivo médico y ninguna autoridad lo ha aprobado. No es para adultos, lactantes de menos de un año, radiografías laterales ni otras enfermedades, y una puntuación baja nunca descarta la neumonía.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Software libre con licencia Apache 2.0, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Marcada a partir de</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>Cómo se eligieron:</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A level of your own has not been measured.</source>
        <translation>Medido en {films} radiografías de {children} niños ({data}), con intervalos de confianza del 95 %. Un nivel elegido por usted no se ha medido.</translation>
    </message>
    <message>
        <source>Marking levels</source>
        <translation>Niveles de marcado</translation>
    </message>
    <message>
        <source>At the marking level “{name}”, with 95 % confidence intervals.</source>
        <translation>En el nivel de marcado “{name}”, con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation>Lo que obtuvo el modelo</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>datos de prueba</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>datos de validación</translation>
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
        <translation>Acerca de Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>BlindReadingDialog</name>
    <message>
        <source>Read films blind</source>
        <translation>Leer radiografías a ciegas</translation>
    </message>
    <message>
        <source>{file} holds no finished reading of this model. Ask for another file.</source>
        <translation>{file} no contiene una lectura terminada de este modelo. Pida otro archivo.</translation>
    </message>
    <message>
        <source>Score films of at least {needed} children first. There are films of {children} whose score counts, or would count once it was measured here.</source>
        <translation>Evalúe primero radiografías de al menos {needed} niños. Hay {children} cuya puntuación cuenta, o contaría una vez medida aquí.</translation>
    </message>
    <message>
        <source>{initials} has read these films already; ask another person.</source>
        <translation>{initials} ya leyó estas radiografías; pida a otra persona.</translation>
    </message>
    <message>
        <source>Bring in a reading</source>
        <translation>Traer una lectura</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Lecturas a ciegas (*.json)</translation>
    </message>
    <message>
        <source>The answer to this film could not be saved.</source>
        <translation>La respuesta a esta radiografía no se pudo guardar.</translation>
    </message>
    <message>
        <source>Close the window all the same? Then the answer is lost.</source>
        <translation>¿Cerrar la ventana de todos modos? Entonces la respuesta se pierde.</translation>
    </message>
    <message>
        <source>Close without the answer</source>
        <translation>Cerrar sin la respuesta</translation>
    </message>
    <message>
        <source>Draw new films?</source>
        <translation>¿Sortear radiografías nuevas?</translation>
    </message>
    <message>
        <source>Two people then read again. The record keeps what was found before.</source>
        <translation>Dos personas leen entonces de nuevo. El registro conserva lo que se encontró antes.</translation>
    </message>
    <message>
        <source>Draw new films</source>
        <translation>Sortear radiografías nuevas</translation>
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
        <translation>Qué tan bien funciona el programa en esta clínica</translation>
    </message>
    <message>
        <source>{first} and {second}, each without knowing what the other said</source>
        <translation>{first} y {second}, cada uno sin saber lo que dijo el otro</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>X-ray machine</source>
        <translation>Aparato de rayos X</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leídas por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Marking level</source>
        <translation>Nivel de marcado</translation>
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
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation>Signo débil</translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation>Signo fuerte de neumonía</translation>
    </message>
    <message>
        <source>The map&apos;s colours: red is a strong sign of pneumonia, yellow a weak one, and no colour is no sign</source>
        <translation>Los colores del mapa: el rojo es un signo fuerte de neumonía, el amarillo un signo débil, y sin color no hay signo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation>&amp;Elegir carpeta...</translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation>Evaluar todas las radiografías de una carpeta</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>Elegir &amp;archivos...</translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation>Evaluar radiografías sueltas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation>Suspender la evaluación, o reanudarla</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation>Terminar la evaluación; lo evaluado queda</translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation>&amp;Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation>Evaluar las radiografías según llegan a la carpeta, hasta detenerlo</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>E&amp;xportar CSV...</translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation>Escribir todos los resultados en un archivo</translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation>Incluir la &amp;identidad de los pacientes</translation>
    </message>
    <message>
        <source>Export the names and numbers of patients, too</source>
        <translation>Exportar también los nombres y números de los pacientes</translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation>&amp;Sesiones anteriores...</translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation>Abrir lo que se evaluó antes</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Copia de seguridad...</translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation>Copiar todas las sesiones y decisiones en un solo archivo</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restaurar una copia de seguridad...</translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation>Añadir las sesiones de una copia de seguridad que no están aquí</translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation>E&amp;liminar datos de pacientes...</translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation>Eliminar esta sesión, o todas, definitivamente</translation>
    </message>
    <message>
        <source>Files passed &amp;over...</source>
        <translation>Archivos &amp;omitidos...</translation>
    </message>
    <message>
        <source>Show which files of the last run are no films</source>
        <translation>Mostrar qué archivos de la última evaluación no son radiografías</translation>
    </message>
    <message>
        <source>Fi&amp;nd a child or a film</source>
        <translation>Buscar un &amp;niño o una radiografía</translation>
    </message>
    <message>
        <source>Find a name, a number, a day, an age or a file</source>
        <translation>Buscar un nombre, un número, un día, una edad o un archivo</translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation>Sus &amp;iniciales...</translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation>Cambiar las iniciales junto a las decisiones</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>A&amp;justes...</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>Cambiar cómo trabaja el programa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation>¿&amp;Qué resultados obtiene aquí?...</translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation>Comparar los resultados con respuestas que usted conoce</translation>
    </message>
    <message>
        <source>&amp;Month...</source>
        <translation>&amp;Mes...</translation>
    </message>
    <message>
        <source>Count the children of a month</source>
        <translation>Contar los niños de un mes</translation>
    </message>
    <message>
        <source>Read films &amp;blind...</source>
        <translation>Leer radiografías a &amp;ciegas...</translation>
    </message>
    <message>
        <source>Measure the program here: two people read films without its answer</source>
        <translation>Medir el programa aquí: dos personas leen radiografías sin su respuesta</translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation>&amp;Acerca de Pneumolite</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>El modelo y sus límites</translation>
    </message>
    <message>
        <source>&amp;Update from a file...</source>
        <translation>Act&amp;ualizar desde un archivo...</translation>
    </message>
    <message>
        <source>Put a newer version of the program on this computer</source>
        <translation>Poner una versión más nueva del programa en esta computadora</translation>
    </message>
    <message>
        <source>&amp;Go back to the earlier version...</source>
        <translation>&amp;Volver a la versión anterior...</translation>
    </message>
    <message>
        <source>Open the version that was in use before the update</source>
        <translation>Abrir la versión que se usaba antes de la actualización</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation>Radiografía para comparar</translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation>Elija la radiografía para comparar, o escriba una parte de su nombre</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Comparar con...</translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation>Paciente de la radiografía para comparar</translation>
    </message>
    <message>
        <source>This may be a film of another child</source>
        <translation>Quizás de otro niño</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation>De &amp;acuerdo</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Escribir una no&amp;ta</translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation>Escribir una nota sobre la radiografía</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation>Nota sobre la radiografía</translation>
    </message>
    <message>
        <source>Agree with the program: pneumonia if marked, normal if not marked</source>
        <translation>De acuerdo con el programa: neumonía si está marcada, normal si no está marcada</translation>
    </message>
    <message>
        <source>Take back the last decision on this film</source>
        <translation>Deshacer la última decisión sobre esta radiografía</translation>
    </message>
    <message>
        <source>Notes without initials: {count}.</source>
        <translation>Notas sin iniciales: {count}.</translation>
    </message>
    <message>
        <source>The program keeps a note only with initials beside it.</source>
        <translation>El programa solo conserva una nota con iniciales al lado.</translation>
    </message>
    <message>
        <source>They are on: {files}</source>
        <translation>Son sobre: {files}</translation>
    </message>
    <message>
        <source>Sign them...</source>
        <translation>Firmarlas...</translation>
    </message>
    <message>
        <source>Discard the notes</source>
        <translation>Descartar las notas</translation>
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
        <translation>La radiografía no muestra neumonía</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>Ne&amp;umonía</translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation>La radiografía muestra neumonía</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Dud&amp;osa</translation>
    </message>
    <message>
        <source>You cannot decide on this film</source>
        <translation>No puede decidir sobre esta radiografía</translation>
    </message>
    <message>
        <source>The picture is too poor to judge</source>
        <translation>La imagen es demasiado mala para juzgarla</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>&amp;Mala imagen</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Write whose &amp;film it is</source>
        <translation>Escribir de &amp;quién es</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>Número del paciente</translation>
    </message>
    <message>
        <source>The patient&apos;s number; a bar-code reader can type it (D)</source>
        <translation>El número del paciente; un lector de códigos de barras puede escribirlo (D)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Age in completed months on the day of the film: 30 for two and a half years</source>
        <translation>Edad en meses cumplidos el día de la radiografía: 30 para dos años y medio</translation>
    </message>
    <message>
        <source>Sex?</source>
        <translation>¿Sexo?</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Niña</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the film, such as 2026-11-30</source>
        <translation>Día de la radiografía, por ejemplo 2026-11-30</translation>
    </message>
    <message>
        <source>{text} is no age in months; write a whole number from 0 to {oldest}, such as 30 for two and a half years.</source>
        <translation>{text} no es una edad en meses; escriba un número entero de 0 a {oldest}, por ejemplo 30 para dos años y medio.</translation>
    </message>
    <message>
        <source>{text} is no day; write the year, the month and the day: 2026-11-30.</source>
        <translation>{text} no es un día; escriba el año, el mes y el día: 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation>Mostrar el &amp;mapa</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Mostrar de dónde viene la puntuación</translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation>Fotografía &amp;entera</translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation>Mostrar la fotografía entera, con un marco alrededor de lo evaluado</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Intercambiar blanco y negro</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation>Una lente donde está el puntero</translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation>Comparar c&amp;on...</translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation>Mostrar una segunda radiografía junto a esta</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar toda la radiografía</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation>Agrandar la radiografía</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Achicar la radiografía</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Más &amp;claro</translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation>Más brillo</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Más o&amp;scuro</translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation>Menos brillo</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Más co&amp;ntraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
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
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the right</source>
        <translation>Girar la radiografía un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the left</source>
        <translation>Girar la radiografía un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <source>Mirro&amp;r: swap left and right</source>
        <translation>&amp;Espejo: intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Mirror: sw&amp;ap top and bottom</source>
        <translation>Espejo &amp;vertical: intercambiar arriba y abajo</translation>
    </message>
    <message>
        <source>Swap top and bottom</source>
        <translation>Intercambiar arriba y abajo</translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Reinici&amp;ar</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>La radiografía como está en el archivo</translation>
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
        <translation>Probabilidad y nivel de marcado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>edad en años: {years}</translation>
    </message>
    <message>
        <source>age in months: {months}</source>
        <translation>edad en meses: {months}</translation>
    </message>
    <message>
        <source>age in days: {days}</source>
        <translation>edad en días: {days}</translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation>radiografía del {day}</translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation>No hay memoria suficiente para mostrar esta imagen; cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation>Rueda: ampliar. Arrastrar con el botón izquierdo: mover. Arrastrar con el botón derecho: hacia arriba más claro, hacia la derecha más contraste.</translation>
    </message>
    <message>
        <source>Mirrored: left and right are swapped.</source>
        <translation>En espejo: la izquierda y la derecha están intercambiadas.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Girada.</translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>No marcada</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>No evaluada</translation>
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
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Mala imagen</translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation>No evaluada: {reason}</translation>
    </message>
    <message>
        <source>Look first: neither low nor high enough ({share})</source>
        <translation>Mirar primero: ni bastante baja ni bastante alta ({share})</translation>
    </message>
    <message>
        <source>Look first: {reason}</source>
        <translation>Mirar primero: {reason}</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in fewer than 1. This holds where every second film shows pneumonia.</source>
        <translation>De 100 radiografías con esta puntuación, había neumonía en menos de 1. Esto vale donde una de cada dos radiografías muestra neumonía.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in more than 99. This holds where every second film shows pneumonia.</source>
        <translation>De 100 radiografías con esta puntuación, había neumonía en más de 99. Esto vale donde una de cada dos radiografías muestra neumonía.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in about {count}. This holds where every second film shows pneumonia.</source>
        <translation>De 100 radiografías con esta puntuación, había neumonía en alrededor de {count}. Esto vale donde una de cada dos radiografías muestra neumonía.</translation>
    </message>
    <message>
        <source>Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.</source>
        <translation>Aquí, donde {prevalence} de 100 niños radiografiados tienen neumonía, es {share}.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia.</source>
        <translation>Las probabilidades valen donde una de cada dos radiografías muestra neumonía.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia. Beside them stands what they are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings say. That changes no finding and no marking level.</source>
        <translation>Las probabilidades valen donde una de cada dos radiografías muestra neumonía. Al lado está lo que son aquí, donde {prevalence} de 100 niños radiografiados tienen neumonía, según los ajustes. Eso no cambia ningún resultado ni ningún nivel de marcado.</translation>
    </message>
    <message>
        <source>What they are here is also fitted to films of this clinic.</source>
        <translation>Lo que son aquí también está ajustado a radiografías de esta clínica.</translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation>Probabilidad {probability}, no contada</translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation>Probabilidad {probability}, marcada a partir de {threshold}</translation>
    </message>
    <message>
        <source>{said}. Here the probability is {here}</source>
        <translation>{said}. Aquí la probabilidad es {here}</translation>
    </message>
    <message>
        <source>{own}; here {here}</source>
        <translation>{own}; aquí {here}</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>menos de 1 de 100</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>más de 99 de 100</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} de 100</translation>
    </message>
    <message>
        <source>Not marked ({share})</source>
        <translation>No marcada ({share})</translation>
    </message>
    <message>
        <source>Not marked: pneumonia possible ({share})</source>
        <translation>No marcada: neumonía posible ({share})</translation>
    </message>
    <message>
        <source>Marked: pneumonia possible ({share})</source>
        <translation>Marcada: neumonía posible ({share})</translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation>Neumonía probable ({share})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation>Mostrar solo las radiografías con este resultado o estado</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas las radiografías</translation>
    </message>
    <message>
        <source>Show only films of</source>
        <translation>Mostrar solo las radiografías de</translation>
    </message>
    <message>
        <source>Show only films of these children</source>
        <translation>Mostrar solo las radiografías de estos niños</translation>
    </message>
    <message>
        <source>Find a child or a film</source>
        <translation>Buscar niño o radiografía</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Todos los niños</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir aún</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 año</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>De 1 a 5 años</translation>
    </message>
    <message>
        <source>6 years and older</source>
        <translation>6 años o más</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Edad desconocida</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Niñas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Varones</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Pneumolite</source>
        <translation>Bienvenido a Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Paso {step} de {count}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>No consolidation, no effusion, no other infiltrate</source>
        <translation>Sin consolidación, sin derrame, sin otro infiltrado</translation>
    </message>
    <message>
        <source>The film is</source>
        <translation>La radiografía es</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Interpretable</source>
        <translation>Interpretable</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, and other infiltrates, too</source>
        <translation>Muestra consolidación y derrame, y también otros infiltrados</translation>
    </message>
    <message>
        <source>Suboptimal</source>
        <translation>Subóptima</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, but no other infiltrates</source>
        <translation>Muestra consolidación y derrame, pero no otros infiltrados</translation>
    </message>
    <message>
        <source>Uninterpretable</source>
        <translation>No interpretable</translation>
    </message>
    <message>
        <source>It shows neither consolidation nor effusion well enough to tell</source>
        <translation>No muestra consolidación ni derrame con claridad suficiente</translation>
    </message>
    <message>
        <source>End-point consolidation</source>
        <translation>Consolidación (criterio OMS)</translation>
    </message>
    <message>
        <source>A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung</source>
        <translation>Una opacidad densa o algodonosa en parte de un lóbulo, un lóbulo o un pulmón</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>Derrame pleural</translation>
    </message>
    <message>
        <source>Fluid at the side between lung and chest wall; not in the fissures alone</source>
        <translation>Líquido al lado, entre pulmón y pared; no solo en las cisuras</translation>
    </message>
    <message>
        <source>Other infiltrate</source>
        <translation>Otro infiltrado</translation>
    </message>
    <message>
        <source>Lines and small patches that are too little for a consolidation</source>
        <translation>Líneas y manchas pequeñas, poco para una consolidación</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation>Valores de gris</translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation>Centro de la ventana {centre}, ancho {width}.</translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation>Arrastre con el botón derecho del ratón sobre la radiografía para cambiarlos: hacia arriba más claro, hacia la derecha más contraste.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation>Elegir una carpeta de radiografías de tórax</translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation>Elegir radiografías de tórax</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Imágenes ({suffixes});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>{program} is in use on this computer.</source>
        <translation>{program} está en uso en esta computadora.</translation>
    </message>
    <message>
        <source>This is the earlier version {version}. It may not show what was done since the update. Make a new shortcut for the later version, which lies in {folder}.</source>
        <translation>Esta es la versión anterior {version}. Quizá no muestre lo que se hizo desde la actualización. Haga un acceso directo nuevo a la versión más nueva, que está en {folder}.</translation>
    </message>
    <message>
        <source>Open the later version</source>
        <translation>Abrir la versión más nueva</translation>
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
        <translation>Están en discos distintos; elija de un solo disco cada vez.</translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation>Ayuda a un clínico. No es un dispositivo médico.</translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation>{path} ya no está; elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The file of earlier results is damaged. It is now called {file}, and the program has begun a new one without them.</source>
        <translation>El archivo de los resultados anteriores está dañado. Ahora se llama {file}, y el programa ha empezado uno nuevo sin ellos.</translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation>{file} no se puede restaurar ({reason}); elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and try again.</source>
        <translation>No se restauró nada ({reason}); cierre las otras ventanas del programa, haga sitio en el disco, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation>No se pudo eliminar todo ({reason}); cierre todas las ventanas del programa, ábralo de nuevo, y elimine otra vez.</translation>
    </message>
    <message>
        <source>Decisions are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Las decisiones ya no se conservan automáticamente ({reason}); expórtelas antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation>Los resultados anteriores no se pueden mostrar ({reason}); cierre el programa y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Eva&amp;luación</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>MessageBoxes</name>
    <message>
        <source>{folder} is uploaded to OneDrive.</source>
        <translation>{folder} se sube a OneDrive.</translation>
    </message>
    <message>
        <source>What you write there leaves this computer, and it may hold data of patients. Choose another folder, or write it there if the clinic allows that.</source>
        <translation>Lo que escriba allí sale de esta computadora, y puede contener datos de pacientes. Elija otra carpeta, o escríbalo allí si la clínica lo permite.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>Escribirlo allí</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>&amp;Add a backup...</source>
        <translation>&amp;Añadir una copia de seguridad...</translation>
    </message>
    <message>
        <source>Count the films of another computer or clinic, too</source>
        <translation>Contar también las radiografías de otro ordenador o de otra clínica</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>El mes en cifras</translation>
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
        <translation>&amp;Recuentos (CSV)...</translation>
    </message>
    <message>
        <source>For &amp;DHIS2...</source>
        <translation>Para &amp;DHIS2...</translation>
    </message>
    <message>
        <source>A file to import, by a mapping that you fill in once</source>
        <translation>Un archivo para importar, según una tabla que se rellena una vez</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Añadir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Copias de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>From which clinic is {file}?</source>
        <translation>¿De qué clínica es {file}?</translation>
    </message>
    <message>
        <source>The films of {clinic} cannot be read ({reason}); choose another backup.</source>
        <translation>No se pueden leer las radiografías de {clinic} ({reason}); elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Se están contando las radiografías. Mientras tanto puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>There are no films yet; score a folder, or add a backup.</source>
        <translation>Aún no hay radiografías; evalúe una carpeta o añada una copia de seguridad.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>DHIS2 needs identifiers of its own.</source>
        <translation>DHIS2 necesita sus propios identificadores.</translation>
    </message>
    <message>
        <source>A table, the mapping, says which count is which data element in your DHIS2, and which clinic is which organisation unit. Whoever runs DHIS2 knows them. The program writes the table, and you fill it in once.</source>
        <translation>Una tabla dice qué recuento es qué elemento de datos en su DHIS2, y qué clínica es qué unidad organizativa. Quien gestiona DHIS2 los conoce. El programa escribe la tabla, y usted la rellena una vez.</translation>
    </message>
    <message>
        <source>Write a table to fill in...</source>
        <translation>Escribir una tabla para rellenar...</translation>
    </message>
    <message>
        <source>Choose a filled-in table...</source>
        <translation>Elegir una tabla rellenada...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mapping for DHIS2</source>
        <translation>Tabla para DHIS2</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>Guardar el mes</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
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
        <translation>Prudente: pasa por alto menos, marca más</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Nivel propio</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Elegido aquí</translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. Of 100 films of children without, it marked {marked_too}, which are false alarms, and was unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} children ({population}; 95 % intervals).</source>
        <translation>De 100 radiografías de niños con neumonía marcó {marked}, y dudó en {unclear}. De 100 radiografías de niños sin ella marcó {marked_too}, que son falsas alarmas, y dudó en {unclear_too}. Medido en {films} radiografías nuevas para él, de {children} niños ({population}; intervalos del 95 %).</translation>
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
        <translation>Nivel de marcado</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Punto de operación: una radiografía se marca si su probabilidad alcanza este nivel</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Nivel propio</translation>
    </message>
    <message>
        <source>A film is marked if its probability reaches this number</source>
        <translation>Una radiografía se marca si su probabilidad alcanza este número</translation>
    </message>
    <message>
        <source>What the marking level means</source>
        <translation>Lo que significa el nivel de marcado</translation>
    </message>
    <message>
        <source>Mar&amp;king level</source>
        <translation>Nivel de ma&amp;rcado</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more. Nobody has measured how many films with pneumonia this level finds, and how many false alarms it raises.</source>
        <translation>Una radiografía se marca si su probabilidad es de al menos {threshold}. Nadie ha medido cuántas radiografías con neumonía encuentra este nivel, ni cuántas falsas alarmas da.</translation>
    </message>
</context>
<context>
    <name>PassedOverDialog</name>
    <message>
        <source>Files passed over</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>These files have no row, because what is in them is no film. If one of them is a film, export it again as DICOM, JPEG or PNG.</source>
        <translation>Estos archivos no tienen fila, porque su contenido no es una radiografía. Si alguno lo es, expórtelo de nuevo como DICOM, JPEG o PNG.</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation>¿Qué resultados obtiene aquí?</translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation>De dónde vienen las respuestas</translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation>E&amp;tiquetas de un archivo CSV...</translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation>Una tabla con una columna &quot;file&quot; con los nombres de las radiografías y una columna &quot;answer&quot; que dice pneumonia o normal</translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation>Cómo han cambiado las radiografías</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Las cifras en palabras</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Qué fue de las radiografías</translation>
    </message>
    <message>
        <source>What the findings are worth here</source>
        <translation>Lo que valen los resultados aquí</translation>
    </message>
    <message>
        <source>Groups of films by age, sex and machine</source>
        <translation>Grupos de radiografías por edad, sexo y aparato</translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation>Cuántas radiografías más hacen falta</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Lo que muestra el dibujo</translation>
    </message>
    <message>
        <source>The probability here</source>
        <translation>La probabilidad aquí</translation>
    </message>
    <message>
        <source>Whether the probabilities are right here</source>
        <translation>Si las probabilidades son correctas aquí</translation>
    </message>
    <message>
        <source>&amp;Adopt this fit</source>
        <translation>&amp;Adoptar este ajuste</translation>
    </message>
    <message>
        <source>&amp;Take the fit back</source>
        <translation>&amp;Retirar el ajuste</translation>
    </message>
    <message>
        <source>Which fit is in use</source>
        <translation>Qué ajuste se usa</translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation>Las radiografías por mes</translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation>Qué resultados obtiene aquí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation>&amp;Decisiones de sesiones pasadas ({films})</translation>
    </message>
    <message>
        <source>Compare with the latest decision on each film in all sessions</source>
        <translation>Comparar con la última decisión sobre cada radiografía en todas las sesiones</translation>
    </message>
    <message>
        <source>A marking level for here</source>
        <translation>Un nivel de marcado para aquí</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Punto de operación: una radiografía se marca si su probabilidad alcanza este nivel</translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation>Cuántas radiografías con neumonía marcar</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} de 100</translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation>Radiografías con &amp;neumonía que marcar</translation>
    </message>
    <message>
        <source>What the marking level would do</source>
        <translation>Lo que haría el nivel de marcado</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>&amp;Use this marking level here</source>
        <translation>&amp;Usar este nivel de marcado aquí</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s levels</source>
        <translation>&amp;Volver a los niveles del modelo</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>Score a folder of films first. Someone must know the answers to these films.</source>
        <translation>Evalúe primero una carpeta de radiografías. Alguien debe saber las respuestas de estas radiografías.</translation>
    </message>
    <message>
        <source>The answers come from the folders NORMAL and PNEUMONIA that hold the films.</source>
        <translation>Las respuestas vienen de las carpetas NORMAL y PNEUMONIA que contienen las radiografías.</translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation>Etiquetas de las radiografías</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Se están contando las radiografías. Mientras tanto puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability. Its bar shows where their true share with pneumonia likely lies. On the dashed line, share and probability are the same.</source>
        <translation>Cada punto representa radiografías de probabilidad parecida. Su barra muestra dónde está probablemente la verdadera proporción con neumonía. En la línea discontinua, la proporción y la probabilidad son iguales.</translation>
    </message>
    <message>
        <source>The films of all sessions are being looked through.</source>
        <translation>Se están revisando las radiografías de todas las sesiones.</translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation>Las radiografías por mes, en medianas</translation>
    </message>
    <message>
        <source>The model&apos;s own marking levels are used.</source>
        <translation>Se usan los niveles de marcado del modelo.</translation>
    </message>
</context>
<context>
    <name>PhotographBar</name>
    <message>
        <source>Score only the film</source>
        <translation>Evaluar solo la radiografía</translation>
    </message>
    <message>
        <source>Find the film in the photograph again, and score only that</source>
        <translation>Buscar de nuevo la radiografía en la fotografía, y evaluar solo esa</translation>
    </message>
    <message>
        <source>Score the whole photograph</source>
        <translation>Evaluar toda la fotografía</translation>
    </message>
    <message>
        <source>If the frame is wrong: score all of it, not only what is in the frame</source>
        <translation>Si el marco está mal: evaluar todo, y no solo lo que está en el marco</translation>
    </message>
</context>
<context>
    <name>PracticeFilms</name>
    <message>
        <source>Choose where to make the practice folder</source>
        <translation>Elegir dónde crear la carpeta de práctica</translation>
    </message>
    <message>
        <source>The practice films could not be written to {folder} ({reason}); choose another place.</source>
        <translation>Las radiografías de práctica no se pudieron escribir en {folder} ({reason}); elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation>Algo salió mal ({reason}); exporte los resultados, y abra el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>The text on what Pneumolite is for has changed</source>
        <translation>Ha cambiado el texto sobre para qué sirve Pneumolite</translation>
    </message>
    <message>
        <source>What Pneumolite is for, and what it is not for</source>
        <translation>Para qué sirve Pneumolite, y para qué no</translation>
    </message>
    <message>
        <source>I have &amp;read this, and use Pneumolite in no other way</source>
        <translation>He &amp;leído esto, y no uso Pneumolite de ninguna otra forma</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Next film (Enter)</source>
        <translation>Radiografía siguiente (Intro)</translation>
    </message>
    <message>
        <source>Film before (Backspace)</source>
        <translation>Radiografía anterior (Retroceso)</translation>
    </message>
    <message>
        <source>&amp;Finish reading</source>
        <translation>&amp;Terminar la lectura</translation>
    </message>
    <message>
        <source>After this you can change no answer any more</source>
        <translation>Después de esto ya no puede cambiar ninguna respuesta</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuar más &amp;tarde</translation>
    </message>
    <message>
        <source>Film {number} of {films}</source>
        <translation>Radiografía {number} de {films}</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>Se está abriendo la radiografía.</translation>
    </message>
    <message>
        <source>The film is no longer where it was. Put the disk or stick back in, or bring the film back, and open this window again.</source>
        <translation>La radiografía ya no está donde estaba. Vuelva a poner el disco o la memoria, o devuelva la radiografía, y abra de nuevo esta ventana.</translation>
    </message>
    <message>
        <source>{initials}: {conclusion}</source>
        <translation>{initials}: {conclusion}</translation>
    </message>
    <message>
        <source>primary end-point pneumonia</source>
        <translation>neumonía, criterio principal de la OMS</translation>
    </message>
    <message>
        <source>other infiltrate</source>
        <translation>otro infiltrado</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nada de esto</translation>
    </message>
    <message>
        <source>uninterpretable</source>
        <translation>no interpretable</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities, and how many had pneumonia</source>
        <translation>Las probabilidades, y cuántas tenían neumonía</translation>
    </message>
    <message>
        <source>Probability about {probability}: {count} of {of} with pneumonia</source>
        <translation>Probabilidad de alrededor de {probability}: {count} de {of} con neumonía</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Proporción con neumonía</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation>Informe de Pneumolite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referido a</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Administrado hasta ahora</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <translation>La radiografía</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>No marcadas</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation>Marcadas como neumonía, las más probables primero</translation>
    </message>
    <message>
        <source>Films in all</source>
        <translation>Radiografías en total</translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation>Impreso el {day}. Evaluado por {models}.</translation>
    </message>
    <message>
        <source>With the map: red is a strong sign of pneumonia, yellow a weak one</source>
        <translation>Con el mapa: el rojo es un signo fuerte de neumonía, el amarillo un signo débil</translation>
    </message>
    <message>
        <source>More films are on the next pages: {films}.</source>
        <translation>Hay más radiografías en las páginas siguientes: {films}.</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marcadas como neumonía</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>No evaluadas</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The films are being looked at once more. This takes a while.</source>
        <translation>Las radiografías se están mirando una vez más. Esto tarda un poco.</translation>
    </message>
    <message>
        <source>Read films blind</source>
        <translation>Leer radiografías a ciegas</translation>
    </message>
    <message>
        <source>The page is written to {path}. Print it, and have it signed.</source>
        <translation>La página está guardada en {path}. Imprímala y haga que la firmen.</translation>
    </message>
    <message>
        <source>The reading is written to {path}. Other computers can bring it in.</source>
        <translation>La lectura está guardada en {path}. Otros ordenadores pueden traerla.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s initials</source>
        <translation>Iniciales del supervisor</translation>
    </message>
    <message>
        <source>&amp;Adopt these films for this clinic</source>
        <translation>&amp;Adoptar estas radiografías para esta clínica</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Deshacer esto</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF...</source>
        <translation>&amp;Guardar la página en PDF...</translation>
    </message>
    <message>
        <source>Save for &amp;other computers...</source>
        <translation>Guardar para &amp;otros ordenadores...</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Sortear radiografías &amp;nuevas...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with those of the model.</source>
        <translation>Para encontrar un cambio, las radiografías siguientes se comparan con las del modelo.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with an earlier reading.</source>
        <translation>Para encontrar un cambio, las radiografías siguientes se comparan con una lectura anterior.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with these, since {day} ({initials}).</source>
        <translation>Para encontrar un cambio, las radiografías siguientes se comparan con estas, desde el {day} ({initials}).</translation>
    </message>
    <message>
        <source>Films like these are scored, even where they look unlike those of training. For earlier films, score their folder again.</source>
        <translation>Las radiografías parecidas a estas se evalúan, aunque no se parezcan a las del entrenamiento. Para las anteriores, evalúe su carpeta de nuevo.</translation>
    </message>
    <message>
        <source>Films that look unlike those of training stay for review, because fewer than {needed} of these films that show a chest could be opened here.</source>
        <translation>Las radiografías que no se parecen a las del entrenamiento quedan para revisión, porque aquí se pudieron abrir menos de {needed} de estas que muestran un tórax.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Guardar la lectura</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Lecturas a ciegas (*.json)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>%n fila escrita en {path}</numerusform>
            <numerusform>%n filas escritas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The real names are in {key}; keep that file here.</source>
        <translation>Los nombres verdaderos están en {key}; guarde ese archivo aquí.</translation>
    </message>
    <message>
        <source>CSV files for Excel on this computer (*.csv)</source>
        <translation>Archivos CSV para Excel en esta computadora (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation>Los resultados no están conservados ni exportados.</translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation>¿Exportarlos ahora a un archivo CSV?</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>No exportar</translation>
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
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{decided} of {count} films decided</source>
        <translation>{decided} de {count} radiografías decididas</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Radiografías: {count}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation>Decidido por {initials} el {time}.</translation>
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
        <translation>{days} días</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation>Todavía se están evaluando radiografías.</translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation>Lo evaluado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Aquí no hay imágenes que evaluar; elija archivos DICOM, JPEG, PNG, TIFF, BMP o WebP.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>{folder} no se puede abrir; pida permiso a quien preparó esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>{folder} y %n carpeta más no se pueden abrir; pida permiso a quien preparó esta computadora.</numerusform>
            <numerusform>{folder} y %n carpetas más no se pueden abrir; pida permiso a quien preparó esta computadora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Progreso en palabras</translation>
    </message>
    <message>
        <source>Show files passed over</source>
        <translation>Ver archivos omitidos</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>Vigilando nuevas radiografías; %n radiografía hasta ahora</numerusform>
            <numerusform>Vigilando nuevas radiografías; %n radiografías hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>Terminado: %n radiografía</numerusform>
            <numerusform>Terminado: %n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>Detenido en {done} de %n radiografía</numerusform>
            <numerusform>Detenido en {done} de %n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>%n no se evaluó de nuevo, porque no ha cambiado</numerusform>
            <numerusform>%n no se evaluaron de nuevo, porque no han cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>%n archivo más omitido</numerusform>
            <numerusform>%n archivos más omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>En pausa en {done} de %n radiografía</numerusform>
            <numerusform>En pausa en {done} de %n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} de %n radiografía, {rate}, quedan {left}</numerusform>
            <numerusform>{done} de %n radiografías, {rate}, quedan {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} de %n radiografía</numerusform>
            <numerusform>{done} de %n radiografías</numerusform>
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
        <translation>I&amp;mprimir esta radiografía...</translation>
    </message>
    <message>
        <source>Its page, on paper</source>
        <translation>Su página, en papel</translation>
    </message>
    <message>
        <source>Print a referral sl&amp;ip...</source>
        <translation>Imprimir una hoja de re&amp;ferencia...</translation>
    </message>
    <message>
        <source>Half a page that goes with the child to another clinic</source>
        <translation>Media página que acompaña al niño a otra clínica</translation>
    </message>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation>&amp;Informe de esta radiografía (PDF)...</translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation>Una página para imprimir</translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation>Informe de las radiografías de la &amp;lista (PDF)...</translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation>Una página para cada una, y un resumen</translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation>&amp;Guardar imagen...</translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation>La radiografía como se muestra</translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation>Guardar el mapa como &amp;DICOM...</translation>
    </message>
    <message>
        <source>The map over the film, for the hospital&apos;s archive</source>
        <translation>El mapa sobre la radiografía, para el archivo del hospital</translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation>No hay radiografías en la lista; evalúe primero una carpeta, o muestre todas las radiografías.</translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation>No se muestra ninguna radiografía; elija primero una en la lista.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>Informe de %n radiografía escrito en {path}</numerusform>
            <numerusform>Informe de %n radiografías escrito en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of {file} is sent to the printer</source>
        <translation>La página de {file} se ha enviado a la impresora</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Imagen escrita en {path}</translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation>Guardar el mapa como DICOM</translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation>Archivos DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation>Archivo DICOM escrito en {path}</translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation>Todavía se está escribiendo otro archivo; guarde {file} después.</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation>Detenido; {file} no se escribió</translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation>{file} no se escribió. {reason}</translation>
    </message>
    <message>
        <source>{file} could not be printed; see whether the printer is on and has paper, and print again.</source>
        <translation>No se pudo imprimir {file}; compruebe que la impresora está encendida y tiene papel, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place or another film.</source>
        <translation>No se pudo escribir {file}. Elija otro lugar u otra radiografía.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation>No se pudo escribir {file} ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} could not be written: there is not enough memory; close other programs.</source>
        <translation>No se pudo escribir {file}: no hay memoria suficiente; cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare. Better take it again without the reflection.</source>
        <translation>Una parte de la fotografía está blanca por un reflejo; mejor hágala de nuevo sin el reflejo.</translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring. Check that all of it is there.</source>
        <translation>La fotografía se recortó a la radiografía antes de evaluarla; compruebe que está entera.</translation>
    </message>
    <message>
        <source>All of the photograph was scored and not the film on it alone, as a person asked.</source>
        <translation>Se evaluó toda la fotografía y no solo la radiografía, como pidió una persona.</translation>
    </message>
    <message>
        <source>The picture is too small for a chest film. Export it in full size.</source>
        <translation>La imagen es demasiado pequeña para una radiografía de tórax; expórtela en su tamaño completo.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film. Check what it shows.</source>
        <translation>La imagen es demasiado larga y estrecha para una radiografía de tórax; compruebe qué muestra.</translation>
    </message>
    <message>
        <source>The picture is nearly blank. Check the exposure and the export.</source>
        <translation>La imagen está casi vacía; compruebe la exposición y la exportación.</translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film. Check what it shows.</source>
        <translation>La imagen es en color y puede no ser una radiografía de tórax; compruebe qué muestra.</translation>
    </message>
    <message>
        <source>The photograph is blurred. Hold the camera still and take it again.</source>
        <translation>La fotografía está borrosa; mantenga la cámara quieta y hágala de nuevo.</translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film. Check what it shows.</source>
        <translation>La imagen no parece la radiografía de tórax de un niño; compruebe qué muestra.</translation>
    </message>
    <message>
        <source>The film seems to be {lying}. Check it, and export it upright.</source>
        <translation>La radiografía parece estar {lying}; compruébela, y expórtela derecha.</translation>
    </message>
    <message>
        <source>This film looks unlike those of training, but like those that two people read here ({films}).</source>
        <translation>Esta radiografía no se parece a las del entrenamiento, pero sí a las que dos personas leyeron aquí ({films}).</translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring. Check it.</source>
        <translation>La radiografía estaba {lying} y se enderezó antes de evaluarla; compruébela.</translation>
    </message>
    <message>
        <source>A part of a lung seems to lie outside the film, and was not scored. Check that all of the chest is on it.</source>
        <translation>Una parte de un pulmón parece quedar fuera de la radiografía y no se ha evaluado. Compruebe que todo el tórax esté en ella.</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>girada a la izquierda</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>girada a la derecha</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation>invertida (blanco por negro)</translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation>{turned} e invertida (blanco por negro)</translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only. Check whose it is.</source>
        <translation>La radiografía parece de un adulto, y este programa solo conoce niños de 1 a 5 años; compruebe de quién es.</translation>
    </message>
    <message>
        <source>The file holds the raw exposure. Export the film as it is shown to a doctor.</source>
        <translation>El archivo contiene la exposición en bruto; exporte la radiografía como se muestra a un médico.</translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film. Check what it shows.</source>
        <translation>El archivo dice que es {kind}, no una radiografía; compruebe qué muestra.</translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation>una tomografía (TC)</translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation>una mamografía</translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation>una resonancia magnética</translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation>un estudio de medicina nuclear</translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation>un estudio PET</translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation>una ecografía</translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation>una angiografía</translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation>una imagen de otro tipo</translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest. Check what it shows.</source>
        <translation>El archivo dice que muestra otra parte que no es el tórax; compruebe qué muestra.</translation>
    </message>
    <message>
        <source>The file says that it is a side view. The model knows frontal films only.</source>
        <translation>El archivo dice que es una vista lateral; el modelo solo conoce radiografías frontales.</translation>
    </message>
    <message>
        <source>The file says that it is an oblique view. The model knows frontal films only.</source>
        <translation>El archivo dice que es una vista oblicua; el modelo solo conoce radiografías frontales.</translation>
    </message>
    <message>
        <source>The child is six years or older. The model was trained on one to five years.</source>
        <translation>El niño tiene seis años o más; el modelo se entrenó con niños de uno a cinco años.</translation>
    </message>
    <message>
        <source>The file leaves open whether the patient is 16 or older. Find out the age.</source>
        <translation>El archivo no dice con claridad si el paciente tiene 16 años o más. Averigüe la edad.</translation>
    </message>
    <message>
        <source>The file leaves open whether the child is under one year. Find out the age.</source>
        <translation>El archivo no dice con claridad si el niño tiene menos de un año. Averigüe la edad.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the patient is 16 or older. Find out the age.</source>
        <translation>La edad y la fecha de nacimiento del archivo se contradicen, y según una de ellas el paciente tiene 16 años o más. Averigüe la edad.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the child is under one year. Find out the age.</source>
        <translation>La edad y la fecha de nacimiento del archivo se contradicen, y según una de ellas el niño tiene menos de un año. Averigüe la edad.</translation>
    </message>
    <message>
        <source>By the details, the patient is 16 or older. The model knows children only.</source>
        <translation>Según los datos indicados, el paciente tiene 16 años o más. El modelo solo conoce niños.</translation>
    </message>
    <message>
        <source>By the details, the child is under one year. The model knows no such films.</source>
        <translation>Según los datos indicados, el niño tiene menos de un año. El modelo no conoce tales radiografías.</translation>
    </message>
    <message>
        <source>Age not known: check that the child is one to five years old.</source>
        <translation>Edad desconocida: compruebe que el niño tiene entre uno y cinco años.</translation>
    </message>
    <message>
        <source>The file gives the age without a unit, and it was taken as years. Check that the child is not under one year.</source>
        <translation>El archivo da la edad sin unidad, y se contó en años. Compruebe que el niño no tiene menos de un año.</translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older. The model knows children only.</source>
        <translation>El archivo dice que el paciente tiene 16 años o más; el modelo solo conoce niños.</translation>
    </message>
    <message>
        <source>The file says that the child is under one year. The model knows no such films.</source>
        <translation>El archivo dice que el niño tiene menos de un año; el modelo no conoce tales radiografías.</translation>
    </message>
    <message>
        <source>This film looks unlike those the program was measured on. Its score counts only once it has been measured here.</source>
        <translation>Esta radiografía no se parece a aquellas con las que se midió el programa; su puntuación solo cuenta cuando se haya medido aquí.</translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here. Look at the film.</source>
        <translation>Entre los dos: aquí el programa no sabe distinguir lo normal de la neumonía; mire la radiografía.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs.</source>
        <translation>No hay memoria suficiente para esta imagen; cierre otros programas.</translation>
    </message>
    <message>
        <source>The picture could not be scored. Export it again, or as PNG.</source>
        <translation>La imagen no se pudo evaluar. Expórtela de nuevo, o como PNG.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures crashed at this file. Export the film again.</source>
        <translation>La parte del programa que lee las imágenes falló con este archivo; exporte la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Export a smaller one.</source>
        <translation>El archivo ocupa más de {megabytes} MB; exporte uno más pequeño.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels. Export a smaller one.</source>
        <translation>La imagen tiene más de {millions} millones de píxeles; exporte una más pequeña.</translation>
    </message>
    <message>
        <source>The file has changed since it was scored. Score the folder again.</source>
        <translation>El archivo ha cambiado desde que se evaluó; evalúe la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>The file holds several pictures, and the first was scored. Save the others as files of their own.</source>
        <translation>El archivo contiene varias imágenes, y se evaluó la primera. Guarde las demás en archivos propios.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs or export a smaller one.</source>
        <translation>No hay memoria suficiente para esta imagen; cierre otros programas o exporte una más pequeña.</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and score it again.</source>
        <translation>El archivo ya no está; búsquelo y evalúelo de nuevo.</translation>
    </message>
    <message>
        <source>The file may not be opened. Ask whoever set up this computer for permission.</source>
        <translation>El archivo no se puede abrir; pida permiso a quien preparó esta computadora.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check the disk or the cable, and score it again.</source>
        <translation>El archivo no se puede leer ({reason}); compruebe el disco o el cable, y evalúelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, and score it again.</source>
        <translation>Otro programa tiene el archivo abierto; ciérrelo en ese programa, y evalúelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk, stick or disc is not in the computer. Put it in, and score the film again.</source>
        <translation>El disco o la memoria no está en la computadora; vuelva a ponerlo, y evalúe la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The disk or disc is damaged where the film lies. Clean the disc, or copy the film from elsewhere.</source>
        <translation>El disco está dañado donde está la radiografía; limpie el disco, o copie la radiografía de otro lugar.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable and the other computer, and score the film again.</source>
        <translation>La red no responde; compruebe el cable y la otra computadora, y evalúe la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The film lies in the cloud alone, such as OneDrive. Connect to the internet, and score it again.</source>
        <translation>La radiografía está solo en la nube, por ejemplo en OneDrive; conéctese a Internet, y evalúela de nuevo.</translation>
    </message>
    <message>
        <source>The virus scanner does not let the file be opened. Ask whoever set up this computer.</source>
        <translation>El antivirus no deja abrir el archivo; pregunte a quien preparó esta computadora.</translation>
    </message>
    <message>
        <source>The file is empty. Export the film again.</source>
        <translation>El archivo está vacío; exporte la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device. Export the film again.</source>
        <translation>El archivo no se puede leer, pues es una carpeta o un dispositivo; exporte la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read. Export the film as PNG or JPEG.</source>
        <translation>El archivo no es una imagen que este programa sepa leer; exporte la radiografía como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy or export it again.</source>
        <translation>La imagen está dañada o incompleta; cópiela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete. Copy or export it again.</source>
        <translation>El archivo DICOM está dañado o incompleto; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB. Export it again.</source>
        <translation>Descomprimido, el archivo ocupa más de {megabytes} MB; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents. Choose the disc&apos;s folder.</source>
        <translation>El archivo es el índice de un disco; elija la carpeta del disco.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the film itself.</source>
        <translation>El archivo DICOM no contiene imagen; elija la propia radiografía.</translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures. Export the one film.</source>
        <translation>El archivo DICOM contiene varias imágenes; exporte solo la radiografía.</translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read. Export it uncompressed, or as PNG.</source>
        <translation>El archivo DICOM está codificado de una forma que este programa no sabe leer; expórtelo sin compresión, o como PNG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say its {fact}. Export it again, or as PNG.</source>
        <translation>El archivo DICOM no indica {fact}. Expórtelo de nuevo, o como PNG.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s {fact} does not fit its picture. Export it again, or as PNG.</source>
        <translation>{fact} en el archivo DICOM no concuerda con su imagen. Expórtelo de nuevo, o como PNG.</translation>
    </message>
    <message>
        <source>The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it with 8 or 16 bits, or as PNG.</source>
        <translation>El archivo DICOM guarda cada valor en {bits} bits, lo que este programa no sabe leer. Expórtelo con 8 o 16 bits, o como PNG.</translation>
    </message>
    <message>
        <source>An archive within an archive is not opened. Unpack it, and score what is in it.</source>
        <translation>Un archivo comprimido dentro de otro no se abre; descomprímalo, y evalúe lo que contiene.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.</source>
        <translation>El archivo comprimido está dañado o incompleto; cópielo de nuevo, o descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>The archive holds more than {files} files. Unpack it and choose its folder.</source>
        <translation>El archivo comprimido contiene más de {files} archivos; descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it with the password and choose its folder.</source>
        <translation>El archivo comprimido está protegido con contraseña; descomprímalo con ella y elija su carpeta.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read. Unpack it and choose its folder.</source>
        <translation>El archivo está comprimido de una forma que este programa no sabe leer; descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do. Ask who made it.</source>
        <translation>Descomprimido, el archivo ocupa más de {times} veces su tamaño, lo que no ocurre con radiografías; pregunte a quien lo hizo.</translation>
    </message>
    <message>
        <source>The archive holds several files of one name. Unpack it and choose its folder.</source>
        <translation>El archivo comprimido contiene varios archivos con el mismo nombre; descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>una parte está dañada</translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation>los escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation>otra ventana del programa lo está usando</translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation>la fila de la radiografía no está en él</translation>
    </message>
    <message>
        <source>another window of the program has deleted this session</source>
        <translation>otra ventana del programa ha eliminado esta sesión</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>no es una copia de seguridad de este programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>lo escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>La ficha del modelo {file} no se puede leer ({reason}); copie de nuevo toda la carpeta del programa.</translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation>La ficha del modelo {file} está dañada; copie de nuevo toda la carpeta del programa.</translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>La ficha del modelo {file} no se puede usar ({reason}); use el modelo que vino con este programa.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>El archivo del modelo {file} no se puede leer ({reason}); copie de nuevo toda la carpeta del programa.</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation>El archivo del modelo {file} está dañado o no es el que describe su ficha; copie de nuevo toda la carpeta del programa.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>El archivo del modelo {file} no se puede usar ({reason}); use el modelo que vino con este programa.</translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation>El modelo {model} necesita la versión {needed} del preprocesamiento y este programa tiene la versión {version}; use el modelo que vino con él.</translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation>{engine} no puede ejecutar el modelo {model} ({reason}); use el modelo que vino con este programa.</translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation>El modelo {model} no tiene la entrada y las salidas que esperan su ficha y este programa; use el modelo que vino con este programa.</translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation>niños de uno a cinco años, radiografías frontales, un hospital de Cantón, China</translation>
    </message>
    <message>
        <source>pneumonia is more likely than not, where every second film shows pneumonia</source>
        <translation>la neumonía es más probable que su ausencia, donde una de cada dos radiografías muestra neumonía</translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on validation, whole and in pieces</source>
        <translation>umbral más alto con una sensibilidad de al menos {sensitivity} en la validación, radiografías enteras y trozos</translation>
    </message>
    <message>
        <source>The marking level chosen here belongs to another model and is not used; check how well this model does here, and choose again.</source>
        <translation>El nivel de marcado elegido aquí pertenece a otro modelo y no se usa; compruebe qué resultados obtiene este modelo aquí, y elija de nuevo.</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, cannot be read ({reason}); allow reading it, or use one of the model&apos;s levels.</source>
        <translation>El registro de su nivel de marcado, {path}, no se puede leer ({reason}); permita su lectura, o use un nivel del modelo.</translation>
    </message>
    <message>
        <source>The answers are the latest decisions on the films of all sessions. Counted: {films}. Left out as unsure or poor image: {undecided}. Left out because another model scored them: {others}.</source>
        <translation>Las respuestas son las últimas decisiones sobre las radiografías de todas las sesiones. Contadas: {films}. Excluidas por dudosas o mala imagen: {undecided}. Excluidas porque las evaluó otro modelo: {others}.</translation>
    </message>
    <message>
        <source>Whoever decided had seen the program&apos;s answer, so the two agree too often. This is no independent check.</source>
        <translation>Quien decidió había visto la respuesta del programa, así que los dos coinciden demasiado a menudo. No es una comprobación independiente.</translation>
    </message>
    <message>
        <source>Of the films with pneumonia, it marked {count} of {of} ({of_100}).</source>
        <translation>De las radiografías con neumonía, marcó {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).</source>
        <translation>De las radiografías sin neumonía, dejó {count} de {of} sin marcar ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).</source>
        <translation>De las radiografías que marcó, había neumonía en {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).</source>
        <translation>De las radiografías que dejó sin marcar, no había neumonía en {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films with pneumonia it would have marked {count} of {of} ({of_100}).</source>
        <translation>De las radiografías con neumonía habría marcado {count} de {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of those without, it would have left {count} of {of} unmarked ({of_100}).</source>
        <translation>De las radiografías sin neumonía habría dejado {count} de {of} sin marcar ({of_100}).</translation>
    </message>
    <message>
        <source>To know the first two figures to within {points} of 100, more films are needed: about {with_pneumonia} with pneumonia and {without} without.</source>
        <translation>Para conocer las dos primeras cifras con una precisión de {points} de 100, hacen falta más radiografías: unas {with_pneumonia} con neumonía y {without} sin ella.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open</source>
        <translation>otro programa, como Excel, lo tiene abierto</translation>
    </message>
    <message>
        <source>the disk or stick is not in the computer</source>
        <translation>el disco o la memoria no está en la computadora</translation>
    </message>
    <message>
        <source>the disk is damaged</source>
        <translation>el disco está dañado</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>la red no responde</translation>
    </message>
    <message>
        <source>it lies in the cloud alone</source>
        <translation>está solo en la nube</translation>
    </message>
    <message>
        <source>the virus scanner does not let it be opened</source>
        <translation>el antivirus no lo deja abrir</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ya no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>el disco no responde bien</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>ya no queda espacio en el disco</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>el disco no responde bien</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, is damaged; move it away, and choose the level again.</source>
        <translation>El registro de su nivel de marcado, {path}, está dañado; muévalo a otro lugar, y elija el nivel de nuevo.</translation>
    </message>
    <message>
        <source>The marking level could not be saved in {path} ({reason}); make room, and choose it again.</source>
        <translation>El nivel de marcado no se pudo guardar en {path} ({reason}); haga sitio, y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>There are no answers for these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation>No se conocen respuestas de estas radiografías; póngalas en carpetas llamadas NORMAL y PNEUMONIA, o dé un archivo CSV de etiquetas.</translation>
    </message>
    <message>
        <source>None of the labels names a film in this folder; write the names of the films as they are in the folder.</source>
        <translation>Ninguna de las etiquetas es de una radiografía de esta carpeta; escriba los nombres de las radiografías como están en ella.</translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation>Hay {count} radiografías llamadas {film}; escriba sus carpetas delante de sus nombres, como en ward/film.png.</translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing if the answer is not known.</source>
        <translation>La línea {line} de {file} no dice pneumonia ni normal; escriba uno de los dos, o nada donde no se sabe la respuesta.</translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; keep the right one.</source>
        <translation>La línea {line} de {file} contradice una línea anterior sobre la misma radiografía; conserve la correcta.</translation>
    </message>
    <message>
        <source>Two labels for {film} contradict each other; keep the right one.</source>
        <translation>Dos etiquetas se contradicen sobre {film}; conserve la correcta.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation>{file} no se puede leer ({reason}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation>{file} no es un archivo CSV; guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation>{file} está vacío; elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} has no column &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} no tiene una columna &quot;{title}&quot;; escriba &quot;{title}&quot; encima de la correcta.</translation>
    </message>
    <message>
        <source>{file} has {count} columns that could be &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} tiene {count} columnas que podrían ser &quot;{title}&quot;; escriba &quot;{title}&quot; encima de la correcta.</translation>
    </message>
    <message>
        <source>Films are counted, not children. If many films are of one child, the true ranges are wider.</source>
        <translation>Se cuentan radiografías, no niños. Si muchas radiografías son del mismo niño, los verdaderos intervalos son más anchos.</translation>
    </message>
    <message>
        <source>The answers are from {file}. Labels in it: {labels}; for films here: {found}.</source>
        <translation>Las respuestas vienen de {file}. Etiquetas que contiene: {labels}; para radiografías de aquí: {found}.</translation>
    </message>
    <message>
        <source>Labels that match no film here: {count} ({names}).</source>
        <translation>Etiquetas que no corresponden a ninguna radiografía de aquí: {count} ({names}).</translation>
    </message>
    <message>
        <source>No marking level can be chosen from these decisions, because whoever decided had seen the program&apos;s answer. Give labels from a CSV file instead.</source>
        <translation>No se puede elegir un nivel de marcado por estas decisiones, porque quien decidió había visto la respuesta del programa. Dé en su lugar etiquetas de un archivo CSV.</translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation>No se ha notado ningún cambio duradero de las imágenes.</translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation>{change}; compruebe la exposición y cómo se hacen los archivos, y hasta entonces confíe menos en los resultados.</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too low, however few children have pneumonia</source>
        <translation>Desde el {day} aproximadamente las probabilidades son demasiado bajas, aunque pocos niños tengan neumonía</translation>
    </message>
    <message>
        <source>The probabilities here are too low, however few children have pneumonia</source>
        <translation>Las probabilidades de aquí son demasiado bajas, aunque pocos niños tengan neumonía</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too high, however many children have pneumonia</source>
        <translation>Desde el {day} aproximadamente las probabilidades son demasiado altas, aunque muchos niños tengan neumonía</translation>
    </message>
    <message>
        <source>The probabilities here are too high, however many children have pneumonia</source>
        <translation>Las probabilidades de aquí son demasiado altas, aunque muchos niños tengan neumonía</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are unusual, however many children have pneumonia</source>
        <translation>Desde el {day} aproximadamente las probabilidades son inusuales, sea cual sea el número de niños con neumonía</translation>
    </message>
    <message>
        <source>The probabilities here are unusual, however many children have pneumonia</source>
        <translation>Las probabilidades de aquí son inusuales, sea cual sea el número de niños con neumonía</translation>
    </message>
    <message>
        <source>{share} of 100; likely {low} to {high}</source>
        <translation>{share} de 100; probablemente {low} a {high}</translation>
    </message>
    <message>
        <source>In {share} of 100 pairs, the film with pneumonia scored higher than the film without (likely {low} to {high}; AUROC {auroc}).</source>
        <translation>En {share} de 100 pares, la radiografía con neumonía obtuvo una puntuación más alta que la radiografía sin ella (probablemente {low} a {high}; AUROC {auroc}).</translation>
    </message>
    <message>
        <source>Here an unclear film counts as marked if its probability reaches the marking level, and else as not marked. Unclear: {unclear}.</source>
        <translation>Aquí, una radiografía dudosa cuenta como marcada si su probabilidad alcanza el nivel de marcado, y si no como no marcada. Dudosas: {unclear}.</translation>
    </message>
    <message>
        <source>These films are not counted. Look first: {review}. Not scored: {error}. No known answer: {unanswered}.</source>
        <translation>Estas radiografías no se cuentan. Mirar primero: {review}. No evaluadas: {error}. Sin respuesta conocida: {unanswered}.</translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation>Hacen falta respuestas de los dos tipos: radiografías con neumonía, y radiografías sin ella.</translation>
    </message>
    <message>
        <source>There are enough films to know the first two figures to within {points} of 100.</source>
        <translation>Hay radiografías suficientes para conocer las dos primeras cifras con una precisión de {points} de 100.</translation>
    </message>
    <message>
        <source>For a marking level of your own, at least {films} films with pneumonia and {films} without are needed. Only films marked or not marked count, with probabilities above 0.</source>
        <translation>Para un nivel de marcado propio hacen falta al menos {films} radiografías con neumonía y {films} sin ella. Solo cuentan las radiografías marcadas o no marcadas, con probabilidad superior a 0.</translation>
    </message>
    <message>
        <source>A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.</source>
        <translation>Un nivel de marcado de {threshold} marca aquí al menos {share} de 100 radiografías con neumonía.</translation>
    </message>
    <message>
        <source>It was chosen on these same films, so it looks a little better than it is.</source>
        <translation>Se eligió con estas mismas radiografías, así que parece un poco mejor de lo que es.</translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}.</source>
        <translation>Elegido aquí por {initials} el {day}.</translation>
    </message>
    <message>
        <source>Chosen here on {day}.</source>
        <translation>Elegido aquí el {day}.</translation>
    </message>
    <message>
        <source>It was chosen on the films of {folder}.</source>
        <translation>Se eligió con las radiografías de {folder}.</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more.</source>
        <translation>Una radiografía se marca si su probabilidad es de al menos {threshold}.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>no marcadas</translation>
    </message>
    <message>
        <source>look first</source>
        <translation>mirar primero</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>no evaluadas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation>con neumonía</translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation>sin neumonía</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>films</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the program knows</source>
        <translation>Desde el {day} aproximadamente las imágenes son más oscuras que las que conoce el programa</translation>
    </message>
    <message>
        <source>The pictures here are darker than those the program knows</source>
        <translation>Las imágenes de aquí son más oscuras que las que conoce el programa</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the program knows</source>
        <translation>Desde el {day} aproximadamente las imágenes son más claras que las que conoce el programa</translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the program knows</source>
        <translation>Las imágenes de aquí son más claras que las que conoce el programa</translation>
    </message>
    <message>
        <source>Since about {day} the brightness of the pictures varies more, or less, than in those the program knows</source>
        <translation>Desde el {day} aproximadamente el brillo de las imágenes varía más, o menos, que el de las que conoce el programa</translation>
    </message>
    <message>
        <source>The brightness of the pictures here varies more, or less, than in those the program knows</source>
        <translation>El brillo de las imágenes de aquí varía más, o menos, que el de las que conoce el programa</translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the program knows</source>
        <translation>Desde el {day} aproximadamente las imágenes se parecen menos a las que conoce el programa</translation>
    </message>
    <message>
        <source>The pictures here look less like those the program knows</source>
        <translation>Las imágenes de aquí se parecen menos a las que conoce el programa</translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the program knows, others more</source>
        <translation>Desde el {day} aproximadamente algunas imágenes se parecen menos a las que conoce el programa, otras más</translation>
    </message>
    <message>
        <source>Some pictures here look less like those the program knows, others more</source>
        <translation>Algunas imágenes de aquí se parecen menos a las que conoce el programa, otras más</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>demasiado pocas para saberlo</translation>
    </message>
    <message>
        <source>the file of earlier results could not be opened</source>
        <translation>no se pudo abrir el archivo de los resultados anteriores</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation>No se pudo escribir {file} ({reason}); elija otro lugar para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation>Los resultados anteriores no se pueden mostrar ({reason}), y los nuevos no se conservarán; expórtelos antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network. Watching then resumes automatically.</source>
        <translation>{folder} ya no se puede abrir; compruebe el cable o la red. La vigilancia se reanuda después automáticamente.</translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching resumes.</source>
        <translation>{folder} se puede abrir de nuevo; la vigilancia se reanuda.</translation>
    </message>
    <message>
        <source>Pneumolite cannot start ({reason}); copy or install the whole program again.</source>
        <translation>Pneumolite no puede iniciarse ({reason}); copie o instale de nuevo todo el programa.</translation>
    </message>
    <message>
        <source>If that does not help, send the file {file} to whoever helps you; it names no patient and no film.</source>
        <translation>Si eso no ayuda, envíe el archivo {file} a quien le ayuda; no nombra a ningún paciente ni ninguna radiografía.</translation>
    </message>
    <message>
        <source>The part of the program that scores films cannot be loaded ({reason}); copy or install the whole program again.</source>
        <translation>La parte del programa que evalúa las radiografías no se puede cargar ({reason}); copie o instale de nuevo todo el programa.</translation>
    </message>
    <message>
        <source>{path} is no key of anonymous names, or another program has changed it; move it away, or bring back a copy of it.</source>
        <translation>{path} no es una clave de nombres anónimos, u otro programa la ha cambiado; mueva el archivo a otro lugar, o recupere una copia.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, is in use by another run; wait until that has ended.</source>
        <translation>La clave de los nombres anónimos, {path}, la usa otra evaluación; espere a que termine.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, cannot be written ({reason}); close other programs that use it, and make room on the disk.</source>
        <translation>No se puede escribir la clave de los nombres anónimos, {path} ({reason}); cierre los otros programas que la usan y haga sitio en el disco.</translation>
    </message>
    <message>
        <source>A workbook of Excel holds at most {rows} rows; choose a CSV file instead.</source>
        <translation>Un libro de Excel tiene como máximo {rows} filas; elija mejor un archivo CSV.</translation>
    </message>
    <message>
        <source>The file says that the film has {header} pixels, but its picture has {picture}. Export the film again.</source>
        <translation>El archivo dice que la radiografía tiene {header} píxeles, pero su imagen tiene {picture}; exporte la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG after Settings &gt; Camera &gt; Formats &gt; Most Compatible.</source>
        <translation>La fotografía está guardada como HEIC. Compártala desde el teléfono como JPEG. Un iPhone usa JPEG tras Ajustes &gt; Cámara &gt; Formatos &gt; Más compatible.</translation>
    </message>
    <message>
        <source>The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.</source>
        <translation>El archivo es una imagen sin procesar de una cámara. Guárdela como JPEG, y ponga la cámara en JPEG.</translation>
    </message>
    <message>
        <source>The picture is saved as {format}, which this program cannot read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>La imagen está guardada como {format}, que este programa no sabe leer. Ábrala en otro programa y guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>The file is a {format} document. If it holds a film, save that as JPEG, or ask for the film itself.</source>
        <translation>El archivo es un documento {format}. Si contiene una radiografía, guárdela como JPEG, o pida la radiografía misma.</translation>
    </message>
    <message>
        <source>The file is a video. Take a photograph of the film, and save it as JPEG.</source>
        <translation>El archivo es un vídeo. Tome una fotografía de la radiografía, y guárdela como JPEG.</translation>
    </message>
    <message>
        <source>The file is a {format} archive. Unpack it and choose its folder.</source>
        <translation>El archivo es un archivo comprimido {format}. Descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>The file does not say its {fact}, so what is usual was taken. Check the picture.</source>
        <translation>El archivo no indica {fact}, así que se tomó lo habitual. Compruebe la imagen.</translation>
    </message>
    <message>
        <source>The file&apos;s {fact} does not fit its picture, so the picture was followed. Check it.</source>
        <translation>{fact} en el archivo no concuerda con su imagen, así que se siguió la imagen. Compruébela.</translation>
    </message>
    <message>
        <source>The last pixels of the picture are missing, so those above them were repeated. Export it again if you can.</source>
        <translation>Faltan los últimos píxeles de la imagen, así que se repitieron los de arriba. Expórtela de nuevo si puede.</translation>
    </message>
    <message>
        <source>A part of the file&apos;s header is broken and was left out. Check the picture and whose it is.</source>
        <translation>Una parte de la cabecera del archivo está dañada y se omitió. Compruebe la imagen y de quién es.</translation>
    </message>
    <message>
        <source>The file holds more pixels than it describes. Check that all of the film is there.</source>
        <translation>El archivo contiene más píxeles de los que describe. Compruebe que la radiografía está entera.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} cannot be used and was left out. Compare the picture with the workstation.</source>
        <translation>{hint} en el archivo no se puede usar y se omitió. Compare la imagen con la de la estación de trabajo.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} is not written as it should be, and was read as it is probably meant. Compare the picture with the workstation.</source>
        <translation>{hint} en el archivo no está escrito como debe, y se leyó según lo que probablemente significa. Compare la imagen con la de la estación de trabajo.</translation>
    </message>
    <message>
        <source>This build of Pneumolite takes no updates from a file; unpack the newer version beside it, and open that.</source>
        <translation>Esta versión de Pneumolite no acepta actualizaciones desde un archivo; descomprima la versión más nueva al lado de esta, y ábrala.</translation>
    </message>
    <message>
        <source>This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version on the computer as you did with this one.</source>
        <translation>Este Pneumolite no viene de un archivo ZIP para Windows o Linux; ponga la versión más nueva en la computadora como lo hizo con esta.</translation>
    </message>
    <message>
        <source>{file} can only be checked with {signature}; copy that from the release, too, and put it beside the first.</source>
        <translation>{file} solo se puede comprobar con {signature}; copie también ese archivo de la página de la versión, y póngalo junto al primero.</translation>
    </message>
    <message>
        <source>{signature} is damaged; copy it from the release again.</source>
        <translation>{signature} está dañado; cópielo de nuevo de la página de la versión.</translation>
    </message>
    <message>
        <source>{file} does not come from the makers of this program; do not use it, and get the release of Pneumolite.</source>
        <translation>{file} no viene de los autores de este programa; no lo use, y consiga el archivo oficial de Pneumolite.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed after it was signed; copy it from the release again.</source>
        <translation>{file} está dañado, o se cambió después de firmarse; cópielo de nuevo de la página de la versión.</translation>
    </message>
    <message>
        <source>{file} is for {system}; get the file for {this}.</source>
        <translation>{file} es para {system}; consiga el archivo para {this}.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and this is {this} already; get a newer one.</source>
        <translation>{file} contiene la versión {version}, y esta ya es la {this}; consiga una más nueva.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer, and try again.</source>
        <translation>{file} no se puede leer ({reason}); cópielo a esta computadora, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is no room for the new version in {folder}; make {megabytes} MB free, and try again.</source>
        <translation>No hay sitio para la versión nueva en {folder}; libere {megabytes} MB, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The new version cannot be put into {folder} ({reason}); copy this program to a folder of your own, such as Documents, and update it there.</source>
        <translation>La versión nueva no se puede poner en {folder} ({reason}); copie este programa a una carpeta suya, como Documentos, y actualícelo allí.</translation>
    </message>
    <message>
        <source>{file} is not put together as a release is; tell those who made it.</source>
        <translation>{file} no está compuesto como debería; dígalo a quienes lo hicieron.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}); go on with this version.</source>
        <translation>{program} no se puede iniciar ({reason}); siga con esta versión.</translation>
    </message>
    <message>
        <source>{path} is damaged, and children&apos;s hashes need it; bring back a copy of it, or delete it to begin with other hashes.</source>
        <translation>{path} está dañado, y los códigos de los niños lo necesitan; recupere una copia, o bórrelo para empezar con otros códigos.</translation>
    </message>
    <message>
        <source>{path}, which children&apos;s hashes need, cannot be used ({reason}); make room on the disk, and see that the folder can be written to.</source>
        <translation>{path}, que los códigos de los niños necesitan, no se puede usar ({reason}); libere espacio en el disco, y compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>To learn what a marked film means here, say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>Para saber qué significa aquí una radiografía marcada, indique en los ajustes cuántos de 100 niños radiografiados aquí tienen neumonía.</translation>
    </message>
    <message>
        <source>Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and it changes no finding and no marking level. At this share:</source>
        <translation>Aquí, {prevalence} de 100 niños radiografiados tienen neumonía. Lo ha dicho una persona, y no cambia ningún resultado ni ningún nivel de marcado. Con esta parte:</translation>
    </message>
    <message>
        <source>Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; PPV).</source>
        <translation>De 100 radiografías que marca, hay neumonía en {value} (probablemente de {low} a {high}; VPP).</translation>
    </message>
    <message>
        <source>Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to {high}; NPV).</source>
        <translation>De 100 radiografías que no marca, no hay neumonía en {value} (probablemente de {low} a {high}; VPN).</translation>
    </message>
    <message>
        <source>Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely {low} to {high}).</source>
        <translation>De 100 niños radiografiados, {ill} tienen neumonía, y encuentra {value} de ellos (probablemente de {low} a {high}).</translation>
    </message>
    <message>
        <source>It raises {value} false alarms among the 100 (likely {low} to {high}).</source>
        <translation>Da {value} falsas alarmas entre los 100 (probablemente de {low} a {high}).</translation>
    </message>
    <message>
        <source>of 100 of them marked</source>
        <translation>marcadas, de 100 de ellas</translation>
    </message>
    <message>
        <source>of 100 others not marked</source>
        <translation>no marcadas, de 100 de las otras</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>To judge the probabilities themselves, {films} films that count are needed, and {each} of each kind.</source>
        <translation>Para juzgar las probabilidades mismas, hacen falta {films} radiografías que cuenten, y {each} de cada clase.</translation>
    </message>
    <message>
        <source>On these {films} films, the probabilities lie {error} of 100 beside the truth on average, shifted to the share of pneumonia among the films. By chance alone it would be about {chance}.</source>
        <translation>En estas {films} radiografías, las probabilidades se apartan de la verdad en promedio {error} de 100, ajustadas a la parte de neumonías entre las radiografías. Solo por azar serían unos {chance}.</translation>
    </message>
    <message>
        <source>Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on films left out of the fit). True log-odds: {slope} times the program&apos;s, plus {shift} (slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).</source>
        <translation>Ajustadas de nuevo a tales radiografías, se apartarían {error} (método de Platt, comprobado en radiografías dejadas fuera del ajuste). Log-odds verdaderos: {slope} veces los del programa, más {shift} (pendiente probablemente de {slope_low} a {slope_high}, desplazamiento de {shift_low} a {shift_high}).</translation>
    </message>
    <message>
        <source>So nothing speaks against the probabilities here.</source>
        <translation>Así que nada habla en contra de las probabilidades aquí.</translation>
    </message>
    <message>
        <source>So high probabilities are too high here, and low ones are too low.</source>
        <translation>Así que las probabilidades altas son demasiado altas aquí, y las bajas demasiado bajas.</translation>
    </message>
    <message>
        <source>So high probabilities are too low here, and low ones are too high.</source>
        <translation>Así que las probabilidades altas son demasiado bajas aquí, y las bajas demasiado altas.</translation>
    </message>
    <message>
        <source>So the probabilities are too low here on the whole.</source>
        <translation>Así que las probabilidades son aquí, en conjunto, demasiado bajas.</translation>
    </message>
    <message>
        <source>So the probabilities are too high here on the whole.</source>
        <translation>Así que las probabilidades son aquí, en conjunto, demasiado altas.</translation>
    </message>
    <message>
        <source>This fit is shown and not used: probabilities, findings and marking levels stay as they are. A marking level of your own is chosen on the films themselves, and so it holds all the same.</source>
        <translation>Este ajuste se muestra y no se usa: las probabilidades, los resultados y los niveles de marcado quedan como están. Un nivel de marcado propio se elige en las radiografías mismas, y por eso vale igualmente.</translation>
    </message>
    <message>
        <source>In the program&apos;s window, you can adopt this fit for the probability that is told for here. Findings, marking levels and the program&apos;s own probabilities stay as they are.</source>
        <translation>En la ventana del programa, puede adoptar este ajuste para la probabilidad que se indica para aquí. Los resultados, los niveles de marcado y las probabilidades del programa quedan como están.</translation>
    </message>
    <message>
        <source>Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of this clinic. True log-odds: {slope} times the program&apos;s, plus {shift}.</source>
        <translation>Adoptado por {initials} el {day}: la probabilidad aquí sigue un ajuste a {films} radiografías de esta clínica. Log-odds verdaderos: {slope} veces los del programa, más {shift}.</translation>
    </message>
    <message>
        <source>No fit is in use. The probability here is the program&apos;s own.</source>
        <translation>No se usa ningún ajuste. La probabilidad aquí es la del programa.</translation>
    </message>
    <message>
        <source>The fit shows only once you say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>El ajuste solo aparece cuando indique en los ajustes cuántos de 100 niños radiografiados aquí tienen neumonía.</translation>
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
        <translation>60 meses y más</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>niñas</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as CSV.</source>
        <translation>{file} no es una tabla para DHIS2; deje que el programa escriba una, rellénela y guárdela como CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a count, an age or a sex that the program does not know; write it as the program did.</source>
        <translation>La línea {line} de {file} nombra un recuento, una edad o un sexo que el programa no conoce; escríbalo como lo hizo el programa.</translation>
    </message>
    <message>
        <source>Line {line} of {file} would count the same children or films twice in one data element; delete it, or the earlier line.</source>
        <translation>La línea {line} de {file} contaría dos veces los mismos niños o radiografías en un solo dataelement; bórrela, o la línea anterior.</translation>
    </message>
    <message>
        <source>Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one of the two lines.</source>
        <translation>La línea {line} de {file} da a la clínica {clinic} otro orgunit que antes; borre una de las dos líneas.</translation>
    </message>
    <message>
        <source>{file} has no orgunit for the clinic {clinic}; write it beside the clinic.</source>
        <translation>{file} no tiene orgunit para la clínica {clinic}; escríbalo junto a la clínica.</translation>
    </message>
    <message>
        <source>{file} has no dataelement yet; write one beside each count to report.</source>
        <translation>{file} aún no tiene dataelement; escriba uno junto a cada recuento que se notifique.</translation>
    </message>
    <message>
        <source>Children X-rayed</source>
        <translation>Niños radiografiados</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>Lo que encontró el programa</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Lo que decidieron las personas</translation>
    </message>
    <message>
        <source>Do the two agree?</source>
        <translation>¿Coinciden los dos?</translation>
    </message>
    <message>
        <source>Films without an answer, by reason</source>
        <translation>Radiografías sin respuesta, por motivo</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Decided as pneumonia</source>
        <translation>Decididos como neumonía</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>The month from {first} to {last}</source>
        <translation>El mes del {first} al {last}</translation>
    </message>
    <message>
        <source>Each child counts once: by the patient&apos;s number, else by the number of the visit, else each film counts as a child. The day is that of the film, or else of scoring. Films in all: {films}. People of 16 years or older, who are left out: {adults}.</source>
        <translation>Cada niño cuenta una vez: por el número del paciente, si no por el número de la visita, y si no cada radiografía cuenta como un niño. El día es el de la radiografía o, si falta, el de la evaluación. Radiografías en total: {films}. Personas de 16 años o más, que no se cuentan: {adults}.</translation>
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
        <translation>Otra edad</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Edad desconocida</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Niñas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Niños varones</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexo desconocido</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marcadas como neumonía</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>No marcados</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Mala imagen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Only the person found pneumonia</source>
        <translation>Solo la persona encontró neumonía</translation>
    </message>
    <message>
        <source>Only the program found pneumonia</source>
        <translation>Solo el programa encontró neumonía</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or move it away and begin again.</source>
        <translation>El registro de la lectura a ciegas, {path}, no se puede leer ({reason}); permita leerlo, o muévalo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, is damaged or comes from a newer version of the program; move it away, and begin again.</source>
        <translation>El registro de la lectura a ciegas, {path}, está dañado o viene de una versión más nueva del programa; muévalo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The blind reading could not be saved in {path} ({reason}); make room, and try again.</source>
        <translation>La lectura a ciegas no se pudo guardar en {path} ({reason}); haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window of the program has changed the blind reading, so this was not saved; open the blind reading again.</source>
        <translation>Otra ventana del programa ha cambiado la lectura a ciegas, por eso esto no se guardó; abra de nuevo la lectura a ciegas.</translation>
    </message>
    <message>
        <source>On these films the program does well enough to be used here.</source>
        <translation>En estas radiografías, el programa es lo bastante bueno para usarse aquí.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: too few films were read to know whether it does well enough.</source>
        <translation>El programa no debe usarse aquí todavía: se leyeron muy pocas radiografías para saber si es lo bastante bueno.</translation>
    </message>
    <message>
        <source>The program should not be used here: on these films it does worse than was asked for.</source>
        <translation>El programa no debe usarse aquí: en estas radiografías lo hace peor de lo que se pidió.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: the two people agree too little with each other to measure it by what they say. Practise WHO&apos;s form together, and read again.</source>
        <translation>El programa no debe usarse aquí todavía: las dos personas coinciden muy poco para medirlo por sus respuestas. Practiquen juntas el formulario de la OMS y lean de nuevo.</translation>
    </message>
    <message>
        <source>Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at least {auroc} of 100 pairs rightly.</source>
        <translation>Se pidió que probablemente marque al menos {sensitivity} de 100 radiografías con neumonía, que probablemente deje sin marcar al menos {specificity} de 100 radiografías sin neumonía, y que probablemente ordene bien al menos {auroc} de 100 pares.</translation>
    </message>
    <message>
        <source>If it goes on like this, a firm answer needs about {films} more films.</source>
        <translation>Si sigue así, una respuesta firme necesita unas {films} radiografías más.</translation>
    </message>
    <message>
        <source>How many more films a firm answer needs cannot be told from these.</source>
        <translation>De estas radiografías no se puede decir cuántas más hacen falta para una respuesta firme.</translation>
    </message>
    <message>
        <source>Read: {films} films, drawn at random from those of {children} children. Each child had the same chance.</source>
        <translation>Leídas: {films} radiografías, sorteadas entre las de {children} niños. Cada niño tuvo la misma probabilidad.</translation>
    </message>
    <message>
        <source>Films that the two looked at together because they had differed: {films}.</source>
        <translation>Radiografías que los dos miraron juntos porque habían discrepado: {films}.</translation>
    </message>
    <message>
        <source>Left out as uninterpretable: {films}.</source>
        <translation>Excluidas por no ser interpretables: {films}.</translation>
    </message>
    <message>
        <source>{first} and {second} said the same of {same} of {of} films ({kappa}).</source>
        <translation>{first} y {second} dijeron lo mismo de {same} de {of} radiografías ({kappa}).</translation>
    </message>
    <message>
        <source>{initials} and the program said the same of {same} of {of} films ({kappa}).</source>
        <translation>{initials} y el programa dijeron lo mismo de {same} de {of} radiografías ({kappa}).</translation>
    </message>
    <message>
        <source>The agreed answer and the program are the same on {same} of {of} films ({kappa}).</source>
        <translation>La respuesta acordada y la del programa son iguales en {same} de {of} radiografías ({kappa}).</translation>
    </message>
    <message>
        <source>kappa {kappa}; likely {low} to {high}</source>
        <translation>kappa {kappa}; probablemente de {low} a {high}</translation>
    </message>
    <message>
        <source>no kappa, as all got the same answer</source>
        <translation>sin kappa, pues todas recibieron la misma respuesta</translation>
    </message>
    <message>
        <source>Pneumonia: end-point consolidation, pleural effusion or other infiltrate</source>
        <translation>Neumonía: consolidación (criterio OMS), derrame pleural u otro infiltrado</translation>
    </message>
    <message>
        <source>WHO&apos;s primary end-point pneumonia: end-point consolidation or pleural effusion</source>
        <translation>Neumonía, criterio principal de la OMS: consolidación (criterio OMS) o derrame pleural</translation>
    </message>
    <message>
        <source>The details in {file} are not used. {reason}</source>
        <translation>Los datos de {file} no se usan. {reason}</translation>
    </message>
    <message>
        <source>Lines of {file} that are not used: {count}. The first is line {line}: {reason}.</source>
        <translation>Líneas de {file} que no se usan: {count}. La primera es la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>it names no film here, so write the name as it is in the folder</source>
        <translation>no nombra ninguna radiografía de aquí, así que escriba el nombre como está en la carpeta</translation>
    </message>
    <message>
        <source>it names several films, so write the ending, too</source>
        <translation>nombra varias radiografías, así que escriba también la extensión</translation>
    </message>
    <message>
        <source>another line says otherwise of the same film</source>
        <translation>otra línea dice otra cosa de la misma radiografía</translation>
    </message>
    <message>
        <source>the film itself says otherwise, so check whose it is</source>
        <translation>la propia radiografía dice otra cosa, así que compruebe de quién es</translation>
    </message>
    <message>
        <source>its age is no number of months</source>
        <translation>su edad no es un número de meses</translation>
    </message>
    <message>
        <source>its sex is neither F nor M</source>
        <translation>su sexo no es ni F ni M</translation>
    </message>
    <message>
        <source>its date cannot be read, so write it as in 2026-11-30</source>
        <translation>su fecha no se puede leer, así que escríbala como en 2026-11-30</translation>
    </message>
    <message>
        <source>The fit of the probabilities adopted here belongs to another model and is not used; check how well this model does here, and adopt a fit again.</source>
        <translation>El ajuste de las probabilidades adoptado aquí pertenece a otro modelo y no se usa; compruebe qué resultados obtiene este modelo aquí, y adopte de nuevo un ajuste.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow reading it, or adopt no fit.</source>
        <translation>El registro de su ajuste de las probabilidades, {path}, no se puede leer ({reason}); permita su lectura, o no adopte ningún ajuste.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt the fit again.</source>
        <translation>El registro de su ajuste de las probabilidades, {path}, está dañado; muévalo a otro lugar, y adopte el ajuste de nuevo.</translation>
    </message>
    <message>
        <source>The fit of the probabilities could not be saved in {path} ({reason}); make room, and adopt it again.</source>
        <translation>El ajuste de las probabilidades no se pudo guardar en {path} ({reason}); haga sitio, y adóptelo otra vez.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again to resume.</source>
        <translation>La evaluación se detuvo ({reason}); evalúe la carpeta de nuevo para reanudarla.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Another model scored these films. Open the session to see them.</source>
        <translation>Otro modelo evaluó estas radiografías. Abra la sesión para verlas.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Sus &amp;iniciales</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Marking level of new runs</source>
        <translation>Nivel de &amp;marcado de las nuevas evaluaciones</translation>
    </message>
    <message>
        <source>With pneumonia, of 100 children &amp;X-rayed here</source>
        <translation>Con neumonía, de 100 &amp;niños radiografiados aquí</translation>
    </message>
    <message>
        <source>Folder of &amp;films</source>
        <translation>Carpeta de las &amp;radiografías</translation>
    </message>
    <message>
        <source>Folder for &amp;exports</source>
        <translation>Carpeta de las e&amp;xportaciones</translation>
    </message>
    <message>
        <source>Films scored at the same &amp;time</source>
        <translation>Radiografías evaluadas al mismo &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Delete old sessions</source>
        <translation>&amp;Eliminar sesiones antiguas</translation>
    </message>
    <message>
        <source>Sessions are kept in</source>
        <translation>Las sesiones se guardan en</translation>
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
        <translation>{folder} no existe; elija otra carpeta.</translation>
    </message>
    <message>
        <source>They stand beside your decisions</source>
        <translation>Figuran junto a sus decisiones</translation>
    </message>
    <message>
        <source>The one chosen last</source>
        <translation>El último elegido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Of the last 100 children you X-rayed, how many had pneumonia? The program then also says what a score means here. No finding and no marking level changes.</source>
        <translation>De los últimos 100 niños que radiografió, ¿cuántos tenían neumonía? El programa dice entonces también qué significa una puntuación aquí. No cambia ningún resultado ni ningún nivel de marcado.</translation>
    </message>
    <message>
        <source>The one scored last</source>
        <translation>La última evaluada</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Sus documentos</translation>
    </message>
    <message>
        <source>Include &amp;patient identifiers in exports</source>
        <translation>Incluir la i&amp;dentidad de los pacientes en las exportaciones</translation>
    </message>
    <message>
        <source>&amp;Anonymous names of films in exports</source>
        <translation>Nombres &amp;anónimos de las radiografías en las exportaciones</translation>
    </message>
    <message>
        <source>Folders and files are often named after patients. Exports and reports then have numbers, and only the key on this computer has the names: {key}</source>
        <translation>Las carpetas y los archivos llevan a menudo el nombre de pacientes. Las exportaciones y los informes tienen entonces números, y solo la clave en esta computadora tiene los nombres: {key}</translation>
    </message>
    <message>
        <source>As many as this computer has cores ({cores})</source>
        <translation>Tantas como núcleos tiene esta computadora ({cores})</translation>
    </message>
    <message>
        <source>A smaller number slows other programs less. It holds from the next run on.</source>
        <translation>Un número menor frena menos a los otros programas. Vale desde la próxima evaluación.</translation>
    </message>
    <message>
        <source>Never automatically</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message>
        <source>After {days} days, when the program opens</source>
        <translation>Después de {days} días, al abrir el programa</translation>
    </message>
    <message>
        <source>Films, exported files and backups stay, and so does the session shown</source>
        <translation>Las radiografías, los archivos exportados y las copias de seguridad quedan, y también la sesión mostrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It stands on reports, and names the clinic in the month</source>
        <translation>Figura en los informes y da nombre a la clínica en el mes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>Dirección de la clínica</translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation>No hay sesiones anteriores; elija una carpeta que evaluar.</translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation>Copia de seguridad de todas las sesiones</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Copias de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation>Copia de seguridad en {path}; este archivo contiene datos de pacientes</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation>¿Eliminar definitivamente los datos de los pacientes?</translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. If another session shows a film too, it stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation>Las filas, las imágenes pequeñas, las decisiones y las notas se eliminan de este programa, y nada las recupera. Si otra sesión también muestra una radiografía, esta queda allí. Los archivos de las radiografías, los archivos exportados y las copias de seguridad quedan donde están.</translation>
    </message>
    <message>
        <source>The results are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Los resultados ya no se conservan automáticamente ({reason}); expórtelos antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>Nobody can then tell whose film an anonymous name stands for.</source>
        <translation>Después nadie puede decir de quién es la radiografía que hay detrás de un nombre anónimo.</translation>
    </message>
    <message>
        <source>The real names of films were not deleted.</source>
        <translation>Los nombres verdaderos de las radiografías no se han eliminado.</translation>
    </message>
    <message>
        <source>This run is not finished; choose the folder again to resume it.</source>
        <translation>Esta evaluación no está terminada; elija la carpeta de nuevo para reanudarla.</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago: {count}. The program deletes them again when it next opens, unless you change the settings first.</source>
        <translation>Sesiones empezadas hace más de {days} días: {count}. El programa las elimina de nuevo la próxima vez que se abra, salvo que cambie antes los ajustes.</translation>
    </message>
    <message>
        <source>The file of this film says another age, and that age counts.</source>
        <translation>El archivo de esta radiografía dice otra edad, y esa edad es la que cuenta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago were deleted, as the settings say: {count} in all.</source>
        <translation>Las sesiones empezadas hace más de {days} días se eliminaron, como dicen los ajustes: {count} en total.</translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} de %n radiografía, empezado el {time}</numerusform>
            <numerusform>{films} de %n radiografías, empezado el {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation>Todas las sesiones de esta copia de seguridad ya están aquí</translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is added, and nothing that is here changes.</source>
        <translation>Sesiones en la copia de seguridad: {sessions}; las que aún no están aquí: {missing}. Lo que falta se añade, y nada de lo que hay aquí cambia.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; look among the earlier sessions</source>
        <translation>Sesiones restauradas: {missing}; vea entre las sesiones anteriores</translation>
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
        <translation>Las decisiones se firman {initials}; otra persona pulsa Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién está trabajando?</translation>
    </message>
    <message>
        <source>Who is working? These initials stand beside your decisions:</source>
        <translation>¿Quién está trabajando? Estas iniciales figuran junto a sus decisiones:</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Your initials stand beside your decisions:</source>
        <translation>Sus iniciales figuran junto a sus decisiones:</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maker, model and room, as you name it</source>
        <translation>Marca, modelo y sala, como usted los llame</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the sensitivity must reach this</source>
        <translation>El extremo inferior del intervalo probable de la sensibilidad debe alcanzar este valor</translation>
    </message>
    <message>
        <source>A pair is a film with pneumonia and one without. The lower end of the likely range of the AUROC must reach this.</source>
        <translation>Un par es una radiografía con neumonía y una sin ella. El extremo inferior del intervalo probable de la AUROC debe alcanzar este valor.</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Sortear radiografías &amp;nuevas...</translation>
    </message>
    <message>
        <source>Bring in a reading from &amp;another computer...</source>
        <translation>Traer una lectura de &amp;otro ordenador...</translation>
    </message>
    <message>
        <source>Films to &amp;read</source>
        <translation>Radiografías por &amp;leer</translation>
    </message>
    <message>
        <source>&amp;X-ray machine</source>
        <translation>Aparato de &amp;rayos X</translation>
    </message>
    <message>
        <source>Of 100 films with &amp;pneumonia, it should likely mark</source>
        <translation>De 100 radiografías con &amp;neumonía, debería probablemente marcar</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the specificity must reach this. Else the program marks too many healthy children.</source>
        <translation>El extremo inferior del intervalo probable de la especificidad debe alcanzar este valor. Si no, el programa marca demasiados niños sanos.</translation>
    </message>
    <message>
        <source>Of 100 films &amp;without pneumonia, it should likely not mark</source>
        <translation>De 100 radiografías sin ne&amp;umonía, debería probablemente dejar sin marcar</translation>
    </message>
    <message>
        <source>Of 100 p&amp;airs, it should likely rank rightly</source>
        <translation>De 100 p&amp;ares, debería probablemente ordenar bien</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Sus &amp;iniciales</translation>
    </message>
    <message>
        <source>The films are being counted.</source>
        <translation>Se están contando las radiografías.</translation>
    </message>
    <message>
        <source>Two people read films of this clinic, one after the other, on WHO&apos;s form. The films are drawn at random from those of {children} children. Nobody sees what the program says, or what the other person said, until both have read. Then the program tells how well it does here. You can stop at any time and go on later.</source>
        <translation>Dos personas leen radiografías de esta clínica, una después de la otra, con el formulario de la OMS. Las radiografías se sortean entre las de {children} niños. Nadie ve lo que dice el programa, ni lo que dijo la otra persona, hasta que ambas hayan leído. Después el programa dice qué tan bien funciona aquí. Puede parar en cualquier momento y continuar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Draw the films and begin</source>
        <translation>&amp;Sortear las radiografías y empezar</translation>
    </message>
    <message>
        <source>{initials} has read all {films} films. Now a second person reads the same films, without knowing what {initials} said.</source>
        <translation>{initials} leyó las {films} radiografías. Ahora una segunda persona lee las mismas radiografías, sin saber lo que dijo {initials}.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>{initials} has read {read} of {films} films. Only {initials} should go on here.</source>
        <translation>{initials} leyó {read} de {films} radiografías. Solo {initials} debe continuar aquí.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>{first} and {second} have both read. They came to different conclusions on some films ({films} left). Look at these together, and enter what you agree on. What the program says stays hidden until then.</source>
        <translation>{first} y {second} ya leyeron. En algunas radiografías llegaron a conclusiones distintas (faltan {films}). Mírenlas juntos y anoten lo que acuerden. Lo que dice el programa queda oculto hasta entonces.</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Mirar juntos</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation>Esta traducción todavía no la ha leído un hablante nativo.</translation>
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
        <translation>Pruébelo primero</translation>
    </message>
    <message>
        <source>Make a practice folder</source>
        <translation>Crear una carpeta de práctica</translation>
    </message>
    <message>
        <source>Practice films are drawings and show no patient; each says so in its corner. There is one for every kind of answer: clear lungs, a patch in one lung, a film between the two, one that lies on its side, a blurred one, a blank one, a page that is no film, and a damaged file. A score of a drawing does not show how well the program does on children&apos;s films.</source>
        <translation>Las radiografías de práctica son dibujos y no muestran a ningún paciente; cada una lo dice en su esquina. Hay una para cada tipo de respuesta: pulmones limpios, una mancha en un pulmón, una entre los dos, una tumbada de lado, una borrosa, una vacía, una página que no es una radiografía, y un archivo dañado. La puntuación de un dibujo no muestra qué resultados obtiene el programa con radiografías de niños.</translation>
    </message>
    <message>
        <source>The program makes {folder} and scores it.</source>
        <translation>El programa crea {folder} y la evalúa.</translation>
    </message>
    <message>
        <source>Make it in another &amp;place...</source>
        <translation>Crearla en otro &amp;lugar...</translation>
    </message>
    <message>
        <source>Start with my own films</source>
        <translation>Empezar con mis propias radiografías</translation>
    </message>
    <message>
        <source>You can find the practice films on the start page, too.</source>
        <translation>Encuentra las radiografías de práctica también en la página de inicio.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Update from a file</source>
        <translation>Actualizar desde un archivo</translation>
    </message>
    <message>
        <source>Releases (*.zip)</source>
        <translation>Versiones del programa (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked and unpacked, which takes a minute or two...</source>
        <translation>{file} se está comprobando y descomprimiendo, lo que tarda uno o dos minutos...</translation>
    </message>
    <message>
        <source>Go back to {program}?</source>
        <translation>¿Volver a {program}?</translation>
    </message>
    <message>
        <source>This version and all its results stay on the computer. If the earlier version keeps its results in a file of its own, it does not show what was done since the update.</source>
        <translation>Esta versión y todos sus resultados quedan en la computadora. Si la versión anterior guarda sus resultados en un archivo propio, no muestra lo que se hizo desde la actualización.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{program} is ready.</source>
        <translation>{program} está listo.</translation>
    </message>
    <message>
        <source>It lies in {folder}. It takes over all results, and this version stays as it is. You can go back to it in the menu Help.</source>
        <translation>Está en {folder}. Recibe todos los resultados, y esta versión queda como está. Puede volver a ella en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Open the new version</source>
        <translation>Abrir la versión nueva</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation>Elija una radiografía en la lista para verla aquí.</translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation>Intensidad del mapa</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder of chest X-rays, or drop one here</source>
        <translation>Elija una carpeta de radiografías de tórax, o suelte una aquí</translation>
    </message>
    <message>
        <source>Practise with drawn films...</source>
        <translation>Practicar con radiografías dibujadas...</translation>
    </message>
    <message>
        <source>Make a folder of drawn films, one for every kind of answer, and score it</source>
        <translation>Crear una carpeta de radiografías dibujadas, una para cada tipo de respuesta, y evaluarla</translation>
    </message>
    <message>
        <source>Recent folder {folder}</source>
        <translation>Carpeta reciente {folder}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No film fits. Empty the search, and choose All films and All children.</source>
        <translation>Ninguna radiografía coincide. Vacíe la búsqueda y elija Todas las radiografías y Todos los niños.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay imagen que mostrar.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Film that you decide on</source>
        <translation>Radiografía sobre la que decide</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Radiografía &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation>Radiografía an&amp;terior</translation>
    </message>
    <message>
        <source>Open or close the c&amp;hild&apos;s films</source>
        <translation>Abrir o &amp;cerrar las radiografías del niño</translation>
    </message>
    <message>
        <source>You decide on the most urgent of {count} films: {file}</source>
        <translation>Decide sobre la más urgente de {count} radiografías: {file}</translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}: {count}</translation>
    </message>
    <message>
        <source>Children with several films: {count}</source>
        <translation>Niños con varias radiografías: {count}</translation>
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
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The file is then not written</source>
        <translation>El archivo no se guarda entonces</translation>
    </message>
    <message>
        <source>Stopping {file}</source>
        <translation>Deteniendo la escritura de {file}</translation>
    </message>
    <message>
        <source>The program waits until {file} is written</source>
        <translation>El programa espera hasta que {file} esté guardado</translation>
    </message>
</context>
</TS>
