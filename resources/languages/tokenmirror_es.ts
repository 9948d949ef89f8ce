<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TokenMirror</name>
    <message>
        <source>Its text does not ship with the package. Its makers&apos; page: {page}</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>Su texto no acompaña al paquete. Página de sus autores: {page}</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>see its text</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>véase su texto</translation>
    </message>
    <message>
        <source>Its text does not ship here.</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>Su texto no está aquí.</translation>
    </message>
    <message>
        <source>TokenMirror: nothing read yet</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>TokenMirror: aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>{why} The built-in prices are used.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>{why} Se usan los precios incluidos.</translation>
    </message>
    <message>
        <source>There is none with the number {number}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>No hay ninguno con el número {number}.</translation>
    </message>
    <message>
        <source>A ceiling is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Un tope es más que nada.</translation>
    </message>
    <message>
        <source>{folder} is no project that is known.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>{folder} no es un proyecto conocido.</translation>
    </message>
    <message>
        <source>The price list has no price for {model}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>La lista de precios no tiene precio para {model}.</translation>
    </message>
    <message>
        <source>A factor is more than 0 and at most {most}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Un factor es mayor que 0 y como mucho {most}.</translation>
    </message>
    <message>
        <source>A flat fee is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Una tarifa plana es más que nada.</translation>
    </message>
    <message>
        <source>{folder} is read for {tool} from now on.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} se lee para {tool} desde ahora.</translation>
    </message>
    <message>
        <source>{folder} is no longer read; what was read from it stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} ya no se lee; lo leído de ella se queda.</translation>
    </message>
    <message>
        <source>{what} is no longer read; what was read stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} ya no se lee; lo leído se queda.</translation>
    </message>
    <message>
        <source>{what} is read again.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} se vuelve a leer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>
            <numerusform>{n} sesión olvidada. {what} ya no se lee; `tokenmirror sources on` la lee de nuevo.</numerusform>
            <numerusform>{n} sesiones olvidadas. {what} ya no se lee; `tokenmirror sources on` las lee de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not added for {tool}; `tokenmirror sources off` leaves a folder out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} no se añadió para {tool}; `tokenmirror sources off` excluye una carpeta.</translation>
    </message>
    <message>
        <source>{what} was not left out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} no estaba excluido.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>No se indicó ninguna carpeta.</translation>
    </message>
    <message>
        <source>You said that {commit} is not yours; `tokenmirror ignore {commit} --undo` takes that back.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>Dijiste que {commit} no es tuyo; `tokenmirror ignore {commit} --undo` lo deshace.</translation>
    </message>
    <message>
        <source>{commit} is in several repositories: {names}. Say which with --repo PATH.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} está en varios repositorios: {names}. Indica cuál con --repo PATH.</translation>
    </message>
    <message>
        <source>You said nothing of the kind about {what}. `tokenmirror link --list` lists what you said.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>No dijiste nada así sobre {what}. `tokenmirror link --list` muestra lo que dijiste.</translation>
    </message>
    <message>
        <source>{folder} is no repository that is known. `tokenmirror repos` lists them.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} no es un repositorio conocido. `tokenmirror repos` los enumera.</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} no está en un repositorio de git.</translation>
    </message>
    <message>
        <source>{address} was not added by you; addresses of git&apos;s configuration cannot be removed here.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>No añadiste {address}; las direcciones de la configuración de git no se pueden quitar aquí.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>el principio</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>What is stored cannot be shown.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Lo guardado no se puede mostrar.</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Aún no hay tokens.</translation>
    </message>
    <message>
        <source>Tokens by outcome</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Tokens por resultado</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>No repository and no folder of sessions is known as {folder}.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>No se conoce ningún repositorio ni carpeta de sesiones como {folder}.</translation>
    </message>
    <message>
        <source>Say from when or until when.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>Indica desde cuándo o hasta cuándo.</translation>
    </message>
    <message>
        <source>A note holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>Una nota admite hasta {most} caracteres; esta tiene {letters}.</translation>
    </message>
    <message>
        <source>{name} names no week, month or quarter. It looks like week-2026-11-16.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>{name} no nombra ninguna semana, mes ni trimestre. Se escribe como week-2026-11-16.</translation>
    </message>
    <message>
        <source>uncommitted, {project}</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>sin commit, {project}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Una respuesta admite hasta {most} caracteres; esta tiene {letters}.</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to {most}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Las horas son un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>An experiment needs a name of your own.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Un experimento necesita un nombre tuyo.</translation>
    </message>
    <message>
        <source>This commit is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>Este commit ya no se conoce.</translation>
    </message>
    <message>
        <source>This session is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>Esta sesión ya no se conoce.</translation>
    </message>
    <message>
        <source>Price list</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>in {package}</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>en {package}</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are gone that sessions worked in; their tokens count as outside git.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>Ya no existe {n} carpeta en la que trabajaron sesiones; sus tokens cuentan como fuera de git.</numerusform>
            <numerusform>Ya no existen {n} carpetas en las que trabajaron sesiones; sus tokens cuentan como fuera de git.</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup was taken up</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>se tomó una copia de seguridad</translation>
    </message>
    <message>
        <source>there was no backup</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>no había copia de seguridad</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside on {day}; {whence}, and logs were read from there on.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>La base de datos estaba dañada y se apartó el {day}; {whence}, y los registros se leyeron desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>{tool}: {n} records could not be read.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>{tool}: no se pudo leer {n} registro.</numerusform>
            <numerusform>{tool}: no se pudieron leer {n} registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary</source>
        <extracomment>tokenmirror/answers/summary_names.py</extracomment>
        <translation>Un resumen</translation>
    </message>
    <message>
        <source>A draft needs a name of your own.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>Un borrador necesita un nombre tuyo.</translation>
    </message>
    <message>
        <source>There is no draft called {name}.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>No hay ningún borrador llamado {name}.</translation>
    </message>
    <message>
        <source>{time} names no time. It looks like 30d, quarter-2026-10-01 or 2026-10-24..2026-11-22.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} no nombra ningún tiempo. Sirve por ejemplo 30d, quarter-2026-10-01 o 2026-10-24..2026-11-22.</translation>
    </message>
    <message>
        <source>{time} has not begun.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} no ha empezado.</translation>
    </message>
    <message>
        <source>Writing everything into {folder}…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Escribiendo todo en {folder}…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Olvidando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {folder}. Only you can read them.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>
            <numerusform>{n} fila está en {folder}. Solo tú puedes leerla.</numerusform>
            <numerusform>{n} filas están en {folder}. Solo tú puedes leerlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read again, as far as its logs are still there.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Se vuelve a leer, en la medida en que sus registros sigan ahí.</translation>
    </message>
    <message>
        <source>Waiting until nothing else holds the file, to overwrite what was freed…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Esperando a que nada más ocupe el archivo para sobrescribir lo liberado…</translation>
    </message>
    <message>
        <source>Things are kept for ever.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Todo se conserva para siempre.</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a folder that is, or is not there yet.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} no está vacía; indica una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The copy is being restored; reading rests meanwhile.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>La copia se está restaurando; mientras tanto no se lee nada.</translation>
    </message>
    <message>
        <source>A copy is being taken.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>Se está haciendo una copia.</translation>
    </message>
    <message>
        <source>The copy was restored, and logs are read from there on. What was before is among the copies.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>La copia se restauró y los registros se leen desde ahí. Lo que había antes está entre las copias.</translation>
    </message>
    <message>
        <source>The copy cannot be restored: {why}</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>La copia no se puede restaurar: {why}</translation>
    </message>
    <message>
        <source>Making up data; a window of its own opens in about ten seconds.</source>
        <extracomment>tokenmirror/app/beginning.py</extracomment>
        <translation>Inventando datos; en unos diez segundos se abre una ventana propia.</translation>
    </message>
    <message>
        <source>Encrypt the database</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Cifrar la base de datos</translation>
    </message>
    <message>
        <source>Encrypt with another key</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Cifrar con otra clave</translation>
    </message>
    <message>
        <source>There is no database yet; encryption can be turned on once something is read.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Todavía no hay base de datos; el cifrado se puede activar en cuanto se haya leído algo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is as it was. A passphrase of your own does without it.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>No se cambió nada: el archivo está como estaba. Con una frase de contraseña propia no hace falta.</translation>
    </message>
    <message>
        <source>{name} was not saved: {why}.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>{name} no se guardó: {why}.</translation>
    </message>
    <message>
        <source>Not saved: the folder {folder} is not there.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>No guardado: la carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Not saved: nothing may be written into {folder}. Another folder can be chosen.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>No guardado: no se puede escribir en {folder}. Se puede elegir otra carpeta.</translation>
    </message>
    <message>
        <source>It was written or changed by someone else, so it is left as it is.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>Lo escribió o cambió otra persona, así que se deja como está.</translation>
    </message>
    <message>
        <source>The path holds a line break.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>La ruta contiene un salto de línea.</translation>
    </message>
    <message>
        <source>What your AI tokens turned into</source>
        <extracomment>tokenmirror/app/login_places.py</extracomment>
        <translation>En qué se convirtieron tus tokens de IA</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tokenmirror/app/notifier.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copied as Markdown; it is on the list of what was given away.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>Copiado como Markdown; está en la lista de lo entregado.</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}, but it could not be noted here: {why}</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} se guardó en {folder}, pero no se pudo anotar aquí: {why}</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}. Only you can read the file.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} se guardó en {folder}. Solo tú puedes leer el archivo.</translation>
    </message>
    <message>
        <source>Not saved: {name} is there already.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>No se guardó: {name} ya existe.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>No se pudieron dibujar las páginas.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>tokenmirror/app/tasks.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The file beside it that says how its key is kept is not there, and is made anew.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Falta el archivo contiguo que dice cómo se guarda la clave; se creará de nuevo.</translation>
    </message>
    <message>
        <source>The database cannot be opened now: {why}</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>La base de datos no puede abrirse ahora: {why}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Upper and lower case count.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Esa no es la frase de contraseña. Las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>The code is whole, and it is not that of this database.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>El código está completo, pero no es el de esta base de datos.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Outcomes and their tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Resultados y sus tokens</translation>
    </message>
    <message>
        <source>Days after landing</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Días desde la integración</translation>
    </message>
    <message>
        <source>Lines still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Líneas aún vivas</translation>
    </message>
    <message>
        <source>How many lines were still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Cuántas líneas seguían vivas</translation>
    </message>
    <message>
        <source>What is drawn, from the first part on</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Lo que está dibujado, desde la primera parte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>tokenmirror/export/html.py</extracomment>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: {letters}</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>Ninguna fuente de este equipo tiene estas letras: {letters}</translation>
    </message>
    <message>
        <source>The typesetter could not make every part of it readable by a screen reader.</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>El programa de composición no pudo hacer que todo se pueda leer con un lector de pantalla.</translation>
    </message>
    <message>
        <source>not observed</source>
        <extracomment>tokenmirror/export/svg_fills.py</extracomment>
        <translation>no observado</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{list} y {last}</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{sentence} {next}</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>Hours it spared you, as you think</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Horas que te ahorró, según crees</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Tu propia respuesta</translation>
    </message>
    <message>
        <source>Your own answer: {question}</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Tu propia respuesta: {question}</translation>
    </message>
    <message>
        <source>How is this counted</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Cómo se cuenta esto</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Hours are a number, such as 6 or 2.5.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Las horas son un número, como 6 o 2,5.</translation>
    </message>
    <message>
        <source>That is longer than an answer can be.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Es más largo de lo que puede ser una respuesta.</translation>
    </message>
    <message>
        <source>Kept, for you alone.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Guardado, solo para ti.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Change a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Cambiar un tope</translation>
    </message>
    <message>
        <source>Set a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Fijar un tope</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>A limit of your own, that begins anew with each span. There is nothing to reach.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Un límite tuyo, que empieza de nuevo en cada periodo. No hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>A number above zero, such as 40M or 750k.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Un número mayor que cero, como 40M o 750k.</translation>
    </message>
    <message>
        <source>An amount such as 160 or 12.50.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Un importe como 160 o 12,50.</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Añadir un escenario</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The same sessions at other prices: arithmetic, and no forecast.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Las mismas sesiones a otros precios: aritmética, no previsión.</translation>
    </message>
    <message>
        <source>Money at list price ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Dinero a precio de lista ({currency})</translation>
    </message>
    <message>
        <source>A plan&apos;s flat fee ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Tarifa plana de un plan ({currency})</translation>
    </message>
    <message>
        <source>Holds for each</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Vale para cada</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Nombre tuyo</translation>
    </message>
    <message>
        <source>All prices times a factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Todos los precios por un factor</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for every call</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Precios de otro modelo para cada llamada</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for small edits</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Precios de otro modelo para ediciones pequeñas</translation>
    </message>
    <message>
        <source>Caches kept 1 h</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Cachés guardadas 1 h</translation>
    </message>
    <message>
        <source>Caches kept 5 min</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Cachés guardadas 5 min</translation>
    </message>
    <message>
        <source>A plan with a flat fee</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Un plan con tarifa plana</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Edits under so many lines</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Ediciones de menos de tantas líneas</translation>
    </message>
    <message>
        <source>Fee a month ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Tarifa al mes ({currency})</translation>
    </message>
    <message>
        <source>Something is missing, or is no number above zero.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Falta algo, o no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>Used so far</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Usado hasta ahora</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Topes</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Añadir un tope</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Add a scenario…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Añadir un escenario…</translation>
    </message>
    <message>
        <source>Quiet warnings are on</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Los avisos discretos están activados</translation>
    </message>
    <message>
        <source>Quiet warnings are off</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Los avisos discretos están desactivados</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Open the change</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Abrir el cambio</translation>
    </message>
    <message>
        <source>Show them: {cases}</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Mostrarlos: {cases}</translation>
    </message>
    <message>
        <source>Put them away</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>centro</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>1 of 10 futures below</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>1 de 10 futuros queda por debajo</translation>
    </message>
    <message>
        <source>1 of 10 futures above</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>1 de 10 futuros queda por encima</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>previsión</translation>
    </message>
    <message>
        <source>The database and all copies of it are written anew, encrypted. That takes some seconds, needs as much room again while it lasts, and goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>La base de datos y todas sus copias se vuelven a escribir, cifradas. Tarda unos segundos, necesita mientras tanto el mismo espacio otra vez y continúa por sí solo si se interrumpe.</translation>
    </message>
    <message>
        <source>A passphrase of mine instead, which is asked for at each start</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>En su lugar una frase de contraseña mía, que se pide en cada inicio</translation>
    </message>
    <message>
        <source>The key goes into the keyring of this computer, and the window opens when you are logged in.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>La clave va al llavero de este equipo, y la ventana se abre cuando has iniciado sesión.</translation>
    </message>
    <message>
        <source>The key is kept under your passphrase. Without it the recovery code alone opens the database.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>La clave se guarda bajo tu frase de contraseña. Sin ella, solo el código de recuperación abre la base de datos.</translation>
    </message>
    <message>
        <source>The keyring is asked. It may open a window that wants its password.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Se está preguntando al llavero. Puede que abra una ventana que pida su contraseña.</translation>
    </message>
    <message>
        <source>Without the key nobody can read anything. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Sin la clave nadie puede leer nada. Si se pierde el llavero, se olvida la frase de contraseña o la carpeta de datos pasa a otro ordenador, este código la abre. Se muestra solo esta vez: guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>The database and its copies are written anew without encryption. Whoever can read your files can read them then; the key and the recovery code open nothing any more.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>La base de datos y sus copias se vuelven a escribir sin cifrar. Quien pueda leer tus archivos podrá leerlas; la clave y el código de recuperación ya no abren nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>At least {n} letters, twice the same.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Al menos {n} letras, dos veces iguales.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Cifrar ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Make it a plain file again?</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>¿Volver a un archivo sin cifrar?</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Descifrar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>What changes took before stands beside what they took since then. Nothing has to come of it.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Lo que los cambios necesitaron antes queda junto a lo que necesitan desde entonces. No tiene que resultar nada.</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Su último día es anterior al primero.</translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>a new model, smaller tasks</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>un modelo nuevo, tareas más pequeñas</translation>
    </message>
    <message>
        <source>From a day on</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>A project beside the others</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Un proyecto junto a los demás</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>It needs a name of your own.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Falta un nombre tuyo.</translation>
    </message>
    <message>
        <source>It needs a project.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Falta un proyecto.</translation>
    </message>
    <message>
        <source>Change an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Cambiar un experimento</translation>
    </message>
    <message>
        <source>Add an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Añadir un experimento</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What did my tokens turn into?</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>¿En qué se convirtieron mis tokens?</translation>
    </message>
    <message>
        <source>TokenMirror reads the logs your tools already leave here and sets them beside your commits.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>TokenMirror lee los registros que tus herramientas ya dejan aquí y los pone junto a tus commits.</translation>
    </message>
    <message>
        <source>Before anything is read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Antes de leer nada</translation>
    </message>
    <message>
        <source>Change the addresses that count as yours</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Cambiar las direcciones que cuentan como tuyas</translation>
    </message>
    <message>
        <source>Repositories your sessions worked in</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Repositorios en los que trabajaron tus sesiones</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Echar un vistazo con datos inventados</translation>
    </message>
    <message>
        <source>Will be read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Se leerá</translation>
    </message>
    <message>
        <source>Counts, times, models and edited lines in the logs; your commits in the repositories below.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Recuentos, horas, modelos y líneas editadas en los registros; tus commits en los repositorios de abajo.</translation>
    </message>
    <message>
        <source>Will never be stored or sent</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Nunca se guardará ni enviará</translation>
    </message>
    <message>
        <source>Prompts, responses, code, diffs, command output. Nothing leaves this computer.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Prompts, respuestas, código, diffs, salida de órdenes. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Encontrado en este ordenador</translation>
    </message>
    <message>
        <source>All definitions</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Todas las definiciones</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How {figure} is counted</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Cómo se cuenta: {figure}</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>private, not in any summary unless you tick it</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>privada, en ningún informe si no la marcas</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>Pensado para</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The ceiling is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>El tope se ha quitado.</translation>
    </message>
    <message>
        <source>The scenario is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>El escenario se ha quitado.</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Five questions</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Cinco preguntas</translation>
    </message>
    <message>
        <source>Experiments</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pages of looking back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Páginas de la reflexión</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Add an experiment…</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>Añadir un experimento…</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>Shown below</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>One question</source>
        <extracomment>tokenmirror/ui/screens/reflect_look_back.py</extracomment>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>What took the place of token counts, against your own past</source>
        <extracomment>tokenmirror/ui/screens/reflect_measures.py</extracomment>
        <translation>Lo que ocupó el lugar de contar tokens, frente a tu propio pasado</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <extracomment>tokenmirror/ui/screens/reflect_notes.py</extracomment>
        <translation>Buscar en tus notas</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>
            <numerusform>{n} caso</numerusform>
            <numerusform>{n} casos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answered other times</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>Lo que respondiste otras veces</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>backup restore copy damage check undo</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>copia de seguridad restaurar daño comprobar deshacer backup</translation>
    </message>
    <message>
        <source>Take a copy now</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All of it is yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Todo es tuyo.</translation>
    </message>
    <message>
        <source>Copy it, lock it, take it along, have it forgotten, or leave. The logs of your tools stay as they are.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Cópialos, cífralos, llévatelos, haz que se olviden o vete. Los registros de tus herramientas quedan como están.</translation>
    </message>
    <message>
        <source>database folder size</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>base de datos carpeta tamaño</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Keeping</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>retention age years delete old</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>retención antigüedad años borrar antiguo</translation>
    </message>
    <message>
        <source>What becomes older is forgotten each day. Unless you choose so, nothing is.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Lo que se hace más antiguo se olvida cada día. Si no lo eliges, no se olvida nada.</translation>
    </message>
    <message>
        <source>Taking it along</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Llevárselos</translation>
    </message>
    <message>
        <source>export all my data copy JSON portability</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>exportar todos mis datos copia JSON portabilidad</translation>
    </message>
    <message>
        <source>Everything that is stored, your own words too, as lines of JSON that any program reads.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Todo lo guardado, también tus propias palabras, como líneas de JSON que cualquier programa lee.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>delete erase remove session repository period everything</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>borrar eliminar quitar sesión repositorio período todo</translation>
    </message>
    <message>
        <source>Sessions, and what you wrote of them. Before anything goes, you are told what.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Sesiones y lo que escribiste de ellas. Antes de que algo se vaya, se te dice qué.</translation>
    </message>
    <message>
        <source>All up to now, your own words too. What you chose to leave out stays left out.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Todo hasta ahora, también tus propias palabras. Lo que excluiste sigue excluido.</translation>
    </message>
    <message>
        <source>Sessions are forgotten from their menu, repositories and tools on the pages of the same name.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Las sesiones se olvidan desde su menú; los repositorios y las herramientas, en las páginas del mismo nombre.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Irse</translation>
    </message>
    <message>
        <source>uninstall remove leave quit</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>desinstalar quitar irse salir</translation>
    </message>
    <message>
        <source>Quit, then `{command}` lists everything that was written outside of the program: this folder, the entry that starts it at login, the key in the keyring. With --remove it takes all of it away.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Tras salir, `{command}` enumera todo lo escrito fuera del programa: esta carpeta, la entrada que lo inicia al entrar, la clave del llavero. Con --remove lo quita todo.</translation>
    </message>
    <message>
        <source>Keep things</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>All of my data</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Todos mis datos</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Un periodo</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Take everything away</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Quitarlo todo</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>It is being made…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Se está preparando…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>It could not be made. In a terminal: tokenmirror diagnostics</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>No se pudo preparar. En una terminal: tokenmirror diagnostics</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Guardado; solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it before you give it to anyone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>No se envía nada. Léalo antes de dárselo a alguien.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>encrypt key keyring passphrase recovery code password lock</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>cifrar clave llavero frase de contraseña código de recuperación contraseña bloquear</translation>
    </message>
    <message>
        <source>Encrypts with a new key and shows its recovery code; the old code opens nothing any more.</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Cifra con una clave nueva y muestra su código de recuperación; el código antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>F1 on a figure, or its menu, shows the definition of that figure alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>F1 sobre una cifra, o su menú, muestra la definición de esa cifra sola.</translation>
    </message>
    <message>
        <source>definitions how is this counted</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>definiciones cómo se cuenta esto</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Tab leads through every control. The same sheet opens anywhere with ? or Ctrl+/.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tab recorre todos los controles. La misma hoja se abre en todas partes con ? o Ctrl+/.</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>atajos teclas accesos</translation>
    </message>
    <message>
        <source>Search the definitions</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Buscar en las definiciones</translation>
    </message>
    <message>
        <source>No definition holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Ninguna definición contiene estas palabras.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme dark light colours contrast rows animation</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>tema oscuro claro colores contraste filas animación</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as the language does.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Números, fechas e importes se escriben según el idioma.</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Inicio y bandeja</translation>
    </message>
    <message>
        <source>login autostart boot notifications close quit</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>sesión inicio automático arranque notificaciones cerrar salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system says, it changes with it at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Como diga el sistema; cambia con él al instante.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Stronger lines, and an edge and a pattern on every outcome.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Líneas más fuertes, y borde y trama en cada resultado.</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Filas de las tablas</translation>
    </message>
    <message>
        <source>Roomy rows are 30 pixels high, others 26.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Las filas amplias miden 30 píxeles; las demás, 26.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Today&apos;s card fades in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>La tarjeta de hoy aparece en una décima de segundo; reducido, nada se mueve.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Every screen changes at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Todas las pantallas cambian al instante.</translation>
    </message>
    <message>
        <source>{problem} ({place})</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>{problem} ({place})</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Empezar en la bandeja</translation>
    </message>
    <message>
        <source>At login, without the window; where there is no tray, with it.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Al iniciar sesión, sin ventana; donde no hay bandeja, con ella.</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Seguir observando al cerrar la ventana</translation>
    </message>
    <message>
        <source>The tray icon brings it back. Off: closing the window quits.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>El icono de la bandeja la devuelve. Desactivado: cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Quiet ones, of these three things and of nothing else.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Discretas, de estas tres cosas y de nada más.</translation>
    </message>
    <message>
        <source>Logs about to be deleted</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Registros a punto de borrarse</translation>
    </message>
    <message>
        <source>By their own tool, before they were read.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Por su propia herramienta, antes de ser leídos.</translation>
    </message>
    <message>
        <source>A ceiling nearly reached</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Un tope casi alcanzado</translation>
    </message>
    <message>
        <source>One that you set yourself.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Uno que fijaste tú.</translation>
    </message>
    <message>
        <source>A tool that can no longer be read</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Una herramienta que ya no se puede leer</translation>
    </message>
    <message>
        <source>What was read stays.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Lo leído se queda.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Escrito en {place}</translation>
    </message>
    <message>
        <source>Logs are read as they grow, before a tool deletes them.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Los registros se leen mientras crecen, antes de que la herramienta los borre.</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>logs folders read forget pause sources</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>registros carpetas leer olvidar pausar fuentes</translation>
    </message>
    <message>
        <source>{page}: {setting}</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>{page}: {setting}</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>default branch leave out moved missing folder git</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>rama por defecto excluir movido falta carpeta git</translation>
    </message>
    <message>
        <source>Work of {folder} now lands in {branch}.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>El trabajo de {folder} se integra ahora en {branch}.</translation>
    </message>
    <message>
        <source>Sessions knew it as {folder}. What they did there counts for the repository that you name.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Las sesiones lo conocían como {folder}. Lo que hicieron allí cuenta para el repositorio que indiques.</translation>
    </message>
    <message>
        <source>Sessions that worked in it, or will, count for it. Its history is read with git.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Las sesiones que trabajaron o trabajen en él cuentan para él. Su historial se lee con git.</translation>
    </message>
    <message>
        <source>My addresses</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Mis direcciones</translation>
    </message>
    <message>
        <source>e-mail author identity me</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>correo autor identidad yo</translation>
    </message>
    <message>
        <source>Commits under it count as yours, those of the past too.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Los commits con ella cuentan como tuyos, también los pasados.</translation>
    </message>
    <message>
        <source>{address} no longer counts as yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{address} ya no cuenta como tuya.</translation>
    </message>
    <message>
        <source>Add a repository…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Añadir un repositorio…</translation>
    </message>
    <message>
        <source>Watch {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Observar {repository}</translation>
    </message>
    <message>
        <source>Left out, its history is not read and its tokens count as they did</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Excluido, su historial no se lee y sus tokens cuentan como antes</translation>
    </message>
    <message>
        <source>Default branch</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Rama por defecto</translation>
    </message>
    <message>
        <source>as git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>según dice git</translation>
    </message>
    <message>
        <source>Where work lands. What you choose outranks git&apos;s facts.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Donde se integra el trabajo. Lo que eliges está por encima de lo que dice git.</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Añadir un repositorio</translation>
    </message>
    <message>
        <source>A folder inside the repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Una carpeta dentro del repositorio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Another address of yours</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Otra dirección tuya</translation>
    </message>
    <message>
        <source>Add an address</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Folders that are gone</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Carpetas que ya no están</translation>
    </message>
    <message>
        <source>Known repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Repositorios conocidos</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Ahora está en otro sitio…</translation>
    </message>
    <message>
        <source>Default branch of {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Rama por defecto de {repository}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>elegida por ti</translation>
    </message>
    <message>
        <source>what git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>lo que dice git</translation>
    </message>
    <message>
        <source>None is known yet. Sessions name the folders they work in.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Aún no se conoce ninguno. Las sesiones nombran las carpetas en las que trabajan.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>There is no account and no upload, and connections to the Internet are refused.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>No hay cuenta ni subida de datos, y las conexiones a Internet se rechazan.</translation>
    </message>
    <message>
        <source>database stored never folder size check data</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>base de datos guardado nunca carpeta tamaño comprobar datos</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Precios</translation>
    </message>
    <message>
        <source>List prices are what the vendors publish. They are not what you or anybody paid.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Los precios de lista son los que publican los proveedores. No son lo que pagó nadie.</translation>
    </message>
    <message>
        <source>money currency cost model list price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>dinero moneda coste modelo lista precio tabla</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is compared, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Un espejo privado de en qué se convirtieron tus tokens de IA. No se compara a nadie y nada sale.</translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git diagnosis log fault problem</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>versión licencia Qt Python SQLite git diagnóstico registro fallo problema</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the program&apos;s own log. It names nothing of yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Versiones, cantidades y las últimas líneas del registro propio del programa. No nombra nada suyo.</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Connections to the Internet</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Conexiones a Internet</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Cómo comprobarlo por ti mismo</translation>
    </message>
    <message>
        <source>Price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>{currency}, as in the table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{currency}, como en la tabla</translation>
    </message>
    <message>
        <source>Prices of your own</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Precios propios</translation>
    </message>
    <message>
        <source>Models of your calls without a price</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Modelos de tus llamadas sin precio</translation>
    </message>
    <message>
        <source>the example</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>el ejemplo</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>Licences of everything that runs</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Licencias de todo lo que se ejecuta</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Never stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>Show text</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>Such a file names prices for a million tokens, as in this one:</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Un archivo así da precios por un millón de tokens, como este:</translation>
    </message>
    <message>
        <source>Which tools are read and from where. Where one is turned off, what was read of it stays.</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>Qué herramientas se leen y de dónde. Donde una se desactiva, lo leído de ella se queda.</translation>
    </message>
    <message>
        <source>Tools and their logs</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>Herramientas y sus registros</translation>
    </message>
    <message>
        <source>Look over</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Two summaries</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Dos informes</translation>
    </message>
    <message>
        <source>{folder} is a repository. Whoever gets the repository, or a copy of it, can get this summary too.</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{folder} es un repositorio. Quien reciba el repositorio, o una copia, puede recibir también este informe.</translation>
    </message>
    <message>
        <source>Save into a repository?</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>¿Guardar en un repositorio?</translation>
    </message>
    <message>
        <source>Save there</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Guardar ahí</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>The period before</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>El periodo siguiente</translation>
    </message>
    <message>
        <source>The period up to now</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>El periodo hasta ahora</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Deshacer la última corrección</translation>
    </message>
    <message>
        <source>How what has the keyboard is counted</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Cómo se cuenta lo que tiene el foco</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>El punto anterior o siguiente</translation>
    </message>
    <message>
        <source>The first or last point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>El primer o último punto</translation>
    </message>
    <message>
        <source>Another lane or series</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Otra pista o serie</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Abrir lo que hay detrás</translation>
    </message>
    <message>
        <source>Leave the point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Dejar el punto</translation>
    </message>
    <message>
        <source>The data as a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Los datos como tabla</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Volver al periodo completo</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Recorrer las filas</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>De la búsqueda a las filas</translation>
    </message>
    <message>
        <source>Tick, or tick no more</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Mover hacia arriba o abajo</translation>
    </message>
    <message>
        <source>Write beside it, or open what is below it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Escribir al lado, o abrir lo que hay debajo</translation>
    </message>
    <message>
        <source>One step back, or forth again</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Un paso atrás, o de nuevo adelante</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Buscar en el contenido</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>In a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>In the contents of a summary</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>En el contenido de un informe</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <extracomment>tokenmirror/ui/shortcuts_sheet.py</extracomment>
        <translation>{keys}: {does}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>tokenmirror/ui/small_pictures.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Días propios</translation>
    </message>
    <message>
        <source>Use these days</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Usar estos días</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is a draft of that name; this one takes its place.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Hay un borrador con ese nombre; este ocupará su lugar.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>This page discloses</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Esta página revela</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look over and save…</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Repasar, guardar…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Como borrador</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Guardado como «{name}»</translation>
    </message>
    <message>
        <source>Tick it to write beside it.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Márcalo para escribir al lado.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>From the draft “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Del borrador «{name}»</translation>
    </message>
    <message>
        <source>Not kept as a draft yet</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Aún no guardado como borrador</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Beside a part or a thing that is ticked.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Junto a una parte o un elemento marcado.</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>cambiada por ti</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Cifras de ambos</translation>
    </message>
    <message>
        <source>Both are yours. More or less of something is neither better nor worse.</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Ambos son tuyos. Más o menos de algo no es ni mejor ni peor.</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Primero: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Segundo: {name}</translation>
    </message>
    <message>
        <source>Given away by the first alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Solo lo entrega el primero</translation>
    </message>
    <message>
        <source>Given away by the second alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Solo lo entrega el segundo</translation>
    </message>
    <message>
        <source>nothing that the other did not</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>nada que el otro no tenga</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Enter writes beside it, Ctrl+Z takes back.</source>
        <extracomment>tokenmirror/ui/summary/contents.py</extracomment>
        <translation>Espacio marca, Alt+Arriba y Alt+Abajo mueven, Intro escribe al lado, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>It is tagged for who has it read out (PDF/UA).</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Está etiquetado para quien se lo hace leer (PDF/UA).</translation>
    </message>
    <message>
        <source>It is not tagged for who has it read out: {why} The web page is.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>No está etiquetado para quien se lo hace leer: {why} La página web sí.</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Cifras en JSON</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Cifras en CSV</translation>
    </message>
    <message>
        <source>Pages to print or to send, with text that can be selected.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Páginas para imprimir o enviar, con texto seleccionable.</translation>
    </message>
    <message>
        <source>One file for any browser, without scripts or links; also for who has it read out.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Un archivo para cualquier navegador, sin scripts ni enlaces; también para quien se lo hace leer.</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be pasted elsewhere.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Texto sin formato con títulos y tablas, para pegar en otro sitio.</translation>
    </message>
    <message>
        <source>The pages as one picture; who has it read out hears nothing of it.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Las páginas como una imagen; quien se lo hace leer no oye nada de ella.</translation>
    </message>
    <message>
        <source>The same figures with their ranges and caveats, for scripts; with a schema.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Las mismas cifras con sus rangos y salvedades, para scripts; con un esquema.</translation>
    </message>
    <message>
        <source>The same figures as a table, for spreadsheets.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Las mismas cifras como tabla, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>What you give away is remembered here, so that you can look it up.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Lo que entregas se recuerda aquí, para que puedas consultarlo.</translation>
    </message>
    <message>
        <source>Everything that is given away</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Todo lo que se entrega</translation>
    </message>
    <message>
        <source>This is everything that the summary gives away.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Esto es todo lo que el informe entrega.</translation>
    </message>
    <message>
        <source>Title and own words, as they stand in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Título y palabras propias, tal como figuran</translation>
    </message>
    <message>
        <source>Not in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>No figura</translation>
    </message>
    <message>
        <source>Who has a summary with the same pseudonyms can tell that both speak of the same projects.</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>Quien tenga un informe con los mismos seudónimos puede ver que ambos hablan de los mismos proyectos.</translation>
    </message>
    <message>
        <source>Other pseudonyms</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>Otros seudónimos</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>Preview, {n} pages</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>
            <numerusform>Vista previa, {n} página</numerusform>
            <numerusform>Vista previa, {n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {many}</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Página {number} de {many}</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>{title}, {format}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{title}, {format}</translation>
    </message>
    <message>
        <source>No draft is kept.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>No hay ningún borrador.</translation>
    </message>
    <message>
        <source>Save draft keeps what is ticked and written under a name of yours, to be opened again.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>«Como borrador» conserva lo marcado y lo escrito con un nombre tuyo, para abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Drafts and what was given away</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Borradores y lo entregado</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Cambiar el nombre del borrador</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Dropped {name}.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} descartado.</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Comparar {name}</translation>
    </message>
    <message>
        <source>The file itself stays where it is. What it disclosed is then known to nobody here.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>El archivo se queda donde está. Lo que reveló ya no se sabrá aquí.</translation>
    </message>
    <message>
        <source>Forget that this was given away?</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>¿Olvidar que se entregó?</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>SHA-256 del archivo: {digest}</translation>
    </message>
    <message>
        <source>Nothing was given away yet.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Aún no se ha entregado nada.</translation>
    </message>
    <message>
        <source>Whatever you save or copy of a summary is listed here, with what it disclosed. Only you see it.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Lo que guardes o copies de un informe aparece aquí, con lo que reveló. Solo tú lo ves.</translation>
    </message>
    <message>
        <source>What left this program, as it was told then. Only you see this list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Lo que salió de este programa, tal como se dijo entonces. Solo tú ves esta lista.</translation>
    </message>
    <message>
        <source>A draft keeps what is ticked and written; its figures are those of the day it is opened.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Un borrador conserva lo marcado y lo escrito; sus cifras son las del día en que se abre.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Drop {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Descartar {name}</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>Tick two of the list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Marca dos de la lista.</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>Days of your own…</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Días propios…</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Your words at the top</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>Tus palabras al principio</translation>
    </message>
    <message>
        <source>Your words beside “{row}”</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>Tus palabras junto a «{row}»</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>Esto tarda un momento</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>The database is encrypted</source>
        <extracomment>tokenmirror/ui/unlock_page.py</extracomment>
        <translation>La base de datos está cifrada</translation>
    </message>
    <message>
        <source>TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Últimas 13 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>{period}, earlier</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{period}, antes</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Leyendo lo guardado…</translation>
    </message>
    <message>
        <source>Where the tokens went</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Adónde fueron los tokens</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Copy the exact figure</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Copiar la cifra exacta</translation>
    </message>
    <message>
        <source>without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>sin tokens</translation>
    </message>
    <message>
        <source>All tokens of the period by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Todos los tokens del periodo por resultado</translation>
    </message>
    <message>
        <source>{label}, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, pendiente</translation>
    </message>
    <message>
        <source>{label}, a guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, una conjetura</translation>
    </message>
    <message>
        <source>{label}, estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, estimado por la herramienta</translation>
    </message>
    <message>
        <source>bottom to top in the order above</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>de abajo arriba en el orden de encima</translation>
    </message>
    <message>
        <source>Changes landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cambios integrados</translation>
    </message>
    <message>
        <source>one square each, on the day it landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>un cuadrado cada uno, en el día en que se integró</translation>
    </message>
    <message>
        <source>how many, by month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>cuántos, por mes</translation>
    </message>
    <message>
        <source>none in this period</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ninguno en este periodo</translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>al menos</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>kept, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>conservado, pendiente</translation>
    </message>
    <message>
        <source>Arrow keys read the points, Enter opens what is behind one, T shows a table, Ctrl+C copies the figures, Ctrl+S saves.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Las flechas leen los puntos, Intro abre lo que hay detrás, T muestra una tabla, Ctrl+C copia las cifras, Ctrl+S guarda.</translation>
    </message>
    <message>
        <source>Copy a picture</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Copiar una imagen</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Guardar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Guardar las cifras (CSV)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{name} guardado en {folder}.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Las cifras están en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Conjetura</translation>
    </message>
    <message>
        <source>Estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Estimado por la herramienta</translation>
    </message>
    <message>
        <source>Calls without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Llamadas sin tokens</translation>
    </message>
    <message>
        <source>Cost it recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Coste que registró</translation>
    </message>
    <message>
        <source>How far it is known</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Hasta dónde se sabe</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>not landed yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>aún no integrado</translation>
    </message>
    <message>
        <source>Nothing is in progress in this period.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>No hay nada en curso en este periodo.</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30, 90, 180, 365 and 730 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Líneas nuevas de los cambios, contadas 7, 30, 90, 180, 365 y 730 días después de integrarse y ahora. Una línea observada menos tiempo cuenta lo que se observó (Kaplan-Meier). La banda contiene la parte 95 veces de 100, según cuánto difieren los cambios.</translation>
    </message>
    <message>
        <source>{day} days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{day} días</translation>
    </message>
    <message>
        <source>Share of lines still alive, by days since they landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Parte de líneas aún vivas, por días desde que se integraron</translation>
    </message>
    <message>
        <source>Since landing</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Desde la integración</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Vivas</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>No older</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sin más edad</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>muy pocos para decirlo</translation>
    </message>
    <message>
        <source>Tokens per kept piece</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens por pieza conservada</translation>
    </message>
    <message>
        <source>middle half</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>mitad central</translation>
    </message>
    <message>
        <source>pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>piezas</translation>
    </message>
    <message>
        <source>Kept pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Piezas conservadas</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>every total has a receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>cada total tiene un recibo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Search subject, branch, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Buscar asunto, rama, id</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Went into</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Fue a</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>copying, {percent}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>copiando, {percent}</translation>
    </message>
    <message>
        <source>{rows} rows copied</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{rows} filas copiadas</translation>
    </message>
    <message>
        <source>Commits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Commits</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Lines alive / added</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Vivas / añadidas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Search project, tool, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Buscar proyecto, herramienta, id</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Edits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>{text}: a guess, by time and place alone</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{text}: una conjetura, solo por hora y lugar</translation>
    </message>
    <message>
        <source>Tokens against lines alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens y líneas vivas</translation>
    </message>
    <message>
        <source>lines alive today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>líneas vivas hoy</translation>
    </message>
    <message>
        <source>own past</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>pasado propio</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sesión {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Back to the whole session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Volver a la sesión completa</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Menos archivos</translation>
    </message>
    <message>
        <source>More files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Más archivos</translation>
    </message>
    <message>
        <source>From commit to commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>De commit a commit</translation>
    </message>
    <message>
        <source>the outcomes add up to the session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>las partes suman la sesión</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>{went}: open commit {commit}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{went}: abrir el commit {commit}</translation>
    </message>
    <message>
        <source>Intent</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Intención</translation>
    </message>
    <message>
        <source>what you say of it</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>lo que dices de ella</translation>
    </message>
    <message>
        <source>Of learning, review, debugging and spike, what was left open counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>De aprendizaje, revisión, depuración y experimento, lo que quedó abierto cuenta como apartado.</translation>
    </message>
    <message>
        <source>Say that this session was this</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Decir que esta sesión fue eso</translation>
    </message>
    <message>
        <source>Take this back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ninguna fila contiene estas palabras.</translation>
    </message>
    <message>
        <source>No row here is “{fate}”.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ninguna fila de aquí es «{fate}».</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{shown} de {all} mostradas</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What you say outranks all evidence, and can be taken back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Lo que dices está por encima de toda prueba y se puede retirar</translation>
    </message>
    <message>
        <source>Show commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mostrar órdenes</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ocultar órdenes</translation>
    </message>
    <message>
        <source>Choose a row to see what is behind it.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Elige una fila para ver lo que hay detrás.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Leer {tool}</translation>
    </message>
    <message>
        <source>Read {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Leer {folder}</translation>
    </message>
    <message>
        <source>Turned off, it is read no more; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Desactivado, ya no se lee; lo leído se queda</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a folder with logs of {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Añadir una carpeta con registros de {tool}</translation>
    </message>
    <message>
        <source>Forget everything from it…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Olvidar todo lo suyo…</translation>
    </message>
    <message>
        <source>Forget everything that was read from {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Olvidar todo lo leído de {folder}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take {folder} off the list; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Quitar {folder} de la lista; lo leído se queda</translation>
    </message>
    <message>
        <source>{count} tools that can be read and are not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{count} herramientas que se pueden leer y no están aquí</translation>
    </message>
    <message>
        <source>1 tool that can be read and is not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>1 herramienta que se puede leer y no está aquí</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Logs in it are read like those in the tool&apos;s own folder. A copy from another computer counts under that computer&apos;s name.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sus registros se leen como los de la carpeta de la herramienta. Una copia de otro ordenador cuenta con el nombre de ese ordenador.</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>optional, if it was copied from another one</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>opcional, si se copió de otro</translation>
    </message>
    <message>
        <source>reading older logs, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>leyendo registros antiguos, {percent} %</translation>
    </message>
    <message>
        <source>reading history, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>leyendo el historial, {percent} %</translation>
    </message>
    <message>
        <source>writing the database anew, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>reescribiendo la base de datos, {percent} %</translation>
    </message>
    <message>
        <source>stopped at {percent} %; what was read can be used</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>detenido al {percent} %; lo leído se puede usar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Detener la lectura; lo leído se queda</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>Cannot store yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Reading the logs stopped {times} times in a row and is tried again every minute. `tokenmirror doctor` says more.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>La lectura de los registros se detuvo {times} veces seguidas y se reintenta cada minuto. `tokenmirror doctor` dice más.</translation>
    </message>
    <message>
        <source>What is stored could not be read: {why}. It is asked again with the next change.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>No se pudo leer lo guardado: {why}. Se vuelve a pedir con el próximo cambio.</translation>
    </message>
    <message>
        <source>That could not be noted: {why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>No se pudo anotar: {why}</translation>
    </message>
    <message>
        <source>{why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Made-up data: these people, projects and numbers do not exist. Closing the window deletes it all.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Datos inventados: estas personas, proyectos y cifras no existen. Cerrar la ventana lo borra todo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opened read-only: a newer version wrote this. Nothing is read or changed.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Abierto en solo lectura: lo escribió una versión más nueva. No se lee ni cambia nada.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>TokenMirror keeps watching in the tray; Quit is in its menu.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror sigue observando en la bandeja; Salir está en su menú.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icon; closing the window quits.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Este escritorio no muestra icono de bandeja; cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Open TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Abrir TokenMirror</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Pausar la observación</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Reanudar la observación</translation>
    </message>
    <message>
        <source>Read again now</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Leer de nuevo ahora</translation>
    </message>
    <message>
        <source>Today in TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Hoy en TokenMirror</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today&apos;s tokens by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens de hoy por resultado</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>reverted</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>revertido</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>apartado</translation>
    </message>
    <message>
        <source>no edit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>sin edición</translation>
    </message>
    <message>
        <source>outside git</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>fuera de git</translation>
    </message>
    <message>
        <source>{tool} deletes logs from {day} on</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} borra registros desde el {day}</translation>
    </message>
    <message>
        <source>It keeps them for {days} days. What was read of them stays here.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>Los conserva {days} días. Lo leído de ellos se queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs that could not be read would be lost. What was read stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>Se perdería {n} registro que no se pudo leer. Lo leído se queda.</numerusform>
            <numerusform>Se perderían {n} registros que no se pudieron leer. Lo leído se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tool} can be read no more</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} ya no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs or folders of it cannot be opened. What was read before stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>No se puede abrir {n} registro o carpeta suya. Lo leído antes se queda.</numerusform>
            <numerusform>No se pueden abrir {n} registros o carpetas suyas. Lo leído antes se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {kind}: {figure}, {rest}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{name}, {kind}: {figure}, {rest}</translation>
    </message>
    <message>
        <source>A ceiling is a limit you set for yourself. There is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Un tope es un límite que te fijas. No hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>No hay presupuesto fijado.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month, a quarter or a year, beside what was used and where that is likely to lead. It is never a number to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Un tope tuyo para un mes, un trimestre o un año, junto a lo usado y adónde es probable que lleve. Nunca es una cifra que alcanzar.</translation>
    </message>
    <message>
        <source>Set a ceiling…</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Fijar un tope…</translation>
    </message>
    <message>
        <source>{used} of {ceiling}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{used} de {ceiling}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{amount} por encima</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>quedan como mucho {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>quedan {amount}</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} models without price: {models}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>
            <numerusform>+ {n} modelo sin precio: {models}</numerusform>
            <numerusform>+ {n} modelos sin precio: {models}</numerusform>
        </translation>
    </message>
    <message>
        <source>method: your own last {weeks} weeks, resampled</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>método: tus últimas {weeks} semanas, remuestreadas</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>vale {amount}</translation>
    </message>
    <message>
        <source>at list price</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>a precio de lista</translation>
    </message>
    <message>
        <source>{name}: {used} of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {used} de {ceiling} {span}</translation>
    </message>
    <message>
        <source>{used} of {ceiling} used {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{used} de {ceiling} usados {span}</translation>
    </message>
    <message>
        <source>{left} over a ceiling of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{left} por encima de un tope de {ceiling} {span}</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {line}</translation>
    </message>
    <message>
        <source>At most {left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>Quedan como mucho {left} de {ceiling} {span}</translation>
    </message>
    <message>
        <source>{left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>Quedan {left} de {ceiling} {span}</translation>
    </message>
    <message>
        <source>ceiling you set, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>tope que fijaste, {amount} {span}</translation>
    </message>
    <message>
        <source>list price, {currency}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>precio de lista, {currency}</translation>
    </message>
    <message>
        <source>{unit}; the band holds 8 of 10 futures</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{unit}; la banda abarca 8 de 10 futuros</translation>
    </message>
    <message>
        <source>today {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>hoy {amount}</translation>
    </message>
    <message>
        <source>flat fee, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>tarifa plana, {amount} {span}</translation>
    </message>
    <message>
        <source>Forecast, end of {day}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Previsión, fin del {day}</translation>
    </message>
    <message>
        <source>Used so far and forecast</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Usado hasta ahora y previsión</translation>
    </message>
    <message>
        <source>Not observed: no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>No observado: sin registros de entonces.</translation>
    </message>
    <message>
        <source>{span}, {fee} fee</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, tarifa de {fee}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, beside a flat fee of {fee}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} a precio de lista {since}, junto a una tarifa plana de {fee}.</translation>
    </message>
    <message>
        <source>The ceiling was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>El {day} se alcanzó el tope.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>A tu propio ritmo el tope se alcanza hacia el {middle}; en 1 de 10 futuros, ya para el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>Demasiado pronto para decir adónde lleva: se conoce {n} día de uso, una previsión necesita {fewest}.</numerusform>
            <numerusform>Demasiado pronto para decir adónde lleva: se conocen {n} días de uso, una previsión necesita {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tenths} in 10 forecasts of this kind held for your past year ({held} of {of})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{tenths} de 10 previsiones así se cumplieron en tu último año ({held} de {of})</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>Flat plan</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Tarifa plana</translation>
    </message>
    <message>
        <source>{span}, list price</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, precio de lista</translation>
    </message>
    <message>
        <source>{span}, tokens</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, tokens</translation>
    </message>
    <message>
        <source>since {day} in {project}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>desde el {day} en {project}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} a precio de lista {since}, de un tope de {ceiling}.</translation>
    </message>
    <message>
        <source>{amount} tokens {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} tokens {since}, de un tope de {ceiling}.</translation>
    </message>
    <message>
        <source>At your own rhythm {span} ends between {low} and {high}, in the middle at {middle}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>A tu propio ritmo {span} acaba entre {low} y {high}, en el centro en {middle}.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>A tu propio ritmo, en 9 de 10 futuros el tope no se alcanza {span}.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>A tu propio ritmo el tope se alcanza a partir del {day}, o no se alcanza {span}.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Hacia el {day} se alcanza el tope a tu propio ritmo.</translation>
    </message>
    <message numerus="yes">
        <source>too few past forecasts to say how often they hold ({n})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>muy pocas previsiones pasadas para decir cuántas se cumplen ({n})</numerusform>
            <numerusform>muy pocas previsiones pasadas para decir cuántas se cumplen ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>este año</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>año</translation>
    </message>
    <message>
        <source>{changes}, {commits}</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{changes}, {commits}</translation>
    </message>
    <message>
        <source>{lines} of {added} added</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{lines} de {added} añadidas</translation>
    </message>
    <message>
        <source>{commit} {subject} ({fate})</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{commit} {subject} ({fate})</translation>
    </message>
    <message numerus="yes">
        <source>−{n} lines</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>−{n} línea</numerusform>
            <numerusform>−{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Aún no se ha integrado ningún cambio.</translation>
    </message>
    <message>
        <source>A change is what landed as one piece in a default branch, with a part of a session in it.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Un cambio es lo que se integró de una pieza en una rama por defecto, con parte de una sesión en ello.</translation>
    </message>
    <message>
        <source>Show what is read</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Ver qué se lee</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken out</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} línea quitada</numerusform>
            <numerusform>{n} líneas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} from {n} sessions</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{tokens} de {n} sesión</numerusform>
            <numerusform>{tokens} de {n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commits</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} commit</numerusform>
            <numerusform>{n} commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>No se integró nada en este periodo.</translation>
    </message>
    <message>
        <source>There are changes in other periods; commits that have not landed are shown by commit.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Hay cambios en otros periodos; los commits no integrados se ven por commit.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Lines alive</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Líneas vivas</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>What says so</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Qué lo dice</translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{low} a {n} línea</numerusform>
            <numerusform>{low} a {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{n} prompt</numerusform>
            <numerusform>{n} prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>as far as known {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>hasta donde se sabe {amount}</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>menos de {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} billion</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} a {high} mil millones</translation>
    </message>
    <message>
        <source>{low} to {high} million</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} a {high} millones</translation>
    </message>
    <message numerus="yes">
        <source>under {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>menos de {n} línea</numerusform>
            <numerusform>menos de {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} a {high} días</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} a {high} h</translation>
    </message>
    <message>
        <source>{low} to {high} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} a {high} min</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{few} of {many}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>{few} de {many}</translation>
    </message>
    <message>
        <source>Real names</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Nombres reales</translation>
    </message>
    <message>
        <source>What is not ticked is told by its pseudonym, which is another one in each summary.</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Lo que no está marcado figura con su seudónimo, que es otro en cada informe.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more; a search finds them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>{n} más; la búsqueda lo encuentra</numerusform>
            <numerusform>{n} más; la búsqueda los encuentra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in this time; a shorter one lists them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>{n} más en este periodo; uno más corto lo muestra</numerusform>
            <numerusform>{n} más en este periodo; uno más corto los muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>with words</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>con palabras</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>as {pseudonym}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>como {pseudonym}</translation>
    </message>
    <message>
        <source>Which changes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Qué cambios</translation>
    </message>
    <message>
        <source>Which measures</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Qué medidas</translation>
    </message>
    <message>
        <source>Which answers</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Qué respuestas</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Qué notas</translation>
    </message>
    <message>
        <source>Which ceilings</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Qué topes</translation>
    </message>
    <message>
        <source>Which ones</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>With its subject</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Con su asunto</translation>
    </message>
    <message>
        <source>Each copy is looked through when it is taken, and all tables once a week while nothing else is to do.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Cada copia se revisa al hacerla, y todas las tablas una vez por semana mientras no haya otra cosa que hacer.</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>¿Restaurar la copia del {when}?</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are neither in it nor in a log any more: they stay in what is kept of now.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} sesión no está en ella ni en ningún registro: queda en lo que se guarda de ahora.</numerusform>
            <numerusform>{n} sesiones no están en ella ni en ningún registro: quedan en lo que se guarda de ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then: {then} instead of {now}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Las notas, correcciones y demás palabras tuyas son las de entonces: {then} en lugar de {now}.</translation>
    </message>
    <message>
        <source>{much}, the last on {day}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{much}, la última el {day}</translation>
    </message>
    <message>
        <source>Damage was found on {when}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Se encontró un daño el {when}</translation>
    </message>
    <message>
        <source>The next start sets the file aside and mends it.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>El próximo inicio aparta el archivo y lo repara.</translation>
    </message>
    <message>
        <source>What was before you restored a copy</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Lo que había antes de que restauraras una copia</translation>
    </message>
    <message>
        <source>From before an upgrade</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>De antes de una actualización</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Contiene {held}.</translation>
    </message>
    <message>
        <source>What came since is read again from the logs that are still there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Lo que llegó después se vuelve a leer de los registros que aún existen.</translation>
    </message>
    <message>
        <source>What there is now is kept as a copy of its own; restored, it brings everything back.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Lo que hay ahora se guarda como copia aparte; al restaurarla, vuelve todo.</translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Las notas, correcciones y demás palabras tuyas son las de entonces.</translation>
    </message>
    <message>
        <source>Not looked through for damage yet</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Aún no se ha revisado en busca de daños</translation>
    </message>
    <message>
        <source>Looked through on {when}: no damage</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Revisado el {when}: sin daños</translation>
    </message>
    <message>
        <source>It cannot be read, and so cannot be restored.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>No se puede leer, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>Now there are {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Ahora hay {held}.</translation>
    </message>
    <message>
        <source>You had everything forgotten since: nothing of what this copy holds would be there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Desde entonces hiciste que se olvidara todo: nada de lo que contiene esta copia estaría ahí.</translation>
    </message>
    <message>
        <source>What you had forgotten or left out since then stays so, and is taken out of this copy too.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Lo que desde entonces hiciste olvidar o excluiste sigue así, y se quita también de esta copia.</translation>
    </message>
    <message>
        <source>This session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue aprendizaje</translation>
    </message>
    <message>
        <source>This session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue revisión</translation>
    </message>
    <message>
        <source>This session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue depuración</translation>
    </message>
    <message>
        <source>This session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue un experimento</translation>
    </message>
    <message>
        <source>this session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>esta sesión fue aprendizaje</translation>
    </message>
    <message>
        <source>this session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>esta sesión fue revisión</translation>
    </message>
    <message>
        <source>this session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>esta sesión fue depuración</translation>
    </message>
    <message>
        <source>this session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>esta sesión fue un experimento</translation>
    </message>
    <message>
        <source>This session was learning and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue aprendizaje y nunca se pensó conservar; lo que dejó abierto queda apartado.</translation>
    </message>
    <message>
        <source>This session was review and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue revisión y nunca se pensó conservar; lo que dejó abierto queda apartado.</translation>
    </message>
    <message>
        <source>This session was debugging and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue depuración y nunca se pensó conservar; lo que dejó abierto queda apartado.</translation>
    </message>
    <message>
        <source>This session was a spike and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esta sesión fue un experimento y nunca se pensó conservar; lo que dejó abierto queda apartado.</translation>
    </message>
    <message>
        <source>{session}: never meant to be kept.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session}: nunca se pensó conservar.</translation>
    </message>
    <message>
        <source>Taken back: what you said of {what}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Deshecho: lo que dijiste de {what}.</translation>
    </message>
    <message>
        <source>Linked {commit} to {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} está vinculado a {session}.</translation>
    </message>
    <message>
        <source>Unlinked {commit} from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} ya no está vinculado a {session}.</translation>
    </message>
    <message>
        <source>{commit} no longer counts as yours.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} ya no cuenta como tuyo.</translation>
    </message>
    <message>
        <source>linked {session} to {commit}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session} enlazada con {commit}</translation>
    </message>
    <message>
        <source>{commit} was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} no fue {session}</translation>
    </message>
    <message>
        <source>not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>no es mío</translation>
    </message>
    <message>
        <source>{commit} came from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} vino de {session}.</translation>
    </message>
    <message>
        <source>{commit} did not come from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} no vino de {session}.</translation>
    </message>
    <message>
        <source>This commit is not yours and counts nowhere.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Este commit no es tuyo y no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>This was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Esto no fue {session}</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Olvidar esta sesión…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>No es mío</translation>
    </message>
    <message>
        <source>A commit that it did not make</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Un commit que no hizo</translation>
    </message>
    <message>
        <source>What you said</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Lo que dijiste</translation>
    </message>
    <message>
        <source>Link to a session</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Enlazar con una sesión</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, {size}</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>
            <numerusform>{n} copia, {size}</numerusform>
            <numerusform>{n} copias, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>A limit that you set for yourself, for each month, quarter or year, in money at list price, in tokens, or as a plan&apos;s flat fee. Under it counts what was used from the first day of the span on, in your own time zone, each call once, at the price in force on its day.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Un límite que te fijas para cada mes, trimestre o año: en dinero a precio de lista, en tokens o como tarifa plana de un plan. Bajo él cuenta lo usado desde el primer día del periodo, en tu propia zona horaria, cada llamada una vez, al precio vigente ese día.</translation>
    </message>
    <message>
        <source>It limits nothing: it is drawn and said, no more. Days that were not observed, tokens that were not recorded and models without a price are missing from what was used, which is then at least so much. What use is worth at list price is not what you pay under a plan.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>No limita nada: se dibuja y se dice, nada más. Los días no observados, los tokens no registrados y los modelos sin precio faltan en lo usado, que entonces es al menos eso. Lo que vale el uso a precio de lista no es lo que pagas con un plan.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Made of your own last {weeks} weeks. Each of 800 futures repeats whole weeks of a few that came one after another, in an order that chance has, so workdays and days off stay as they are. The band holds 8 of 10 futures, the dashed line is in the middle. Of how many weeks a future is made is chosen by which bands held 8 of 10 times in your own past; the same data gives the same band.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Hecha de tus últimas {weeks} semanas. Cada uno de 800 futuros repite semanas enteras de unas pocas seguidas, en un orden al azar, de modo que los días de trabajo y los libres quedan como son. La banda abarca 8 de 10 futuros, la línea discontinua está en el centro. De cuántas semanas se hace un futuro se elige según qué bandas se cumplieron 8 de 10 veces en tu propio pasado; los mismos datos dan la misma banda.</translation>
    </message>
    <message>
        <source>It knows your past, and nothing of holidays, deadlines or other models to come. It begins with {fewest} days of use. How often forecasts held is counted on your past year: made again for each past week from what was known then, to the end of its month or quarter; those of a year are tested on its quarters.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Conoce tu pasado, y nada de vacaciones, plazos u otros modelos por venir. Empieza con {fewest} días de uso. Cuántas previsiones se cumplieron se cuenta en tu último año: hechas de nuevo para cada semana pasada con lo que se sabía entonces, hasta el fin de su mes o trimestre; las de un año se prueban en sus trimestres.</translation>
    </message>
    <message>
        <source>The same calls at other prices: all prices times a factor, another model&apos;s prices in force on the same day, or a flat fee for each month that has begun. Small edits are turns whose edits come to fewer lines than you say, and to one at least. With a cache kept 1 h every write costs the rate of 1 h, and what a call wrote again after a pause of 5 to 60 min in the same conversation is read instead; with one kept 5 min it is the other way round.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Las mismas llamadas a otros precios: todos los precios por un factor, los precios de otro modelo vigentes el mismo día, o una tarifa plana por cada mes empezado. Ediciones pequeñas son turnos cuyas ediciones suman menos líneas de las que dices, y al menos una. Con una caché guardada 1 h cada escritura cuesta la tarifa de 1 h, y lo que una llamada volvió a escribir tras una pausa de 5 a 60 min en la misma conversación se lee en su lugar; con una de 5 min es al revés.</translation>
    </message>
    <message>
        <source>Arithmetic, not a forecast: another model would have used other numbers of tokens and come to other results, and caches can be lost for reasons that no log shows. Calls without a price are in none of the rows; a call on whose day the other model has no price keeps its own.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Aritmética, no previsión: otro modelo habría usado otras cantidades de tokens y llegado a otros resultados, y las cachés se pierden por razones que ningún registro muestra. Las llamadas sin precio no están en ninguna fila; una llamada en cuyo día el otro modelo no tiene precio conserva el suyo.</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Changes of which no session had a part are left out: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Lo que se integró de una pieza: una rama fusionada, un pull request en squash o commits directos de una sesión. Faltan los cambios en los que no participó ninguna sesión: se escribieron sin estas herramientas.</translation>
    </message>
    <message>
        <source>How many there are says little, for a change can be cut in two. So no sentence counts them, and measures take together what belongs together.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Cuántos son dice poco, pues un cambio se puede partir en dos. Por eso ninguna frase los cuenta, y las medidas reúnen lo que va junto.</translation>
    </message>
    <message>
        <source>In the default branch: by ancestry, by an equal patch, squashed, as a reworked copy, or by its lines (80 %, weighed by how rare they are).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>En la rama por defecto: por ascendencia, por un parche igual, en squash, como copia retocada o por sus líneas (80 %, ponderadas por su rareza).</translation>
    </message>
    <message>
        <source>Which branch that is, and how it was chosen, stands in Settings, Repositories. Nothing is fetched: what landed elsewhere is seen after your next fetch or pull.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Qué rama es y cómo se eligió está en Ajustes, Repositorios. No se descarga nada: lo integrado en otra parte se ve tras tu próximo fetch o pull.</translation>
    </message>
    <message>
        <source>What became of a commit, seen from the default branch today: kept (80 % of its lines or more are alive), kept in part (20 to 80 %), rewritten (less), reverted, in progress, set aside, or pending for 7 days after landing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Qué fue de un commit, visto hoy desde la rama por defecto: conservado (vive el 80 % de sus líneas o más), conservado en parte (20 a 80 %), reescrito (menos), revertido, en curso, apartado, o pendiente 7 días tras integrarse.</translation>
    </message>
    <message>
        <source>It can change with every commit that follows. The evidence, with git commands to check it by hand, is in the pane of the commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Puede cambiar con cada commit posterior. Las pruebas, con órdenes de git para comprobarlas, están en el panel del commit.</translation>
    </message>
    <message>
        <source>Of the lines that a commit added, how many git blame gives to it in the default branch&apos;s head, under its own name or that of the commit which carries it. White space is ignored, renames and moves are followed.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>De las líneas que añadió un commit, cuántas le atribuye git blame en la punta de la rama por defecto, con su nombre o con el del commit que lo lleva. Se ignoran los espacios; se siguen renombres y movimientos.</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own. What one commit puts into several files counts once, and as alive while all of these files have it that are still there. Whether a line matters, no count of lines can tell.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>No cuentan archivos generados, de terceros ni de bloqueo; por eso las líneas añadidas pueden ser menos que las de git. Lo que un commit pone en varios archivos cuenta una vez, y como vivo mientras lo tengan todos los que aún existen. Si una línea importa, ningún recuento de líneas lo dice.</translation>
    </message>
    <message>
        <source>How it is known which session made a commit. Said: the session ran git commit and its output names the id, or the commit names the session. Content: lines that the session wrote are lines that the commit added. Near: time and place alone, a guess. You said so: outranks all others.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Cómo se sabe qué sesión hizo un commit. Dicho: la sesión ejecutó git commit y su salida nombra el id, o el commit nombra la sesión. Contenido: líneas de la sesión son líneas del commit. Cerca: solo hora y lugar, una conjetura. Lo dijiste tú: por encima de todo.</translation>
    </message>
    <message>
        <source>Rare lines weigh more than common ones; a lone bracket weighs nothing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Las líneas raras pesan más que las comunes; un corchete suelto no pesa nada.</translation>
    </message>
    <message>
        <source>Your commits</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tus commits</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s address is yours: from git&apos;s configuration, with .mailmap applied, and those that you added in Settings, My addresses.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Commits cuya dirección de autor es tuya: de la configuración de git, con .mailmap, y las que añadiste en Ajustes, Mis direcciones.</translation>
    </message>
    <message>
        <source>A commit under another address is not seen as yours until you name the address.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Un commit con otra dirección no se ve como tuyo hasta que la indiques.</translation>
    </message>
    <message>
        <source>Where work lands: the branch that you chose, else the one that origin&apos;s HEAD names, else init.defaultBranch, else main, master, trunk or develop, else the one that there is.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Donde se integra el trabajo: la rama que elegiste; si no, la de HEAD en origin; si no, init.defaultBranch; si no, main, master, trunk o develop; si no, la única que haya.</translation>
    </message>
    <message>
        <source>Local and remote ones of the same name count as one; the newer of the two is looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>La local y la remota del mismo nombre cuentan como una; se mira la más nueva.</translation>
    </message>
    <message>
        <source>Tokens per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tokens por pieza de trabajo conservada</translation>
    </message>
    <message>
        <source>Tokens that went into a piece of work that is kept, from the sessions that had a part in it; one value for each, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one piece of work that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tokens que fueron a una pieza de trabajo conservada, de las sesiones que participaron; un valor por pieza, dado como mediana y mitad central. Los cambios de la misma sesión, o en los mismos archivos en una semana, son una pieza de trabajo que llevó lo de todos. Menos de 5 líneas no son un caso.</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard work was. With fewer than 8 pieces it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>No dice lo grande o difícil que era el trabajo. Con menos de 8 piezas son muy pocas para decirlo. Se compara con tu propio pasado y con nadie más.</translation>
    </message>
    <message>
        <source>Input and output of all calls of the period, as the tools logged them. Input holds uncached input, cache reads and cache writes; output holds reasoning.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Entrada y salida de todas las llamadas del periodo, como las registraron las herramientas. La entrada incluye entrada sin caché, lecturas y escrituras de caché; la salida incluye el razonamiento.</translation>
    </message>
    <message>
        <source>Repeats and replays of a call in copied, resumed or forked logs count once. In doubt, two records are one call.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Las repeticiones de una llamada en registros copiados, retomados o bifurcados cuentan una vez. En la duda, dos registros son una llamada.</translation>
    </message>
    <message>
        <source>Responses of a model that were billed as one, by the tool&apos;s own ids.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Respuestas de un modelo facturadas como una, según los ids de la herramienta.</translation>
    </message>
    <message>
        <source>Calls that a tool does not log, such as the one that names a chat, are not known.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>No se conocen las llamadas que una herramienta no registra, como la que da nombre a un chat.</translation>
    </message>
    <message>
        <source>Conversations with a tool in one folder. One session can span several logs, be resumed, compacted, and have subagents, which belong to it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Conversaciones con una herramienta en una carpeta. Una sesión puede abarcar varios registros, retomarse, compactarse y tener subagentes, que le pertenecen.</translation>
    </message>
    <message>
        <source>A session counts in a period when one of its calls does.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Una sesión cuenta en un periodo cuando cuenta una de sus llamadas.</translation>
    </message>
    <message>
        <source>Changes to files that a tool applied, as it logged them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Cambios en archivos que aplicó una herramienta, como los registró.</translation>
    </message>
    <message>
        <source>Files changed by a command that the tool ran are not edits in its log; their lines are found in the commit all the same where the log holds them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Los archivos cambiados por una orden que ejecutó la herramienta no son ediciones en su registro; sus líneas se encuentran igualmente en el commit si el registro las contiene.</translation>
    </message>
    <message>
        <source>From the first record of a session to its last, pauses included.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Del primer registro de una sesión al último, pausas incluidas.</translation>
    </message>
    <message>
        <source>It is no working time, neither of yours nor of the tool&apos;s.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>No es tiempo de trabajo, ni tuyo ni de la herramienta.</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The input of each call with what was read from the cache: what the model had before it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>La entrada de cada llamada con lo leído de la caché: lo que el modelo tenía delante.</translation>
    </message>
    <message>
        <source>It falls when the tool compacts the conversation. Tools that log no cache reads show less.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Baja cuando la herramienta compacta la conversación. Las que no registran lecturas de caché muestran menos.</translation>
    </message>
    <message>
        <source>What the tokens cost at the vendor&apos;s published price on the day of each call, with cache and service tier as logged. The table&apos;s date stands in Settings, Prices.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Lo que cuestan los tokens al precio publicado por el proveedor el día de cada llamada, con la caché y el nivel de servicio registrados. La fecha de la tabla está en Ajustes, Precios.</translation>
    </message>
    <message>
        <source>It is not what you or anybody paid: subscriptions, discounts and taxes are not known. Models without a price are named beside the sum and are not in it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>No es lo que pagó nadie: suscripciones, descuentos e impuestos no se conocen. Los modelos sin precio se nombran junto a la suma y no están en ella.</translation>
    </message>
    <message>
        <source>Cost that a tool recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Coste que registró una herramienta</translation>
    </message>
    <message>
        <source>Credits, requests or money that a tool wrote down for a session, in its own unit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Créditos, peticiones o dinero que una herramienta anotó para una sesión, en su propia unidad.</translation>
    </message>
    <message>
        <source>It is never turned into tokens or added to the list price, and units of different tools are never added up.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Nunca se convierte en tokens ni se suma al precio de lista, y las unidades de herramientas distintas nunca se suman.</translation>
    </message>
    <message>
        <source>What was recorded since midnight in the time zone of this computer.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Lo registrado desde medianoche en la zona horaria de este ordenador.</translation>
    </message>
    <message>
        <source>What became of it is told as far as it is known now. A day is short; outcomes settle over weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Se dice qué fue de ello según se sabe ahora. Un día es corto; los resultados se asientan en semanas.</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30, 90, 180, 365 and 730 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier). A small upright line marks where the watching of a change ends.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>De las líneas nuevas de los cambios, la parte que vive tantos días tras integrarse, contada a los 7, 30, 90, 180, 365 y 730 días y ahora. Las líneas observadas menos tiempo cuentan lo que se observaron (Kaplan-Meier). Una pequeña raya vertical marca dónde termina la observación de un cambio.</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched. What only moves or copies lines, or puts in fewer than 5, is left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>La banda contiene la parte 95 veces de 100, según cuánto difieren los cambios. La curva termina donde se observan menos de 8 cambios o 100 líneas. Queda fuera lo que solo mueve o copia líneas, o aporta menos de 5.</translation>
    </message>
    <message>
        <source>Your own past as a range</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tu propio pasado como intervalo</translation>
    </message>
    <message>
        <source>The bar reaches from the first to the third quartile of the period, the tick is the median. Half of the cases lie in the bar.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>La barra va del primer al tercer cuartil del periodo; la marca es la mediana. La mitad de los casos está en la barra.</translation>
    </message>
    <message>
        <source>With fewer than 8 cases it is too few to say. Two ranges that overlap can differ by chance.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Con menos de 8 casos son muy pocos para decirlo. Dos intervalos que se solapan pueden diferir por azar.</translation>
    </message>
    <message>
        <source>Each dot is a change: the tokens that went into it, and how many of its lines are alive today. Both axes are logarithmic: each step is about three times the one before.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Cada punto es un cambio: los tokens que fueron a él y cuántas de sus líneas viven hoy. Ambos ejes son logarítmicos: cada paso es unas tres veces el anterior.</translation>
    </message>
    <message>
        <source>The place of a dot says nothing of its worth: a change that shrinks code has few lines, or none.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>El lugar de un punto no dice nada de su valor: un cambio que reduce código tiene pocas líneas o ninguna.</translation>
    </message>
    <message>
        <source>A session over time</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Una sesión en el tiempo</translation>
    </message>
    <message>
        <source>Calls, context, edits and commits of one session on one clock. What was spent up to a commit went into it; the lane above says how much.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Llamadas, contexto, ediciones y commits de una sesión en un mismo reloj. Lo gastado hasta un commit fue a él; la pista de encima dice cuánto.</translation>
    </message>
    <message>
        <source>Pauses of more than 10 minutes are drawn short and say how long they were.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Las pausas de más de 10 minutos se dibujan cortas y dicen cuánto duraron.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>El recibo</translation>
    </message>
    <message>
        <source>Every total has one: how many records were read, how many of them repeat or replay a call and count once, what is at least, estimated or not recorded, and what could not be read.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Cada total tiene uno: cuántos registros se leyeron, cuántos repiten una llamada y cuentan una vez, qué es al menos, estimado o no registrado, y qué no se pudo leer.</translation>
    </message>
    <message>
        <source>Records that could not be read are named with file and line in Settings, Tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Los registros ilegibles se nombran con archivo y línea en Ajustes, Herramientas.</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Una pieza de trabajo</translation>
    </message>
    <message>
        <source>The measures take changes together that the same session had a part in, or that are in the same files within a week: they are one case, so that cutting a change in two makes no second one. What puts in or takes out fewer than 5 lines altogether is no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Las medidas toman juntos los cambios en que participó la misma sesión o que están en los mismos archivos en una semana: son un caso, para que partir un cambio no dé otro. Menos de 5 líneas en total no son un caso.</translation>
    </message>
    <message>
        <source>Two tasks in the same files within a week look like one. The ledger of changes shows each by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Dos tareas en los mismos archivos en una semana parecen una. La lista de cambios muestra cada una.</translation>
    </message>
    <message>
        <source>A task is a piece of work that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Una tarea es una pieza de trabajo integrada en la que consta que participó una sesión, o una sesión que editó archivos de un repositorio y de la que aún no se ha integrado nada. Está terminada cuando se integró, puso o quitó líneas y no está revertida. Sus prompts son los posteriores al commit anterior de la misma sesión; si no hay ninguno, cuenta el último anterior.</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan, and a task can be small or large: how many there are says nothing of worth. What a session did besides, such as answering questions, is not a task here.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Un prompt puede ser una palabra o todo un plan, y una tarea pequeña o grande: cuántas hay no dice nada de su valor. Lo demás que hizo una sesión, como responder preguntas, no es aquí una tarea.</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which half of its lines were in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Una semana de trabajo tiene algún commit tuyo o alguna llamada de una herramienta. Cuenta cuando en ella una pieza de trabajo en la que consta que participó una sesión llegó a la rama por defecto o a una versión publicada, cambió líneas y hoy no está revertida. Cada pieza cuenta una vez, en la semana en que la mitad de sus líneas estaba en una de las dos. Una versión publicada es una etiqueta con un número de versión en el nombre, como 1.4, v2 o shop-2026.11, y sin una palabra como rc o beta; es del día de la etiqueta. Una semana pertenece al mes o trimestre en que empieza.</translation>
    </message>
    <message>
        <source>Git cannot tell a release from a tag on work that is never merged: what is only in a release counts once it is in the default branch too, and is named beside the figure until then. Where several commits landed as one, the last of them tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Git no distingue una versión publicada de una etiqueta sobre trabajo que nunca se fusiona: lo que solo está en una versión cuenta cuando también está en la rama por defecto, y hasta entonces se nombra junto a la cifra. Donde varios commits se integraron como uno, vale el último. Las semanas de planificar, revisar o aprender no cuentan aquí y pueden ser igual de útiles.</translation>
    </message>
    <message>
        <source>What the tokens that went into a piece of work cost at list price, for each that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Lo que cuestan a precio de lista los tokens de cada pieza de trabajo conservada: la mediana y la mitad central de tu pasado.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Pieces of work differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>No es lo que pagó nadie. Las piezas de trabajo difieren en tamaño. No incluye tokens que no fueron a nada integrado. Los modelos sin precio y las llamadas sin tokens registrados se nombran al lado.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work to the last of its commits, by the author&apos;s clock: until all of it was committed, for a part can be committed at any time.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Desde el primer prompt de los tramos de sesiones que llevaron a una pieza de trabajo hasta su último commit, según el reloj del autor: hasta que toda ella estuvo en commits, pues una parte puede confirmarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Work with a commit before the first prompt is left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Incluye noches y pausas: no es tiempo de trabajo. No incluye lo pensado o probado antes del primer prompt. Se omite el trabajo con un commit anterior al primer prompt, y también las conjeturas.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Desde el primer prompt de los tramos de sesiones que llevaron a una pieza de trabajo hasta que lo último de ella estuvo en la rama por defecto.</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends. What landed elsewhere is seen after your next fetch, and dated by its own commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Incluye la espera de revisiones, versiones y fines de semana. Lo integrado en otro sitio se ve tras tu próximo fetch, con la fecha de su propio commit.</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once, also where a change puts that file in several times. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>De las líneas que pusieron los cambios, la parte que commits tuyos posteriores quitaron en los 14 días tras integrarse. Se suman todas las líneas de todos los cambios cuyos 14 días acabaron en este periodo; cada línea de un archivo cuenta una vez, también si un cambio pone ese archivo varias veces. No cuentan líneas de llaves ni archivos generados, ni líneas movidas, sangradas, repartidas o repuestas.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Two equal lines in a file are one. Changes that landed in the last 14 days are too young and never counted.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Una línea quitada pudo estar mal o haberse ampliado: la cifra no lo dice. Dos líneas iguales de un archivo son una. Los cambios integrados en los últimos 14 días son demasiado recientes y no cuentan nunca.</translation>
    </message>
    <message>
        <source>As the rework by you, for commits in the default branch whose author&apos;s address is not one of yours. Who took a line out is the one who counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Como el retrabajo propio, para commits de la rama por defecto cuya dirección de autor no es tuya. Cuenta quien quitó la línea.</translation>
    </message>
    <message>
        <source>Nobody is named. What others did is seen as far as it was fetched. Your own commits under an address that is not known count as of others.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>No se nombra a nadie. Lo que hicieron otros se ve hasta donde se trajo. Tus commits con una dirección desconocida cuentan como de otros.</translation>
    </message>
    <message>
        <source>A fix is a change with a commit that says so. Its subject begins with the type fix, bugfix, hotfix or revert; with any other type, such as docs or test, it is none. Without a type it has a word such as fix, bug or regression, or one like them in German, Spanish, Japanese or Chinese, and does not only fix tests, words or the build; or git calls it a revert, or a line of its message names what it fixes, as Fixes #12. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Un arreglo es un cambio con un commit que lo dice. Su asunto empieza con el tipo fix, bugfix, hotfix o revert; con cualquier otro tipo, como docs o test, no lo es. Sin tipo, tiene una palabra como fix, bug o regression, o una parecida en alemán, español, japonés o chino, y no arregla solo pruebas, palabras o la compilación; o git lo llama una reversión, o una línea de su mensaje nombra lo que arregla, como Fixes #12. De las líneas que quita y que antes se habían integrado: los días desde que se integraron, como mediana de cada arreglo.</translation>
    </message>
    <message>
        <source>Fixes in other words are not seen, and some mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Los arreglos dichos con otras palabras no se ven, y algunos no corrigen ningún fallo. Un arreglo que solo añade líneas no dice nada. Las líneas anteriores a la historia conocida son al menos tan antiguas como ella. Las líneas jóvenes pueden significar que los fallos se encuentran pronto, o que el código nuevo tiene muchos.</translation>
    </message>
    <message>
        <source>Of the kept pieces of work, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>De las piezas de trabajo conservadas, la parte en que cambió una línea de una prueba. Un archivo es prueba por su ruta: una carpeta test, tests, spec, specs, __tests__, e2e, cypress o testdata, o un nombre como test_x, x_test, x.test, x.spec, XTest.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: much work needs none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>No dice qué comprueba una prueba ni si hacía falta: mucho trabajo no la necesita. No se ven pruebas junto al código en el mismo archivo.</translation>
    </message>
    <message>
        <source>The seven outcomes</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Los siete resultados</translation>
    </message>
    <message>
        <source>Each token of each call went to one of seven places. Within a session, what was spent up to a commit went into that commit; what followed the last commit went into open edits, or was reading. The seven add up to the total, to the token, in every period and filter.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Cada token de cada llamada fue a uno de siete lugares. En una sesión, lo gastado hasta un commit fue a ese commit; lo posterior al último fue a ediciones abiertas o era lectura. Los siete suman el total, token a token, en cada periodo y filtro.</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line. Shares of the total are not told: they grow with whatever more is spent on what is kept.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>La parte de dos commits sin llamada entre ellos es su parte de las líneas de la sesión. Es una regla, no una medida de qué token pensó qué línea. No se dan partes del total: crecen con todo lo que se gaste de más en lo conservado.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are in the default branch, were not reverted, and of whose lines at least 80 % are alive there today. Of a commit with 20 to 80 % alive, that share of its tokens is kept and the rest is rewritten.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens que fueron a commits que están en la rama por defecto, no se revirtieron y de cuyas líneas vive hoy allí al menos el 80 %. Con 20 a 80 % vivas, esa parte de sus tokens es conservada y el resto reescrita.</translation>
    </message>
    <message>
        <source>Alive is asked of git blame, with white space ignored and moved lines followed. Generated, vendored and lock files are left out. A commit that takes lines out is kept while they stay out.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Vivo según git blame, ignorando espacios y siguiendo líneas movidas. No cuentan archivos generados, de terceros ni de bloqueo. Un commit que quita líneas se conserva mientras sigan fuera.</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>A part of kept: the commit landed less than 7 days ago and its lines are alive. It is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Una parte de conservado: el commit se integró hace menos de 7 días y sus líneas viven. Es demasiado reciente para juzgar.</translation>
    </message>
    <message>
        <source>It becomes kept on the seventh day if its lines are still there then. Nothing has to be done for it.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Al séptimo día pasa a conservado si sus líneas siguen ahí. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Reescrito</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and of whose lines less than 20 % are alive today; of commits kept in part, the share of lines that were replaced.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens que fueron a commits integrados de cuyas líneas vive hoy menos del 20 %; en commits conservados en parte, la porción de líneas reemplazadas.</translation>
    </message>
    <message>
        <source>Someone wrote other lines in their place: you, a colleague or a tool. Code changes as it is worked on, so this says nothing of why. Lines that a formatter broke differently still count as alive.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Alguien escribió otras líneas en su lugar: tú, un colega o una herramienta. El código cambia mientras se trabaja, así que esto no dice por qué. Las líneas que un formateador partió de otro modo siguen vivas.</translation>
    </message>
    <message>
        <source>Reverted</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and were undone: by a commit that says so, or by one that takes out the same lines, with less than half of them alive today.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens que fueron a commits integrados y deshechos: por un commit que lo dice o por uno que quita las mismas líneas, con menos de la mitad vivas hoy.</translation>
    </message>
    <message>
        <source>What was put back later, by a revert of the revert or by hand, is not reverted.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Lo que se repuso después, revirtiendo la reversión o a mano, no está revertido.</translation>
    </message>
    <message>
        <source>Tokens that went into commits which have not landed and are still on a branch, and into edits which are in the working files or were made in the last 14 days.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens que fueron a commits aún no integrados que siguen en una rama, y a ediciones que están en los archivos de trabajo o se hicieron en los últimos 14 días.</translation>
    </message>
    <message>
        <source>When they land, or are set aside, the same tokens move to that outcome. No token is counted twice.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Cuando se integran o se apartan, los mismos tokens pasan a ese resultado. Ningún token cuenta dos veces.</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are on no branch any more and did not land, and into edits of which no line is in the working files; where that cannot be seen, after 14 days without a commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens que fueron a commits que ya no están en ninguna rama y no se integraron, y a ediciones sin ninguna línea en los archivos de trabajo; donde eso no se ve, tras 14 días sin commit.</translation>
    </message>
    <message>
        <source>Three prototypes and one pick is an ordinary way to work. Sessions that you mark as learning, review, debugging or a spike count here with what did not land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tres prototipos y una elección es una forma corriente de trabajar. Las sesiones que marcas como aprendizaje, revisión, depuración o experimento cuentan aquí con lo que no se integró.</translation>
    </message>
    <message>
        <source>No edit</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Sin edición</translation>
    </message>
    <message>
        <source>Tokens in a repository that no edit and no commit followed: reading, planning, asking, reviewing.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens en un repositorio a los que no siguió edición ni commit: leer, planear, preguntar, revisar.</translation>
    </message>
    <message>
        <source>A tool that does not log its edits makes this larger than it was.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Una herramienta que no registra sus ediciones hace esto mayor de lo que fue.</translation>
    </message>
    <message>
        <source>Outside git</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Fuera de git</translation>
    </message>
    <message>
        <source>Tokens of sessions that worked in a folder of no git repository, so that nothing can land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens de sesiones en una carpeta sin repositorio de git, de modo que nada puede integrarse.</translation>
    </message>
    <message>
        <source>A folder that was moved or deleted counts here too, until you say where its repository is now (Settings, Repositories).</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Una carpeta movida o borrada cuenta aquí también, hasta que digas dónde está ahora su repositorio (Ajustes, Repositorios).</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>The sum is a lower bound: of some calls the log holds a part of the tokens, or none. It is marked with ≥ in tables and with an open top in charts.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>La suma es un límite inferior: de algunas llamadas el registro tiene una parte de los tokens, o ninguno. Se marca con ≥ en tablas y con el extremo abierto en gráficos.</translation>
    </message>
    <message>
        <source>What is missing is not guessed. A newer version of the tool often logs it whole.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Lo que falta no se adivina. Una versión más nueva de la herramienta suele registrarlo entero.</translation>
    </message>
    <message>
        <source>The tool rounded or estimated these tokens, or told one sum for several calls, which is laid on them in equal parts. Marked with ≈ in tables.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>La herramienta redondeó o estimó estos tokens, o dio una suma para varias llamadas, que se reparte por igual. Se marca con ≈ en tablas.</translation>
    </message>
    <message>
        <source>The estimate is the tool&apos;s own; none is made here.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>La estimación es de la herramienta; aquí no se hace ninguna.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Calls of which the tool wrote down no tokens. They are named and drawn as a hollow diamond.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Llamadas de las que la herramienta no anotó tokens. Se nombran y se dibujan como un rombo hueco.</translation>
    </message>
    <message>
        <source>They are no zero, and nothing is put in their place.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>No son cero, y nada ocupa su lugar.</translation>
    </message>
    <message>
        <source>Not observed</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Days of which no log is left and none was ever read, because the tool deletes its logs or was not watched yet. Drawn as a grey hatch.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Días de los que no queda registro ni se leyó ninguno, porque la herramienta los borra o aún no se observaba. Se dibujan con trama gris.</translation>
    </message>
    <message>
        <source>There may have been work on these days. It is left out of every sum.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Puede haber habido trabajo esos días. No entra en ninguna suma.</translation>
    </message>
    <message>
        <source>A guess</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Una conjetura</translation>
    </message>
    <message>
        <source>No word and no line says which session made a commit; a session edited one of its files within the 15 minutes before, or ran commands in the same checkout. It is named, and drawn with a dashed outline.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ni palabra ni línea dicen qué sesión hizo un commit; una sesión editó uno de sus archivos en los 15 minutos previos o ejecutó órdenes en el mismo checkout. Se nombra y se dibuja con borde discontinuo.</translation>
    </message>
    <message>
        <source>A guess moves no tokens. You can confirm it or take it away in the menu of the commit; your word outranks all evidence.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Una conjetura no mueve tokens. Puedes confirmarla o quitarla en el menú del commit; tu palabra está por encima de toda prueba.</translation>
    </message>
    <message>
        <source>Of the changes that landed in this time: how many of the lines that they newly put in are in the default branch now, by blame of its head.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>De los cambios integrados en este periodo: cuántas de las líneas que pusieron están ahora en la rama por defecto, según el blame de su punta.</translation>
    </message>
    <message>
        <source>Older changes had more time to be built upon, so the share of another time is not set beside it. Generated files are left out. A line that is gone may have been right.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Los cambios más antiguos tuvieron más tiempo para ampliarse, por eso no se pone al lado la parte de otro periodo. Los archivos generados quedan fuera. Una línea que ya no está pudo estar bien.</translation>
    </message>
    <message>
        <source>Of the changes that landed in a time and put in or took out lines: those that are reverted now, by a revert of git or because their lines were taken back.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>De los cambios integrados en un periodo que pusieron o quitaron líneas: los que ahora están revertidos, por un revert de git o porque se retiraron sus líneas.</translation>
    </message>
    <message>
        <source>Young changes had less time to be reverted than old ones. A fault that is mended in another way is no revert, and a revert can have reasons outside the code.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Los cambios recientes tuvieron menos tiempo para revertirse que los antiguos. Un fallo arreglado de otro modo no es una reversión, y una reversión puede tener razones ajenas al código.</translation>
    </message>
    <message>
        <source>Sessions that were begun in this time and changes that landed in it, as far as you gave them the word chore in their pane or by `tokenmirror note`.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Sesiones empezadas en este periodo y cambios integrados en él, en cuanto les diste la palabra chore en su panel o con `tokenmirror note`.</translation>
    </message>
    <message>
        <source>A chore need not be tedious, and what was tedious may bear no such word. Nothing is guessed.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Una tarea rutinaria no tiene por qué ser tediosa, y lo tedioso puede no llevar esa palabra. No se adivina nada.</translation>
    </message>
    <message>
        <source>Each ceiling that you set, with what was used of it in the month, quarter or year that the last day of this time is in, up to that day.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Cada tope que fijaste, con lo usado de él en el mes, trimestre o año al que pertenece el último día de este periodo, hasta ese día.</translation>
    </message>
    <message>
        <source>The ceilings are those of today; how they were then is not kept. A ceiling says what you meant to spend, and nothing of what it was for.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Los topes son los de hoy; cómo eran entonces no se guarda. Un tope dice lo que pensabas gastar, y nada de para qué.</translation>
    </message>
    <message>
        <source>What you typed. It is kept as it is, shown to you alone, and no figure is made of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Lo que escribiste. Se guarda tal cual, se muestra solo a ti y no se calcula nada con ello.</translation>
    </message>
    <message>
        <source>Nobody can see how long something would have taken otherwise, and memory is no measure.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Nadie puede ver cuánto habría tardado algo de otro modo, y la memoria no es una medida.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what is one piece of work is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Antes dura lo mismo que después, al menos 4 y como mucho 26 semanas. Un cambio cuenta en el lado en que se empezó y se integró, en cuanto se sabe que lo hicieron sesiones; lo que es una pieza de trabajo es un caso. De cada lado se dan la mitad central y la mediana, a partir de 8 casos. La diferencia de las medianas tiene un intervalo que se extrae una y otra vez de los casos (bootstrap suavizado, 1.000 extracciones) y contiene la diferencia verdadera 95 veces de 100. Un proyecto se compara con los demás en 26 semanas.</translation>
    </message>
    <message>
        <source>Whatever else was different since then is in it too: other work, other models, practice. Changes that take long are rarer on a short side. Of five figures one can differ by chance in up to one of four experiments in which nothing is different.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Todo lo demás que fue distinto desde entonces también está ahí: otro trabajo, otros modelos, la práctica. Los cambios largos son más raros en un lado corto. De cinco cifras, una puede diferir por azar hasta en uno de cada cuatro experimentos en que nada es distinto.</translation>
    </message>
    <message>
        <source>Of each piece of work the share of its lines that was replaced within 14 days after it landed, by you or by others; of those of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>De cada pieza de trabajo, la parte de sus líneas reemplazada en los 14 días tras integrarse, por ti o por otros; de aquellas cuyos días ya pasaron.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most work nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Una línea quitada pudo estar mal, o ser base de otra: la cifra no lo dice. De la mayor parte del trabajo no se reemplaza nada tan pronto, y entonces las medianas son iguales.</translation>
    </message>
    <message>
        <source>Of each piece of work the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>De cada pieza de trabajo, los prompts desde el commit anterior de la misma sesión, en cuanto se conoce alguno.</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan: how many there are says nothing by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Un prompt puede tener una palabra o un plan entero: cuántos hay no dice nada por sí solo.</translation>
    </message>
    <message>
        <source>Pieces of work that landed in this time, led to by a single session with one or two prompts since the commit before, of all whose session and prompts are known. What was reverted is none. From 4 such pieces on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Piezas de trabajo integradas en este periodo a las que llevó una sola sesión con uno o dos prompts desde el commit anterior, de todas las que tienen sesión y prompts conocidos. Lo revertido no es ninguna. Desde 4 de esas piezas.</translation>
    </message>
    <message>
        <source>Work can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>El trabajo puede ser pequeño, y un prompt puede contener un plan entero. Los prompts cuyo registro ya no está son desconocidos.</translation>
    </message>
    <message>
        <source>A command that ended with an error three times or more in a row within one session, with nothing but white space between one text and the next, and whether it passed after that. Calls and tokens are those from the first of them to the end.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Un comando que terminó con error tres veces o más seguidas en una sesión, con textos que solo difieren en espacios, y si después pasó. Llamadas y tokens son los de la primera vez hasta el final.</translation>
    </message>
    <message>
        <source>Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an error too. Some tools do not log how a command ended, or do not tell one that was refused from one that failed; what a pipe hides is not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>De los comandos se guarda una huella con clave, nunca el texto. Una búsqueda sin resultados también termina con error. Algunas herramientas no registran cómo terminó un comando, o no distinguen uno rechazado de uno fallido; lo que oculta una tubería no se ve.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least four fifths of what landed are kept today. Sessions that made one piece together are one. Where more than a fifth is too young to judge, they are named apart. From 4 sessions on that stayed.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sesiones que acabaron en este periodo tras 20 llamadas como mucho e hicieron una pieza de trabajo que se integró: aquellas de las que al menos cuatro quintos de lo integrado se conservan hoy. Las sesiones que hicieron juntas una pieza son una. Donde más de un quinto es demasiado reciente para juzgar, se nombran aparte. Desde 4 sesiones que permanecen.</translation>
    </message>
    <message>
        <source>Small sessions get small tasks, and these stay more easily. It says nothing of what long ones are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Las sesiones pequeñas reciben tareas pequeñas, que perduran con más facilidad. No dice nada de para qué sirven las largas.</translation>
    </message>
    <message>
        <source>A folder in which three sessions or more of this time edited files with calls that were set aside: the one with the most sessions. Tokens are all that these sessions set aside in this time.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Una carpeta en la que tres o más sesiones de este periodo editaron archivos con llamadas apartadas: la que tiene más sesiones. Los tokens son todos los que esas sesiones apartaron en este periodo.</translation>
    </message>
    <message>
        <source>Prototypes are set aside on purpose, and work can have gone into a commit that is not known. A folder that most work goes into is where most is set aside.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Los prototipos se apartan a propósito, y el trabajo puede haber ido a un commit que no se conoce. Donde más se trabaja es donde más se aparta.</translation>
    </message>
    <message>
        <source>A file of which three edits or more of one session put back lines that an edit before had taken out and one before that had put in, all within the session. Lines that an edit moves, that stand in several places of the file, or that say too little, such as a brace, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Un archivo en el que tres o más ediciones de una sesión devolvieron líneas que una edición anterior había quitado y otra aún anterior había puesto, todo en la sesión. Las líneas que una edición mueve, que están en varios sitios del archivo o que dicen muy poco, como una llave, no cuentan.</translation>
    </message>
    <message>
        <source>Lines for a test that come and go, or a text that is tried in two ways, look the same. Edits by hand or by commands are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Las líneas que van y vienen para una prueba, o un texto probado de dos maneras, se ven igual. Las ediciones a mano o mediante comandos no se ven.</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stood in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count. Files of which four fifths of the lines are the same count as one.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Diez o más líneas que una sesión puso en un archivo y que antes de empezar estaban todas en un mismo sitio del repositorio: en un archivo de tus commits o en una edición de una sesión anterior. No cuentan las que estaban en más de dos archivos o dos veces en uno, las que dicen muy poco y las que la sesión quitó en otra parte. Los archivos con cuatro quintos de sus líneas iguales cuentan como uno.</translation>
    </message>
    <message>
        <source>What was removed and is needed again looks like what was overlooked. A file that was renamed and written anew counts. Code of others that you did not commit is not looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Lo que se quitó y vuelve a hacer falta parece pasado por alto. Un archivo renombrado y escrito de nuevo cuenta. El código de otros que tú no has puesto en un commit no se mira.</translation>
    </message>
    <message>
        <source>For each call more than 5 minutes after the one before by the same session, agent and model: what was cached when that one ended, is still part of the context, and was not read from the cache. From 3 such pauses on; fewer than 1,000 tokens of a call, and contexts that shrank by a fifth or more in between, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Para cada llamada más de 5 minutos después de la anterior de la misma sesión, agente y modelo: lo que estaba en caché al terminar aquella, sigue en el contexto y no se leyó de la caché. A partir de 3 pausas así; menos de 1.000 tokens de una llamada y contextos que menguaron un quinto o más no cuentan.</translation>
    </message>
    <message>
        <source>A cache can also be cold because what stands at its beginning was changed. How long a cache lives is the vendor&apos;s to say; tools that log no cache are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Una caché también puede estar fría porque cambió lo que hay al principio. Cuánto vive lo decide el proveedor; las herramientas que no registran la caché no se ven.</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, the tokens they took, and what of these went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Llamadas con 150.000 tokens de entrada o más, los tokens que tomaron y cuántos de ellos fueron a cambios integrados. Desde 10 de esas llamadas.</translation>
    </message>
    <message>
        <source>Most of such a context is read from a cache at a lower price. Some work needs all of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>La mayor parte de un contexto así se lee de la caché a menor precio. Algunos trabajos lo necesitan entero.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, or took 150 k tokens or more a call, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sesiones que terminaron en este periodo tras 40 llamadas o más, partidas por llamadas: la segunda mitad costó por llamada 1,5 veces o más a precio de lista, o tomó 150 k tokens o más por llamada, y la parte de sus tokens que se integró fue como mucho tres cuartos de la de la primera. Si la mitad o más está abierta, es pronto para decirlo.</translation>
    </message>
    <message>
        <source>What stands at the end of a session is often reading, checking and tidying up, which lands nowhere. Sessions with a model that has no price are left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Al final de una sesión suele haber lectura, comprobación y orden, que no se integran en ningún sitio. Se excluyen las sesiones con un modelo sin precio.</translation>
    </message>
    <message>
        <source>Sessions in which three subagents or more worked in this time, and less than a fifth of their tokens went into changes that landed. Where half of it or more is still open, it is too early to say. The figure is the share that landed of all such fans.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sesiones en las que en este periodo trabajaron tres o más subagentes y menos de un quinto de sus tokens fue a cambios integrados. Si la mitad o más sigue abierta, es pronto para decirlo. La cifra es la parte integrada de todos esos grupos.</translation>
    </message>
    <message>
        <source>What is looked up and reviewed lands nowhere and can be what subagents are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Lo que se busca y se revisa no se integra en ningún sitio y puede ser justo para lo que están los subagentes.</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. Where there are 8 small edits or more, and 5 or more were made with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Las ediciones tras un prompt que juntas añaden y quitan menos de 20 líneas, hechas con un modelo cuyo token de salida cuesta el triple o más que el de tu modelo con el precio de lista más bajo. Si hay 8 ediciones pequeñas o más, y 5 o más se hicieron con ese otro modelo.</translation>
    </message>
    <message>
        <source>A small edit can be hard to find. List prices are not what anybody paid, and the edit itself is a small part of what a prompt costs.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Una edición pequeña puede ser difícil de encontrar. Los precios de lista no son lo que haya pagado nadie, y la edición en sí es una parte pequeña de lo que cuesta un prompt.</translation>
    </message>
    <message>
        <source>Which observations stand on a page</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Qué observaciones hay en una página</translation>
    </message>
    <message>
        <source>Measures and rules are in families that tell of the same thing, in a fixed order. Each week, month or quarter begins at another family and takes one observation from each that has evidence, until there are {most}. A measure has evidence from {cases} cases on, a rule from its own number on. Below {fewest} observations the page says so.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Medidas y reglas están en familias que hablan de lo mismo, en un orden fijo. Cada semana, mes o trimestre empieza por otra familia y toma una observación de cada una que tiene indicios, hasta llegar a {most}. Una medida tiene indicios desde {cases} casos, una regla desde su propio número. Con menos de {fewest} observaciones la página lo dice.</translation>
    </message>
    <message>
        <source>What an observation says plays no part in it: welcome and unwelcome ones are chosen alike, and have the same place and size. All measures are on their own page. The question is chosen in turn, by what stands on the page.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Lo que dice una observación no cuenta para ello: las gratas y las ingratas se eligen igual y tienen el mismo lugar y tamaño. Todas las medidas están en su propia página. La pregunta se elige por turno, según lo que hay en la página.</translation>
    </message>
    <message>
        <source>What you write of a week, a month, a quarter, a session or a change. It is stored in the database on this computer, and can be found by its words.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Lo que escribes de una semana, un mes, un trimestre, una sesión o un cambio. Se guarda en la base de datos de este equipo y se encuentra por sus palabras.</translation>
    </message>
    <message>
        <source>No rule reads notes. None is in a summary unless you tick that one.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Ninguna regla lee las notas. Ninguna está en un informe si no la marcas.</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Para qué se pensó</translation>
    </message>
    <message>
        <source>Your own word for a session, a change or a time. Sessions with a call in the time and changes that landed in it are counted by that word; where you said nothing, that is not said.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Tu propia palabra para una sesión, un cambio o un tiempo. Las sesiones con una llamada en ese tiempo y los cambios que llegaron en él se cuentan por esa palabra; donde no dijiste nada, consta sin decir.</translation>
    </message>
    <message>
        <source>A session that was learning, review, debugging or a spike was never meant to be kept: what it left open counts as set aside. Feature and chore change no figure.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Una sesión que fue aprendizaje, revisión, depuración o experimento nunca se pensó conservar: lo que dejó abierto cuenta como apartado. Función y mantenimiento no cambian ninguna cifra.</translation>
    </message>
    <message>
        <source>Where tokens went</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Adónde fueron los tokens</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>Changes and commits</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Cambios y commits</translation>
    </message>
    <message>
        <source>Tokens, calls and money</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Tokens, llamadas y dinero</translation>
    </message>
    <message>
        <source>Measures against your own past</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Medidas frente a tu propio pasado</translation>
    </message>
    <message>
        <source>Patterns worth a look</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Patrones que merecen una mirada</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Budgets</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The time it is about</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>El tiempo del que trata</translation>
    </message>
    <message numerus="yes">
        <source>{n} real names, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} nombre real, marcado por ti</numerusform>
            <numerusform>{n} nombres reales, marcados por ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subjects of changes, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} asunto de un cambio, marcado por ti</numerusform>
            <numerusform>{n} asuntos de cambios, marcados por ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} de tus notas</numerusform>
            <numerusform>{n} de tus notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your answers</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} de tus respuestas</numerusform>
            <numerusform>{n} de tus respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, as ranges</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>Dinero, en rangos</translation>
    </message>
    <message numerus="yes">
        <source>{n} figures</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} cifra</numerusform>
            <numerusform>{n} cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} seudónimo</numerusform>
            <numerusform>{n} seudónimos</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>The database and its copies can be read with their key alone, which is {where}. With the recovery code they open on another computer too.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos y sus copias solo se pueden leer con su clave, que está {where}. Con el código de recuperación se abren también en otro equipo.</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos está cifrada y su clave está en el llavero. {why}</translation>
    </message>
    <message>
        <source>A recovery code has 13 groups of 5 letters and digits.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Un código de recuperación tiene 13 grupos de 5 letras y cifras.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can read your files can read it. It holds no prompt and no code, but names of projects, subjects of commits and your notes.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>El archivo no está cifrado: quien pueda leer tus archivos puede leerlo. No contiene ningún prompt ni código, pero sí nombres de proyectos, asuntos de commits y tus notas.</translation>
    </message>
    <message>
        <source>The database and its copies are being written anew. It goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos y sus copias se están reescribiendo. Si se interrumpe, continúa por sí solo.</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>under your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>bajo tu frase de contraseña</translation>
    </message>
    <message>
        <source>Leave it unencrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Dejarla sin cifrar</translation>
    </message>
    <message>
        <source>The database is encrypted. It opens with the passphrase that you chose.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos está cifrada. Se abre con la frase de contraseña que elegiste.</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring, which has not answered yet. It may have opened a window that asks for its password.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos está cifrada y su clave está en el llavero, que aún no ha respondido. Puede que haya abierto una ventana que pide su contraseña.</translation>
    </message>
    <message>
        <source>The key is not there yet</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La clave todavía no está</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Preguntar de nuevo al llavero</translation>
    </message>
    <message>
        <source>The database is encrypted. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>La base de datos está cifrada. {why}</translation>
    </message>
    <message>
        <source>The keyring could not be used.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>No se pudo usar el llavero.</translation>
    </message>
    <message>
        <source>Look again at group {groups}: what was typed there does not fit together.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Revisa el grupo {groups}: lo que se escribió ahí no concuerda.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Usar en su lugar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Usar en su lugar el código de recuperación</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Escribe tu frase de contraseña</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Esperando a tu llavero</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that keeps a key.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>En este equipo no hay ningún llavero que guarde una clave.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keyring took the key and did not keep it.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>El llavero aceptó la clave y no la guardó.</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this database.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>El llavero no tiene la clave de esta base de datos.</translation>
    </message>
    <message>
        <source>Lines of this time that are still alive</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Líneas de este periodo que siguen vivas</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the lines of {n} changes that landed: {alive} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>El {share} de las líneas de {n} cambio integrado: {alive} de {lines}.</numerusform>
            <numerusform>El {share} de las líneas de {n} cambios integrados: {alive} de {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were reverted</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Cambios revertidos</translation>
    </message>
    <message numerus="yes">
        <source>{reverted} of {n} changes that landed were reverted.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>Se revirtió {reverted} de {n} cambio integrado.</numerusform>
            <numerusform>Se revirtieron {reverted} de {n} cambios integrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {reached} of {cases}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: {reached} de {cases}.</translation>
    </message>
    <message>
        <source>What you called a chore</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Lo que llamaste tarea rutinaria</translation>
    </message>
    <message>
        <source>You called these a chore: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Llamaste tarea rutinaria a: {sessions}, {changes}.</translation>
    </message>
    <message>
        <source>List price of this time</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Precio de lista de este periodo</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls at list price: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} llamada a precio de lista: {amount}.</numerusform>
            <numerusform>{n} llamadas a precio de lista: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls without a price are not in it.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} llamada sin precio no está incluida.</numerusform>
            <numerusform>{n} llamadas sin precio no están incluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own ceilings</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Tus propios topes</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} a precio de lista, del {first} al {last}, de un tope de {ceiling}.</translation>
    </message>
    <message>
        <source>No change that put in lines landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>En este periodo no se integró ningún cambio que pusiera líneas.</translation>
    </message>
    <message>
        <source>{time}: too few to say ({cases}).</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: no bastan para decirlo ({cases}).</translation>
    </message>
    <message>
        <source>You called nothing of this time a chore. Sessions, changes and whole times can be called so.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>No llamaste tarea rutinaria a nada de este periodo. Pueden llamarse así sesiones, cambios y periodos enteros.</translation>
    </message>
    <message>
        <source>You called this whole time a chore; of its sessions and changes: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Llamaste tarea rutinaria a todo este periodo; de sus sesiones y cambios: {sessions}, {changes}.</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, beside a flat fee of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} a precio de lista, del {first} al {last}, junto a una tarifa plana de {ceiling}.</translation>
    </message>
    <message>
        <source>{name}: {amount} tokens, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} tokens, del {first} al {last}, de un tope de {ceiling}.</translation>
    </message>
    <message>
        <source>No change landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>En este periodo no se integró ningún cambio.</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Ninguna llamada en este periodo.</translation>
    </message>
    <message>
        <source>You have set no ceiling.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>No has fijado ningún tope.</translation>
    </message>
    <message>
        <source>List price per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Precio de lista por pieza de trabajo conservada</translation>
    </message>
    <message>
        <source>From first prompt to landing</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Del primer prompt a la integración</translation>
    </message>
    <message>
        <source>Rework within 14 days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Retrabajo en 14 días</translation>
    </message>
    <message>
        <source>Prompts per piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Prompts por pieza de trabajo</translation>
    </message>
    <message>
        <source>{n} points</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>parte</translation>
    </message>
    <message>
        <source>prompts</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>prompts</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did in another way from a day on, and what changes took before and since then. A difference can have many causes; the figures name none.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Lo que hiciste de otro modo desde un día, y lo que los cambios necesitaron antes y desde entonces. Una diferencia puede tener muchas causas; las cifras no nombran ninguna.</translation>
    </message>
    <message>
        <source>Before, the most that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Antes, lo máximo que se mira: {before}. Desde entonces: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} ({n} days)</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>del {first} al {last} ({n} día)</numerusform>
            <numerusform>del {first} al {last} ({n} días)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, the middle half of {changes}; the median is {middle}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: de {low} a {high}, la mitad central ({changes}); la mediana es {middle}.</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Too few to say: {before} before and {after} since then. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>No bastan para decirlo: {before} antes y {after} desde entonces. Hacen falta {fewest} en cada lado.</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Aún no hay ningún experimento.</translation>
    </message>
    <message>
        <source>Say from which day on you did something in another way: a new model, another style of prompts, smaller tasks. Then what your changes took before and since then stands side by side, with how unsure it is.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Di desde qué día hiciste algo de otro modo: un modelo nuevo, otro estilo de prompts, tareas más pequeñas. Entonces lo que necesitaron tus cambios antes y desde entonces queda lado a lado, con su incertidumbre.</translation>
    </message>
    <message>
        <source>{project}, beside your other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project}, junto a tus otros proyectos</translation>
    </message>
    <message>
        <source>{first} to {last}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>del {first} al {last}, en todas partes</translation>
    </message>
    <message>
        <source>since {day}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>desde el {day}, en {project}</translation>
    </message>
    <message>
        <source>since {day}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>desde el {day}, en todas partes</translation>
    </message>
    <message>
        <source>{project} and your other projects, {days}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project} y tus otros proyectos, {days}.</translation>
    </message>
    <message>
        <source>Two times of the same length. Before: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Dos periodos igual de largos. Antes: {before}. Desde entonces: {after}.</translation>
    </message>
    <message>
        <source>Before, the least that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Antes, lo mínimo que se mira: {before}. Desde entonces: {after}.</translation>
    </message>
    <message>
        <source>Too few to say: from {n} pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Muy pocas para decirlo: a partir de {n} piezas de trabajo.</translation>
    </message>
    <message>
        <source>{name}: {changes}, too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: {changes}, no bastan para decirlo.</translation>
    </message>
    <message>
        <source>Difference: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Diferencia: no hay casos suficientes para decirlo.</translation>
    </message>
    <message>
        <source>It holds zero: no difference can be seen.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Contiene el cero: no se ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Diferencia de las medianas</translation>
    </message>
    <message>
        <source>Medians: {was} in your other projects, {now} in it.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Medianas: {was} en tus otros proyectos, {now} en este.</translation>
    </message>
    <message>
        <source>Medians: {was} before, {now} since then.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Medianas: {was} antes, {now} desde entonces.</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>En {before} y {after} piezas de trabajo no se ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Difieren en {low} a {high}, en {before} y {after} piezas de trabajo.</translation>
    </message>
    <message>
        <source>Too few to say: {after} in it and {before} in others. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>No bastan para decirlo: {after} en él y {before} en otros. Hacen falta {fewest} en cada lado.</translation>
    </message>
    <message>
        <source>Its first day is {day}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Su primer día es el {day}.</translation>
    </message>
    <message>
        <source>{first} to {last}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>del {first} al {last}, en {project}</translation>
    </message>
    <message>
        <source>other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>otros proyectos</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>since then</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>desde entonces</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Difference of the medians: {interval}. {seen}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Diferencia de las medianas: {interval}. {seen}</translation>
    </message>
    <message>
        <source>of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>de las medianas</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>{number} figures are looked at: with so many, a difference in one of them may be chance.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Se miran {number} cifras: con tantas, una diferencia en una de ellas puede ser azar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were begun before the first day and landed after it; they are on neither side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} cambio se empezó antes del primer día y se integró después; no está en ningún lado.</numerusform>
            <numerusform>{n} cambios se empezaron antes del primer día y se integraron después; no están en ningún lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} pieza de trabajo es demasiado reciente para decir cuánto de ella se reemplaza.</numerusform>
            <numerusform>{n} piezas de trabajo son demasiado recientes para decir cuánto de ellas se reemplaza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} pieza de trabajo tiene llamadas sin precio, que no están incluidas.</numerusform>
            <numerusform>{n} piezas de trabajo tienen llamadas sin precio, que no están incluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it came from session {session}: tokenmirror link.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Dijiste que vino de la sesión {session}: tokenmirror link.</translation>
    </message>
    <message>
        <source>You said that it did not come from session {session}: tokenmirror unlink.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Dijiste que no vino de la sesión {session}: tokenmirror unlink.</translation>
    </message>
    <message>
        <source>You said that it is not to be counted as yours: tokenmirror ignore.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Dijiste que no se cuente como tuyo: tokenmirror ignore.</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap).</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Tuyo: su autor es {author}, una dirección de la configuración de git (con .mailmap).</translation>
    </message>
    <message>
        <source>With --undo that is taken back.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Con --undo se retira.</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it: none said so, and none wrote lines that it added to the same files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se sabe de ninguna sesión que participara: ninguna lo dijo y ninguna escribió líneas que añadiera en los mismos archivos.</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: la nota de git-ai en {commit}, que representa el mismo trabajo, nombra la sesión.</translation>
    </message>
    <message>
        <source>said: a trailer in the message of {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: un trailer en el mensaje de {commit}, que representa el mismo trabajo, nombra la sesión.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}; git says it was made {made}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: ejecutó git commit a las {at} y su salida nombra {commit}; git dice que se hizo {made}.</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>«{path}»</translation>
    </message>
    <message>
        <source>{file}: {written} of {added} added lines; of {telling} that are telling (not blank or mere brackets) {own}, {share}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{file}: {written} de {added} líneas añadidas; de {telling} significativas (ni vacías ni simples corchetes) {own}, {share}.</translation>
    </message>
    <message>
        <source>Not counted as yours, for you said so. Its author is {author}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No cuenta como tuyo porque lo dijiste. Su autor es {author}.</translation>
    </message>
    <message>
        <source>Not yours: its author is {author}, an address that does not count as you. If it is you: tokenmirror me add ADDRESS.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No es tuyo: su autor es {author}, una dirección que no cuenta como tuya. Si lo eres: tokenmirror me add ADDRESS.</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap), or one under the same name, for a session of yours made it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Tuyo: su autor es {author}, una dirección de la configuración de git (con .mailmap) o una con el mismo nombre, pues lo hizo una sesión tuya.</translation>
    </message>
    <message numerus="yes">
        <source>It added {n} lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>Añadió {n} línea en archivos que cuentan.</numerusform>
            <numerusform>Añadió {n} líneas en archivos que cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is asked about: only your own commits are linked.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se pregunta por sesiones: solo se enlazan tus propios commits.</translation>
    </message>
    <message>
        <source>No session said that it made this merge.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Ninguna sesión dijo que hiciera esta fusión.</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it, a guess. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool}, sesión {session}: {share} de lo que pusieron las sesiones, una conjetura. Su parte cuenta hasta {moment}.</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool}, sesión {session}: {share} de lo que pusieron las sesiones. Su parte cuenta hasta {moment}.</translation>
    </message>
    <message>
        <source>near: at {at} it edited “{path}”; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>cerca: a las {at} editó «{path}»; git dice que el commit se hizo {made}, y nada más dice otra cosa. Es una conjetura: no mueve tokens.</translation>
    </message>
    <message>
        <source>near: at {at} it ran a command in the checkout; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>cerca: a las {at} ejecutó una orden en el checkout; git dice que el commit se hizo {made}, y nada más dice otra cosa. Es una conjetura: no mueve tokens.</translation>
    </message>
    <message>
        <source>person: you said so. That outranks all other evidence.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>persona: lo dijiste tú. Está por encima de toda otra prueba.</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: la nota de git-ai en este commit nombra la sesión.</translation>
    </message>
    <message>
        <source>said: a trailer in the message of this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: un trailer en el mensaje de este commit nombra la sesión.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output named no commit; git says it was made {made}, and no other was made in those seconds, or the reflog of its checkout names this one.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: ejecutó git commit a las {at} y su salida no nombró ningún commit; git dice que se hizo {made}, y no se hizo otro en esos segundos, o el reflog de su checkout nombra este.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}, which became this commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: ejecutó git commit a las {at} y su salida nombra {commit}, que se convirtió en este commit.</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session; {found} are lines it wrote, and a line that several wrote goes to one of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>contenido: {lines} de las {all} líneas que añadió se atribuyen a esta sesión; {found} son líneas que escribió, y una línea que escribieron varias va a una de ellas.</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>contenido: {lines} de las {all} líneas que añadió se atribuyen a esta sesión.</translation>
    </message>
    <message>
        <source>Which lines is not known file by file: they are in other commits of the same work, or under other names.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se sabe archivo por archivo qué líneas: están en otros commits del mismo trabajo o con otros nombres.</translation>
    </message>
    <message>
        <source>“{path}” (edited as “{other}”)</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>«{path}» (editado como «{other}»)</translation>
    </message>
    <message numerus="yes">
        <source>{file}: it lost {n} telling lines that this session removed.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{file}: perdió {n} línea significativa que esta sesión quitó.</numerusform>
            <numerusform>{file}: perdió {n} líneas significativas que esta sesión quitó.</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} stands for the same work; the tokens are counted there, once.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} representa el mismo trabajo; los tokens cuentan allí, una vez.</translation>
    </message>
    <message>
        <source>{commit} is the same work (amended, rebased or picked); its tokens are counted here.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} es el mismo trabajo (amend, rebase o cherry-pick); sus tokens cuentan aquí.</translation>
    </message>
    <message>
        <source>{commit} went into this one, with others or in part; it keeps its own tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} entró en este, con otros o en parte; conserva sus propios tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded no tokens: that is no zero, nobody wrote it down.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>De {n} llamada la herramienta no registró tokens: no es cero, nadie lo anotó.</numerusform>
            <numerusform>De {n} llamadas la herramienta no registró tokens: no es cero, nadie lo anotó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded tokens that it rounded or estimated.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>De {n} llamada la herramienta registró tokens redondeados o estimados.</numerusform>
            <numerusform>De {n} llamadas la herramienta registró tokens redondeados o estimados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be shown here, only how many.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Las líneas no se guardan, solo huellas con clave; por eso no se puede mostrar qué línea coincidió, solo cuántas.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Who made it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Where it landed</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Dónde se integró</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>Other commits of the same work</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Otros commits del mismo trabajo</translation>
    </message>
    <message>
        <source>Tokens that flowed into it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Tokens que fluyeron a él</translation>
    </message>
    <message>
        <source>You said: {word} {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Dijiste: {word} {session}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines in {files} generated, vendored or lock files are left out.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>Queda fuera {n} línea en {files} archivos generados, de terceros o de bloqueo.</numerusform>
            <numerusform>Quedan fuera {n} líneas en {files} archivos generados, de terceros o de bloqueo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both came to the default branch: author and author&apos;s time are one, as a pick leaves them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Ambos llegaron a la rama por defecto: autor y hora del autor son los mismos, como los deja un cherry-pick.</translation>
    </message>
    <message>
        <source>{tokens} of them by {tool} session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} de ellos por {tool}, sesión {session}.</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address that you added.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Tuyo: su autor es {author}, una dirección que añadiste.</translation>
    </message>
    <message>
        <source>It is a merge: it joins others and counts no lines of its own.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Es una fusión: une otros y no cuenta líneas propias.</translation>
    </message>
    <message>
        <source>said: its word is known, but not the record of the log that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>dicho: se conoce su palabra, pero no el registro que la contiene.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>y {n} archivo más.</numerusform>
            <numerusform>y {n} archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens are known to have flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se sabe que fluyeran tokens a él.</translation>
    </message>
    <message>
        <source>{tokens} tokens with the commits that went into it: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} tokens con los commits que entraron en él: {outcomes}.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} tokens: {outcomes}.</translation>
    </message>
    <message>
        <source>The repository could not be read at the last look: {why}</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se pudo leer el repositorio la última vez: {why}</translation>
    </message>
    <message>
        <source>What became of it is not judged yet: tokenmirror collect --once reads what is new.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Aún no se ha juzgado qué fue de él: tokenmirror collect --once lee lo nuevo.</translation>
    </message>
    <message>
        <source>What became of it is not asked: fates are for your own commits.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>No se pregunta qué fue de él: los destinos son para tus propios commits.</translation>
    </message>
    <message>
        <source>{commit} is the same change: git gives both one patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} es el mismo cambio: git da a ambos un mismo id de parche.</translation>
    </message>
    <message>
        <source>It was squashed: {commit} holds all that its branch held, by the patch id of the whole branch.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Se hizo squash: {commit} contiene todo lo de su rama, según el id de parche de la rama entera.</translation>
    </message>
    <message>
        <source>{commit} is a reworked copy: same author, same author&apos;s time; it adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} es una copia retocada: mismo autor y misma hora del autor; añade {lines} de sus {all} líneas significativas.</translation>
    </message>
    <message>
        <source>It landed by its lines, without a patch id in common: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Se integró por sus líneas, sin id de parche común: {commit} añade {lines} de sus {all} líneas significativas, las más de todas.</translation>
    </message>
    <message>
        <source>A part of its lines landed: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Se integró una parte de sus líneas: {commit} añade {lines} de sus {all} líneas significativas, las más de todas.</translation>
    </message>
    <message>
        <source>It has not landed; a branch, a tag or a worktree still holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>No se ha integrado; una rama, una etiqueta o un worktree aún lo contiene.</translation>
    </message>
    <message>
        <source>It has not landed; {commit}, which has not landed either, took its place and adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>No se ha integrado; {commit}, tampoco integrado, ocupó su lugar y añade {lines} de sus {all} líneas significativas.</translation>
    </message>
    <message>
        <source>It has not landed, no branch holds it any more, and no other commit has its lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>No se ha integrado, ninguna rama lo contiene ya y ningún otro commit tiene sus líneas.</translation>
    </message>
    <message>
        <source>Four fifths or more of what it newly added are alive.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Viven cuatro quintos o más de lo que añadió nuevo.</translation>
    </message>
    <message>
        <source>Less than four fifths of what it newly added are alive, but more than one fifth.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Viven menos de cuatro quintos de lo que añadió nuevo, pero más de un quinto.</translation>
    </message>
    <message>
        <source>Less than a fifth of what it newly added is alive, and no revert says why.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Vive menos de un quinto de lo que añadió nuevo, y ninguna reversión dice por qué.</translation>
    </message>
    <message>
        <source>It landed less than seven days before that, too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Se integró menos de siete días antes; demasiado reciente para juzgar.</translation>
    </message>
    <message>
        <source>It is not itself an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>No es ascendiente de la rama por defecto, {branch} (en {head} cuando se juzgó por última vez).</translation>
    </message>
    <message>
        <source>{commit} is in the default branch since {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} está en la rama por defecto desde {when}.</translation>
    </message>
    <message>
        <source>{state}, as of {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{state}, a fecha de {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} día después de integrarse vivían {lines} de sus líneas, en {commit}.</numerusform>
            <numerusform>{n} días después de integrarse vivían {lines} de sus líneas, en {commit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{alive} of {added} added lines are alive at the head of the default branch. Blame, ignoring white space and following moves, gives it {own}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{alive} de {added} líneas añadidas viven en la punta de la rama por defecto. Blame, ignorando espacios y siguiendo movimientos, le da {own}.</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Es ascendiente de la rama por defecto, {branch} (en {head} cuando se juzgó por última vez).</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch&apos;s other copy, local or remote; not of {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Es ascendiente de la otra copia de la rama por defecto, local o remota; no de {branch} (en {head} cuando se juzgó por última vez).</translation>
    </message>
    <message>
        <source>{commit} brought it in {when}: the first commit of the branch&apos;s own line that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} lo trajo {when}: el primer commit de la línea propia de la rama que lo contiene.</translation>
    </message>
    <message>
        <source>another commit</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>otro commit</translation>
    </message>
    <message>
        <source>Its subject says that {commit} is pull request {number}: that one landed, whatever its lines are.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Su asunto dice que {commit} es el pull request {number}: ese se integró, sean cuales sean sus líneas.</translation>
    </message>
    <message>
        <source>When it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Al integrarse vivían {lines} de sus líneas, en {commit}.</translation>
    </message>
    <message>
        <source>{by} undid it without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} lo deshizo sin decirlo: quitó casi todas sus líneas.</translation>
    </message>
    <message>
        <source>{by} undid {carrier}, which carries it, without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} deshizo {carrier}, que lo lleva, sin decirlo: quitó casi todas sus líneas.</translation>
    </message>
    <message>
        <source>Lines that came out of other files, or that a listed formatting touched, count for who wrote them too.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Las líneas venidas de otros archivos, o tocadas por un formateo listado, cuentan también para quien las escribió.</translation>
    </message>
    <message>
        <source>{lines} live on under the name of {commit}, which has {held} living lines in all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} siguen vivas con el nombre de {commit}, que tiene {held} líneas vivas en total.</translation>
    </message>
    <message>
        <source>{commit} “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} «{subject}»</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>no se sabe cuándo</translation>
    </message>
    <message>
        <source>{by} reverted it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} lo revirtió: su mensaje lo nombra.</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} revirtió {carrier}, que lo lleva: su mensaje lo nombra.</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} revirtió {carrier}, que lo lleva: es el inverso exacto, por id de parche.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines live on under the names of other commits that hold the same work.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} línea sigue viva con el nombre de otros commits del mismo trabajo.</numerusform>
            <numerusform>{n} líneas siguen vivas con el nombre de otros commits del mismo trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} of its lines only break others differently: these count for who wrote them, not for it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} de sus líneas solo parten otras de modo distinto: cuentan para quien las escribió, no para él.</translation>
    </message>
    <message>
        <source>The repository has no default branch that is known, so nothing can have landed.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>El repositorio no tiene rama por defecto conocida, así que nada puede haberse integrado.</translation>
    </message>
    <message>
        <source>It was made on the branch itself, {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Se hizo en la propia rama, {when}.</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>También anotado</translation>
    </message>
    <message>
        <source>{by} reverted it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} lo revirtió: es el inverso exacto, por id de parche.</translation>
    </message>
    <message>
        <source>It added no lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>No añadió líneas en archivos que cuentan.</translation>
    </message>
    <message>
        <source>{commit} broke lines of it differently; they say the same, and are its own where they live on.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} partió líneas suyas de otro modo; dicen lo mismo y son suyas donde siguen vivas.</translation>
    </message>
    <message>
        <source>{lines} of the {all} lines it added only repeat others of it in further files: a line counts once, and as alive while all of these files have it that are still there.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} de las {all} líneas que añadió solo repiten otras suyas en más archivos: una línea cuenta una vez, y como viva mientras la tengan todos los que aún existen.</translation>
    </message>
    <message>
        <source>it is outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>está fuera de todo repositorio conocido</translation>
    </message>
    <message>
        <source>a later edit of this session took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>una edición posterior de esta sesión lo quitó todo</translation>
    </message>
    <message>
        <source>its file is generated, vendored or a lock file, which is left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>su archivo es generado, de terceros o de bloqueo, y no entra en el recuento de líneas</translation>
    </message>
    <message>
        <source>its lines are in the working file: in progress</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>sus líneas están en el archivo de trabajo: en curso</translation>
    </message>
    <message>
        <source>its lines are no longer in the working file: set aside</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>sus líneas ya no están en el archivo de trabajo: apartado</translation>
    </message>
    <message>
        <source>it was not looked for in the working file, for the session committed something after it</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>no se buscó en el archivo de trabajo, pues la sesión hizo un commit después</translation>
    </message>
    <message>
        <source>{calls} and {edits}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls} y {edits}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, of which {size} bytes are read.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} registro de sus tokens en «{path}», del que se han leído {size} bytes.</numerusform>
            <numerusform>{n} registros de sus tokens en «{path}», del que se han leído {size} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} “{subject}”, {state}: {share} of what sessions put into it, {lines} ({evidence}).</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{commit} «{subject}», {state}: {share} de lo que pusieron las sesiones, {lines} ({evidence}).</translation>
    </message>
    <message>
        <source>{tokens} of its tokens flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} de sus tokens fluyeron a él.</translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} «{path}», líneas: {added} añadidas: {became}.</translation>
    </message>
    <message>
        <source>You said it was {meant} and never meant to be kept: what it left open counts as set aside. tokenmirror ignore --undo takes that back.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Dijiste que fue {meant} y nunca se pensó conservar: lo que dejó abierto cuenta como apartado. tokenmirror ignore --undo lo retira.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} edición</numerusform>
            <numerusform>{n} ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} and {edits} from {began} to {ended}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls} y {edits} de {began} a {ended}.</translation>
    </message>
    <message>
        <source>It is a part of session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Es parte de la sesión {session}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, which is no longer there; what they said is kept.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} registro de sus tokens en «{path}», que ya no está; lo que decía se conserva.</numerusform>
            <numerusform>{n} registros de sus tokens en «{path}», que ya no está; lo que decían se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next; what follows the last commit goes by the edits that came after it, and is no edit where there was none.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Lo gastado de un commit al siguiente fue al siguiente; lo que sigue al último se rige por las ediciones posteriores, y es sin edición donde no hubo ninguna.</translation>
    </message>
    <message>
        <source>{tokens} flowed into {commit}, to which no link is shown any more.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} fluyeron a {commit}, con el que ya no se muestra enlace.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more edits; --json lists all of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>y {n} edición más; --json las enumera todas.</numerusform>
            <numerusform>y {n} ediciones más; --json las enumera todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added and {removed} removed: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} «{path}», líneas: {added} añadidas y {removed} quitadas: {became}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records that told of a call which another record had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} registro de una llamada de la que ya hablaba otro: cada llamada cuenta una vez.</numerusform>
            <numerusform>{n} registros de una llamada de la que ya hablaba otro: cada llamada cuenta una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that replay calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} registro que repite llamadas de otra sesión, retomada o bifurcada: cuentan allí.</numerusform>
            <numerusform>{n} registros que repiten llamadas de otra sesión, retomada o bifurcada: cuentan allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} it said it made {commit}; no commit of yours in a known repository is that one.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>A las {at} dijo que hizo {commit}; ningún commit tuyo en un repositorio conocido es ese.</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>Commits it had a part in</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Commits en los que participó</translation>
    </message>
    <message>
        <source>Where its tokens went</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Adónde fueron sus tokens</translation>
    </message>
    <message>
        <source>Edits that no commit took</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Ediciones que ningún commit recogió</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Qué se dejó fuera</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known: it said of none that it made it, and none added lines that it wrote.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>No se sabe de ninguno: de ninguno dijo que lo hiciera, y ninguno añadió líneas que escribiera.</translation>
    </message>
    <message>
        <source>No tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>No hay tokens registrados.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that is recorded of it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} tokens: {outcomes}. Suman todo lo registrado de ella.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that it used.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} tokens: {outcomes}. Suman todo lo que usó.</translation>
    </message>
    <message>
        <source>None: of every edit a line is in a commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Ninguna: de cada edición hay una línea en un commit.</translation>
    </message>
    <message>
        <source>Which log told of it is not known: no call of it is stored.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>No se sabe qué registro habló de ella: no hay guardada ninguna llamada suya.</translation>
    </message>
    <message>
        <source>What was changed by shell commands is not known as edits, unless a commit says so.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Lo que cambiaron órdenes de shell no se conoce como edición, salvo que un commit lo diga.</translation>
    </message>
    <message>
        <source>a commit that its output did not name</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>un commit que su salida no nombró</translation>
    </message>
    <message>
        <source>prints {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>muestra {value}</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>empieza por {value}</translation>
    </message>
    <message>
        <source>names {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>nombra {value}</translation>
    </message>
    <message>
        <source>prints {value} or more</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>muestra {value} o más</translation>
    </message>
    <message>
        <source>prints {value} or less</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>muestra {value} o menos</translation>
    </message>
    <message>
        <source>prints nothing</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>no muestra nada</translation>
    </message>
    <message>
        <source>prints at least one line</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>muestra al menos una línea</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>landed</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>integrado</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>repuesto</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>someone else&apos;s</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>de otra persona</translation>
    </message>
    <message>
        <source>its message says so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>su mensaje lo dice</translation>
    </message>
    <message>
        <source>seen by lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>visto por las líneas</translation>
    </message>
    <message>
        <source>a part of its lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>una parte de sus líneas</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>entero</translation>
    </message>
    <message>
        <source>a part of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>una parte</translation>
    </message>
    <message>
        <source>by which commit is not known</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>no se sabe por qué commit</translation>
    </message>
    <message>
        <source>dated by when it was first seen so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>fechado cuando se vio así por primera vez</translation>
    </message>
    <message>
        <source>by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>por {commit}</translation>
    </message>
    <message>
        <source>a part in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>una parte en {commit}</translation>
    </message>
    <message>
        <source>brought in by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>traído por {commit}</translation>
    </message>
    <message>
        <source>the same patch id: {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>el mismo id de parche: {commit}</translation>
    </message>
    <message>
        <source>in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>en {commit}</translation>
    </message>
    <message>
        <source>says the same in lines that are broken by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>dice lo mismo en líneas partidas por {commit}</translation>
    </message>
    <message>
        <source>of {whole} lines that it took out {part} are still out</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>de {whole} líneas que quitó, {part} siguen fuera</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines only break lines differently that were there</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{part} de sus {whole} líneas solo parten de otro modo líneas que ya estaban</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines stand in several of its files, where each counts once</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{part} de sus {whole} líneas están en varios de sus archivos, donde cada una cuenta una vez</translation>
    </message>
    <message>
        <source>lines taken away: {mine} by you, {others} by others</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>líneas quitadas: {mine} por ti, {others} por otros</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} archivo, {first} a {last}</numerusform>
            <numerusform>{n} archivos, {first} a {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>only file names and first lines were looked at; nothing is stored yet</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>solo se miraron nombres de archivo y primeras líneas; aún no se guarda nada</translation>
    </message>
    <message>
        <source>No tool has left logs here yet. {n} tools can be read; a folder of logs from elsewhere can be added in the settings.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Ninguna herramienta ha dejado registros aquí todavía. Se pueden leer {n} herramientas; en los ajustes se puede añadir una carpeta con registros de otro sitio.</translation>
    </message>
    <message>
        <source>Once a tool leaves logs, the repositories it works in are found by themselves.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>En cuanto una herramienta deje registros, los repositorios en los que trabaja se encuentran solos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses are yours by git</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} dirección es tuya según git</numerusform>
            <numerusform>{n} direcciones son tuyas según git</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tool} deletes its logs after {days} days. {n} files will be gone within a week; starting now keeps their counts.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{tool} borra sus registros a los {days} días. {n} archivo desaparecerá en una semana; empezar ahora conserva sus cifras.</numerusform>
            <numerusform>{tool} borra sus registros a los {days} días. {n} archivos desaparecerán en una semana; empezar ahora conserva sus cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>Cerca de {n} minuto; se puede detener en cualquier momento.</numerusform>
            <numerusform>Unos {n} minutos; se puede detener en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {day}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} archivo, {day}</numerusform>
            <numerusform>{n} archivos, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{folder}, left out for now</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>{folder}, excluida por ahora</translation>
    </message>
    <message>
        <source>Read commits of {repository}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Leer los commits de {repository}</translation>
    </message>
    <message>
        <source>looking at file names…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>mirando nombres de archivo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were looked at</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>se miró en {n} lugar</numerusform>
            <numerusform>se miró en {n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at first lines…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Mirando las primeras líneas…</translation>
    </message>
    <message>
        <source>No repository is named in the first lines. Those that sessions worked in are found while reading.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>En las primeras líneas no se nombra ningún repositorio. Los de las sesiones se encuentran al leer.</translation>
    </message>
    <message>
        <source>git knows no address of yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>git no conoce ninguna dirección tuya</translation>
    </message>
    <message>
        <source>yours by git: {address}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>tuya según git: {address}</translation>
    </message>
    <message>
        <source>Logs are read as soon as a tool writes some.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Los registros se leen en cuanto una herramienta escribe alguno.</translation>
    </message>
    <message>
        <source>Less than a minute; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Menos de un minuto; se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>Hours, as you thought: {hours}.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Horas, según creías: {hours}.</translation>
    </message>
    <message>
        <source>What is known stands beside what you think. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Junto a lo que se sabe está lo que piensas. Nada de esto da por sí solo una respuesta.</translation>
    </message>
    <message>
        <source>Do you ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>¿Entregas antes?</translation>
    </message>
    <message>
        <source>Does quality hold?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>¿Se mantiene la calidad?</translation>
    </message>
    <message>
        <source>Is less of your work tedious?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>¿Es menos tedioso tu trabajo?</translation>
    </message>
    <message>
        <source>Are bugs caught earlier?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>¿Se detectan antes los errores?</translation>
    </message>
    <message>
        <source>Does the time it spares you justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>¿Justifica el coste el tiempo que te ahorra?</translation>
    </message>
    <message>
        <source>How long the same change would have taken otherwise is not known, nor what it was worth.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>No se sabe cuánto habría tardado el mismo cambio de otro modo, ni lo que valía.</translation>
    </message>
    <message>
        <source>What the people who use it met is in no log and in no repository.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Lo que encontraron quienes lo usan no está en ningún registro ni repositorio.</translation>
    </message>
    <message>
        <source>No figure says what was tedious: that is known to you alone. What stands here are words of yours.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Ninguna cifra dice qué fue tedioso: eso solo lo sabes tú. Lo que hay aquí son palabras tuyas.</translation>
    </message>
    <message>
        <source>Bugs that nobody found yet are not known, nor where a bug was first seen.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>No se conocen los errores que nadie encontró aún, ni dónde se vio primero un error.</translation>
    </message>
    <message>
        <source>How much time it spared you is in no log. It is asked of you, never computed, and set against nothing.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Cuánto tiempo te ahorró no está en ningún registro. Se te pregunta, nunca se calcula y no se compara con nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words of yours</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} indicación tuya</numerusform>
            <numerusform>{n} indicaciones tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls}, and {own}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions} con {calls}, y {own}</translation>
    </message>
    <message>
        <source>{amount} go, and everything counts as if it had never been read.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Se van {amount}, y todo cuenta como si nunca se hubiera leído.</translation>
    </message>
    <message>
        <source>The logs of your tools stay as they are. What is forgotten is not read from them again.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Los registros de tus herramientas quedan como están. Lo olvidado no se vuelve a leer de ellos.</translation>
    </message>
    <message>
        <source>Copies of the database that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Las copias de la base de datos que lo contienen se sustituyen por una de lo que queda.</translation>
    </message>
    <message>
        <source>While the logs are there it can be read again; notes and corrections of yours do not come back.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Mientras los registros estén ahí se puede volver a leer; tus notas y correcciones no vuelven.</translation>
    </message>
    <message>
        <source>Forget what happened {time}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>¿Olvidar lo ocurrido {time}?</translation>
    </message>
    <message>
        <source>Forgotten: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Olvidado: {amount}.</translation>
    </message>
    <message>
        <source>Freed places in the file are overwritten as soon as nothing else holds it.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Los espacios liberados del archivo se sobrescriben en cuanto nada más lo ocupe.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} years</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>Durante {n} año</numerusform>
            <numerusform>Durante {n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}; forgotten on {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{amount}; olvidado el {day}</translation>
    </message>
    <message>
        <source>{sessions} with {calls}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions} con {calls}</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>No conservar más</translation>
    </message>
    <message>
        <source>Forget what is older than {day}, and each day what becomes as old?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>¿Olvidar lo anterior al {day}, y cada día lo que llegue a ser igual de antiguo?</translation>
    </message>
    <message>
        <source>Forget everything up to now?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>¿Olvidar todo hasta ahora?</translation>
    </message>
    <message>
        <source>Forget the session {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>¿Olvidar la sesión {name}?</translation>
    </message>
    <message>
        <source>Forget all work in {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>¿Olvidar todo el trabajo en {name}?</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>A session</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>A repository</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Un repositorio</translation>
    </message>
    <message>
        <source>What happened {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Lo ocurrido {time}</translation>
    </message>
    <message>
        <source>What was too old, {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Lo demasiado antiguo, {time}</translation>
    </message>
    <message>
        <source>Everything {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Todo {time}</translation>
    </message>
    <message>
        <source>lists the addresses of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>enumera las direcciones de la configuración de git</translation>
    </message>
    <message>
        <source>shows the commit and its files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>muestra el commit y sus archivos</translation>
    </message>
    <message>
        <source>marks with {+ +} and [- -] what is more than white space</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>marca con {+ +} y [- -] lo que es más que espacio</translation>
    </message>
    <message>
        <source>shows what differs between the two</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>muestra en qué difieren los dos</translation>
    </message>
    <message>
        <source>prints commit while git still has it</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>muestra commit mientras git aún lo tenga</translation>
    </message>
    <message>
        <source>lists where HEAD has been, the newest first</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>enumera dónde ha estado HEAD, lo más nuevo primero</translation>
    </message>
    <message>
        <source>counts them in this file, if it was there by this name; {lines} over all files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>las cuenta en este archivo, si existía con este nombre; {lines} en todos los archivos</translation>
    </message>
    <message>
        <source>lists which of these files were there then</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>enumera cuáles de estos archivos existían entonces</translation>
    </message>
    <message>
        <source>lists the commits of this file</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>enumera los commits de este archivo</translation>
    </message>
    <message>
        <source>shows whether the file has uncommitted changes</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>muestra si el archivo tiene cambios sin commit</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} commit tuyo; las sesiones participaron en {told}.</numerusform>
            <numerusform>{n} commits tuyos; las sesiones participaron en {told}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} in {n} calls</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{tokens} en {n} llamada</numerusform>
            <numerusform>{tokens} en {n} llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, {tokens} tokens ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share} de él, {lines}, {tokens} tokens ({how})</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; {tokens} tokens: {outcome}</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{shown} de {all} mostradas; {tokens} tokens: {outcome}</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}, and in {guessed} by a guess.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} commit tuyo; las sesiones participaron en {told}, y en {guessed} por conjetura.</numerusform>
            <numerusform>{n} commits tuyos; las sesiones participaron en {told}, y en {guessed} por conjetura.</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits of yours are known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Aún no se conoce ningún commit tuyo.</translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. The settings show which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>TokenMirror lee los repositorios en los que trabajaron las sesiones y guarda los commits cuyo autor eres tú. Los ajustes muestran qué repositorios y direcciones son.</translation>
    </message>
    <message>
        <source>{spent}, {guessed} of these on a guess</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}, {guessed} de estos por conjetura</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; {tokens} tokens rest on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: una conjetura, solo por hora y lugar; {tokens} tokens se apoyan en ella</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; no token rests on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: una conjetura, solo por hora y lugar; ningún token se apoya en ella</translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, tokens not recorded ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share} de él, {lines}, tokens no registrados ({how})</translation>
    </message>
    <message>
        <source>git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git blame -w -M le da {alive} líneas en la punta de la rama por defecto, de {added} que añadió</translation>
    </message>
    <message>
        <source>{commit} reverted it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{commit} lo revirtió</translation>
    </message>
    <message>
        <source>No session is known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Aún no se conoce ninguna sesión.</translation>
    </message>
    <message>
        <source>The settings show where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Los ajustes muestran dónde ha mirado TokenMirror.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Ver dónde</translation>
    </message>
    <message>
        <source>{spent}, {pending} of these pending</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}, de los que {pending} pendientes</translation>
    </message>
    <message>
        <source>Nothing committed in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Nada con commit en este periodo.</translation>
    </message>
    <message>
        <source>There are commits in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Hay commits en otros periodos.</translation>
    </message>
    <message>
        <source>Author&apos;s time</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Hora del autor</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Lines by sessions</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Líneas de sesiones</translation>
    </message>
    <message>
        <source>What git says</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Qué dice git</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Ninguna sesión en este periodo.</translation>
    </message>
    <message>
        <source>There are sessions in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Hay sesiones en otros periodos.</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Uncached input</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Entrada sin caché</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Lecturas de caché</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Escrituras de caché</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Carried by</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Llevado por</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Se sabe</translation>
    </message>
    <message>
        <source>as estimated by the tool, or rounded by it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>según lo estimó o redondeó la herramienta</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>No se sabe de ninguna sesión que participara.</translation>
    </message>
    <message>
        <source>None is known.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>No se sabe de ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} conjetura</numerusform>
            <numerusform>{n} conjeturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told once {works} changes and {least} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Muy pocos para decirlo: {changes} con {lines} integrados. Cuánto viven las líneas se dice cuando {works} cambios y {least} líneas tienen una semana.</translation>
    </message>
    <message>
        <source>{days}: {share} alive ({low} to {high}), {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} vivas ({low} a {high}), {changes} con {lines} observados</translation>
    </message>
    <message>
        <source>Of the lines newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>De las líneas nuevas siguen vivas {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes, all time</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} cambio, todo el tiempo</numerusform>
            <numerusform>{n} cambios, todo el tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>No change whose lines can be watched has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Aún no se ha integrado ningún cambio cuyas líneas se puedan observar.</translation>
    </message>
    <message>
        <source>{days}: {share} alive, {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} vivas, {changes} con {lines} observados</translation>
    </message>
    <message>
        <source>{share} after {days} days</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{share} a los {days} días</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are no older yet</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} cambio aún no tiene más edad</numerusform>
            <numerusform>{n} cambios aún no tienen más edad</numerusform>
        </translation>
    </message>
    <message>
        <source>After {days} days: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>A los {days} días: muy pocos para decirlo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are younger than {days} days: what of them is alive is pending, never a loss.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} cambio tiene menos de {days} días: lo que vive de él está pendiente, nunca perdido.</numerusform>
            <numerusform>{n} cambios tienen menos de {days} días: lo que vive de ellos está pendiente, nunca perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observations come from written rules and look at all projects and tools. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Las observaciones vienen de reglas escritas y miran todos los proyectos y herramientas. No se llama a ningún modelo. Cada una muestra sus casos.</translation>
    </message>
    <message>
        <source>Other rules have too few cases in this time to say anything.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Otras reglas tienen muy pocos casos en este periodo para decir algo.</translation>
    </message>
    <message>
        <source>Not observed: there are no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>No observado: no hay registros de entonces.</translation>
    </message>
    <message>
        <source>Without tokens there is nothing to observe.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Sin tokens no hay nada que observar.</translation>
    </message>
    <message>
        <source>There are too few cases in this time to say more.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>En este periodo hay muy pocos casos para decir más.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>What this week was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Para qué era esta semana</translation>
    </message>
    <message>
        <source>What this month was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Para qué era este mes</translation>
    </message>
    <message>
        <source>What this quarter was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Para qué era este trimestre</translation>
    </message>
    <message>
        <source>{value}, against {low} to {high} before, with {middle} in the middle.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{value}; antes, de {low} a {high}, con {middle} en el centro.</translation>
    </message>
    <message numerus="yes">
        <source>{n} times from {start} to {end}.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>
            <numerusform>{n} vez de {start} a {end}.</numerusform>
            <numerusform>{n} veces de {start} a {end}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of {of}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{filled} de {of}</translation>
    </message>
    <message>
        <source>passed {time}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>pasó {time}</translation>
    </message>
    <message>
        <source>Which of these changes would you have made the same way without a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Cuál de estos cambios habrías hecho igual sin herramienta?</translation>
    </message>
    <message>
        <source>What did you understand at the end of this time that you did not at its start?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué entendías al final de este periodo que no entendías al principio?</translation>
    </message>
    <message>
        <source>What would you ask for in other words next time?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué pedirías con otras palabras la próxima vez?</translation>
    </message>
    <message>
        <source>What did you decide yourself, and what did you leave to a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué decidiste tú, y qué dejaste a una herramienta?</translation>
    </message>
    <message>
        <source>Where did work wait, and for what?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Dónde esperó el trabajo, y a qué?</translation>
    </message>
    <message>
        <source>What would have shown earlier that it went in circles?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué habría hecho ver antes que la sesión daba vueltas en círculo?</translation>
    </message>
    <message>
        <source>Which task was clear before its first prompt, and what made it clear?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué tarea estaba clara antes del primer prompt, y qué la hizo clara?</translation>
    </message>
    <message>
        <source>What did the tool need to know, and what did it read beside that?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué necesitaba saber la herramienta, y qué leyó además?</translation>
    </message>
    <message>
        <source>What did you learn of the work after it had landed?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué averiguaste del trabajo una vez integrado?</translation>
    </message>
    <message>
        <source>What made a session end where it ended?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué hizo que una sesión acabara donde acabó?</translation>
    </message>
    <message>
        <source>Which change was worth more to you than its price says, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué cambio valió para ti más de lo que dice su precio, y por qué?</translation>
    </message>
    <message>
        <source>Where do you look before something is written again?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Dónde miras antes de que algo se escriba de nuevo?</translation>
    </message>
    <message>
        <source>What let these faults stand as long as they did?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué hizo que estos fallos duraran tanto?</translation>
    </message>
    <message>
        <source>What did you hand over, and what did you keep for yourself?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué entregaste, y qué te quedaste?</translation>
    </message>
    <message>
        <source>Which part of the code would you not want to change without a test, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué parte del código no querrías cambiar sin una prueba, y por qué?</translation>
    </message>
    <message>
        <source>What did the work that was set aside tell you?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>¿Qué te dijo el trabajo que se apartó?</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Semana {number} · {first} a {last}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>in quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>en el trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>{time} · so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{time} · hasta ahora</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Trimestre {number} de {year}</translation>
    </message>
    <message>
        <source>Week {number} · {day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Semana {number} · {day} al {last}</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{day}–{last}</translation>
    </message>
    <message>
        <source>in week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>en la semana {number}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>en {month}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>this week so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>esta semana hasta ahora</translation>
    </message>
    <message>
        <source>this month so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>este mes hasta ahora</translation>
    </message>
    <message>
        <source>this quarter so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>este trimestre hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more no prompt before their first commit is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>De {n} más no se conoce un prompt anterior a su primer commit.</numerusform>
            <numerusform>De {n} más no se conoce un prompt anterior a su primer commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to judge; the first is known from {day} on.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} cambio es demasiado reciente para juzgarlo; se sabrá desde el {day}.</numerusform>
            <numerusform>{n} cambios son demasiado recientes para juzgarlos; el primero se sabrá desde el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} more are not known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>No se conocen los archivos de {n} más.</numerusform>
            <numerusform>No se conocen los archivos de {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more weeks have a release ({releases}) of work that is in no default branch; they are not counted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} semana más tiene una versión publicada ({releases}) con trabajo que no está en ninguna rama por defecto; no se cuenta.</numerusform>
            <numerusform>{n} semanas más tienen una versión publicada ({releases}) con trabajo que no está en ninguna rama por defecto; no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} landed and were reverted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} se integró y se revirtió.</numerusform>
            <numerusform>{n} se integraron y se revirtieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} sessions with edits nothing has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>De {n} sesión con ediciones aún no se ha integrado nada.</numerusform>
            <numerusform>De {n} sesiones con ediciones aún no se ha integrado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models without a price are not in it: {models}.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>Los modelos sin precio no están incluidos: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} de ellas tiene también tales llamadas.</numerusform>
            <numerusform>{n} de ellas tienen también tales llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no price at all.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} más no tiene ningún precio.</numerusform>
            <numerusform>{n} más no tienen ningún precio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no recorded tokens.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} más no tiene tokens registrados.</numerusform>
            <numerusform>{n} más no tienen tokens registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more fixes took out no line that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} arreglo más no quitó ninguna línea ya integrada.</numerusform>
            <numerusform>{n} arreglos más no quitaron ninguna línea ya integrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the lines are older than what is known of their repositories.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>En {n} de ellos las líneas son más antiguas que lo conocido del repositorio.</numerusform>
            <numerusform>En {n} de ellos las líneas son más antiguas que lo conocido de sus repositorios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finished} of {n} tasks ended in edits that landed.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{finished} de {n} tarea acabó en ediciones integradas.</numerusform>
            <numerusform>{finished} de {n} tareas acabaron en ediciones integradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts for each of them: {figure} (median of {n} tasks).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Prompts para cada una: {figure} (mediana de {n} tarea).</numerusform>
            <numerusform>Prompts para cada una: {figure} (mediana de {n} tareas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch or a release in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>El trabajo de agentes llegó a la rama por defecto o a una versión publicada en {reached} de {n} semana de trabajo.</numerusform>
            <numerusform>El trabajo de agentes llegó a la rama por defecto o a una versión publicada en {reached} de {n} semanas de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept work took {figure} at list price (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>El trabajo conservado costó {figure} a precio de lista (mediana de {n} pieza de trabajo).</numerusform>
            <numerusform>El trabajo conservado costó {figure} a precio de lista (mediana de {n} piezas de trabajo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the last commit it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Del primer prompt al último commit pasaron {figure} (mediana de {n} pieza de trabajo).</numerusform>
            <numerusform>Del primer prompt al último commit pasaron {figure} (mediana de {n} piezas de trabajo).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Del primer prompt a la integración pasaron {figure} (mediana de {n} pieza de trabajo).</numerusform>
            <numerusform>Del primer prompt a la integración pasaron {figure} (mediana de {n} piezas de trabajo).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no change the first 14 days ended in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>En este periodo ningún cambio cumplió sus primeros 14 días.</translation>
    </message>
    <message numerus="yes">
        <source>You replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Reemplazaste el {figure} de las líneas de {n} cambio en los 14 días tras integrarse: {replaced} de {lines}.</numerusform>
            <numerusform>Reemplazaste el {figure} de las líneas de {n} cambios en los 14 días tras integrarse: {replaced} de {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Otros reemplazaron el {figure} de las líneas de {n} cambio en los 14 días tras integrarse: {replaced} de {lines}.</numerusform>
            <numerusform>Otros reemplazaron el {figure} de las líneas de {n} cambios en los 14 días tras integrarse: {replaced} de {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that a fix took out were {figure} old (median of {n} fixes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Las líneas que quitó un arreglo tenían {figure} de antigüedad (mediana de {n} arreglo).</numerusform>
            <numerusform>Las líneas que quitó un arreglo tenían {figure} de antigüedad (mediana de {n} arreglos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Se tocaron pruebas en {touched} de {n} pieza de trabajo conservada.</numerusform>
            <numerusform>Se tocaron pruebas en {touched} de {n} piezas de trabajo conservadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {low} to {high} (the middle half of {cases}).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>{time}: de {low} a {high} (la mitad central de {cases}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} pieza de trabajo</numerusform>
            <numerusform>{n} piezas de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks that an agent finished</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Tareas que terminó un agente</translation>
    </message>
    <message>
        <source>Regular useful use</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Uso útil regular</translation>
    </message>
    <message>
        <source>From first prompt to last commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Del primer prompt al último commit</translation>
    </message>
    <message>
        <source>Rework within 14 days, by you</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Retrabajo propio en 14 días</translation>
    </message>
    <message>
        <source>Rework within 14 days, by others</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Retrabajo de otros en 14 días</translation>
    </message>
    <message>
        <source>Age of the lines that fixes take out</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Antigüedad de las líneas que quitan los arreglos</translation>
    </message>
    <message>
        <source>Tests touched in kept work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Pruebas tocadas en trabajo conservado</translation>
    </message>
    <message>
        <source>No session edited a file of a repository in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Ninguna sesión editó un archivo de un repositorio en este periodo.</translation>
    </message>
    <message>
        <source>No working week begins in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>En este periodo no empieza ninguna semana de trabajo.</translation>
    </message>
    <message>
        <source>No kept work with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Ningún trabajo conservado con precio de lista conocido en este periodo.</translation>
    </message>
    <message>
        <source>No work landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>En este periodo no se integró ningún trabajo cuyo primer prompt se conozca.</translation>
    </message>
    <message>
        <source>No fix of this time took out lines that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Ningún arreglo de este periodo quitó líneas ya integradas.</translation>
    </message>
    <message>
        <source>No kept work in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Ningún trabajo conservado con archivos conocidos en este periodo.</translation>
    </message>
    <message>
        <source>Your past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Tus 12 semanas anteriores</translation>
    </message>
    <message>
        <source>Your past 6 months</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Tus 6 meses anteriores</translation>
    </message>
    <message>
        <source>Your past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Tus 4 trimestres anteriores</translation>
    </message>
    <message>
        <source>Your time before</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Tu periodo anterior</translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} tarea</numerusform>
            <numerusform>{n} tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} semana de trabajo</numerusform>
            <numerusform>{n} semanas de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} arreglo</numerusform>
            <numerusform>{n} arreglos</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>tocadas</translation>
    </message>
    <message>
        <source>not touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>no tocadas</translation>
    </message>
    <message>
        <source>release {name}</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>versión {name}</translation>
    </message>
    <message>
        <source>default branch</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>rama por defecto</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls {period}; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{n} llamada {period}; sus tokens no están registrados.</numerusform>
            <numerusform>{n} llamadas {period}; sus tokens no están registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into work that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} fueron a trabajo integrado; {fates}.</translation>
    </message>
    <message>
        <source>None has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Aún no se ha integrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>List price {price} + {n} models without price ({models})</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>Precio de lista {price} + {n} modelo sin precio ({models})</numerusform>
            <numerusform>Precio de lista {price} + {n} modelos sin precio ({models})</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} tokens</translation>
    </message>
    <message>
        <source>No tokens recorded {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Sin tokens registrados {period}.</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} tokens {period}.</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} fue a trabajo integrado.</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed, {guessed} of these by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} fueron a trabajo integrado, de ellos {guessed} por conjetura; {fates}.</translation>
    </message>
    <message>
        <source>None is known to have gone into work that landed; what landed is a guess.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>No se sabe que ninguno fuera a trabajo integrado; lo integrado es una conjetura.</translation>
    </message>
    <message>
        <source>None has landed yet; {tokens} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Aún no se ha integrado nada; {tokens} están en curso.</translation>
    </message>
    <message>
        <source>all of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>se conservan todos</translation>
    </message>
    <message>
        <source>all of these are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>todos ellos son demasiado recientes para juzgar</translation>
    </message>
    <message>
        <source>No list price is known</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>No se conoce precio de lista</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Precio de lista {price}</translation>
    </message>
    <message>
        <source>Nothing recorded in this period.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Nada registrado en este periodo.</translation>
    </message>
    <message>
        <source>There are tokens in other periods.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Hay tokens en otros periodos.</translation>
    </message>
    <message>
        <source>No tokens recorded {period}; cost as recorded: {cost}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Sin tokens registrados {period}; coste registrado: {cost}.</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}, outside git.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} tokens {period}, fuera de git.</translation>
    </message>
    <message>
        <source>Work landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Se integró trabajo.</translation>
    </message>
    <message>
        <source>{tokens} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} de ellos se conservan</translation>
    </message>
    <message>
        <source>{tokens} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} son demasiado recientes para juzgar</translation>
    </message>
    <message>
        <source>{tokens} pending</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} pendientes</translation>
    </message>
    <message>
        <source>{tokens} guess</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} conjetura</translation>
    </message>
    <message>
        <source>{tokens} estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} estimados por la herramienta</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{n} llamada no registrada</numerusform>
            <numerusform>{n} llamadas no registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} de estos estimados por la herramienta</translation>
    </message>
    <message>
        <source>Nothing in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Nada en este periodo y filtro.</translation>
    </message>
    <message>
        <source>There are tokens outside of it.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Hay tokens fuera de él.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What is not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Lo no registrado</translation>
    </message>
    <message>
        <source>none of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>ninguno de ellos está conservado</translation>
    </message>
    <message>
        <source>The newest {most} of {n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Las {most} más recientes de {n} notas</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>A week, a session or a change can have one. They stay on this computer, and in no summary unless you tick them.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Una semana, una sesión o un cambio puede tener una. Se quedan en este equipo, y en ningún informe si no las marcas.</translation>
    </message>
    <message>
        <source>Session in {name}</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Sesión en {name}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>Every word has to be in the note.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Cada palabra tiene que estar en la nota.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{day} al {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Tokens by outcome, {step}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>Tokens por resultado, {step}</translation>
    </message>
    <message>
        <source>not observed before {day}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>sin observar antes del {day}</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>Semana {week} · {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} cambio integrado, {kept} conservado</numerusform>
            <numerusform>{n} cambios integrados, {kept} conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} cambio integrado</numerusform>
            <numerusform>{n} cambios integrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {tokens} tokens in {bars} bars, most on {highest} with {most}; {rest}.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: {tokens} tokens en {bars} barras, la mayoría el {highest} con {most}; {rest}.</translation>
    </message>
    <message>
        <source>not observed
no logs from then</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>no observado
sin registros de entonces</translation>
    </message>
    <message>
        <source>not observed before today</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>sin observar antes de hoy</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {guessed} of them by a guess, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} cambio integrado, {guessed} por conjetura, {kept} conservado</numerusform>
            <numerusform>{n} cambios integrados, {guessed} de ellos por conjetura, {kept} conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: nothing was recorded.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: no se registró nada.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>No hay nada que dibujar en este periodo.</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>función</translation>
    </message>
    <message>
        <source>debugging</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>depuración</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>revisión</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>spike</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>experimento</translation>
    </message>
    <message>
        <source>chore</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>tarea rutinaria</translation>
    </message>
    <message>
        <source>{cases}, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{cases}, {tokens} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, {n} calls, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{sessions}, {n} llamada, {tokens} tokens</numerusform>
            <numerusform>{sessions}, {n} llamadas, {tokens} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} pausa, {sessions}</numerusform>
            <numerusform>{n} pausas, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} llamada, {sessions}</numerusform>
            <numerusform>{n} llamadas, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} archivo, {sessions}</numerusform>
            <numerusform>{n} archivos, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} edición, {sessions}</numerusform>
            <numerusform>{n} ediciones, {sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} times as much a call</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{ratio} veces por llamada</translation>
    </message>
    <message>
        <source>{times}, then passed</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{times}, después pasó</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session; it was not seen to pass there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>El mismo comando falló {n} vez en una sesión; no se vio que pasara en ella.</numerusform>
            <numerusform>El mismo comando falló {n} veces en una sesión; no se vio que pasara en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} pieces of work landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} de {n} pieza de trabajo se integró desde una sola sesión con uno o dos prompts.</numerusform>
            <numerusform>{cases} de {n} piezas de trabajo se integraron desde una sola sesión con uno o dos prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into work that is still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} de {n} sesión pequeña, de hasta {calls} llamadas, fue a trabajo que sigue ahí.</numerusform>
            <numerusform>{cases} de {n} sesiones pequeñas, de hasta {calls} llamadas, fueron a trabajo que sigue ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} más es demasiado reciente para juzgar.</numerusform>
            <numerusform>{n} más son demasiado recientes para juzgar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} sessions lines of one file were written, taken out and written again; {times} in {file}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>En {cases} de {n} sesión se escribieron, quitaron y volvieron a escribir líneas de un archivo; {times} en {file}.</numerusform>
            <numerusform>En {cases} de {n} sesiones se escribieron, quitaron y volvieron a escribir líneas de un archivo; {times} en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls after a pause of more than 5 minutes read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Las llamadas tras una pausa de más de 5 minutos volvieron a leer {tokens} tokens que antes estaban en caché.</translation>
    </message>
    <message>
        <source>{tokens} of them came after more than an hour.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>{tokens} de ellos llegaron tras más de una hora.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions wrote {lines} lines that had been written before in the same repository.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} de {n} sesión escribió {lines} líneas que antes se habían escrito en el mismo repositorio.</numerusform>
            <numerusform>{cases} de {n} sesiones escribieron {lines} líneas que antes se habían escrito en el mismo repositorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Las llamadas que leyeron {wide} tokens o más cada una tomaron {tokens} tokens; {landed} de ellos fueron a cambios integrados.</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, or read {wide} tokens or more each, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>En {cases} de {n} sesión larga la segunda mitad de las llamadas costó por llamada {ratio} veces o más a precio de lista, o leyó {wide} tokens o más cada una, y se integró una parte menor.</numerusform>
            <numerusform>En {cases} de {n} sesiones largas la segunda mitad de las llamadas costó por llamada {ratio} veces o más a precio de lista, o leyó {wide} tokens o más cada una, y se integró una parte menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents in {cases} took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} subagente en {cases} tomó {tokens} tokens; {landed} de ellos fueron a cambios integrados.</numerusform>
            <numerusform>{n} subagentes en {cases} tomaron {tokens} tokens; {landed} de ellos fueron a cambios integrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} edición pequeña, de menos de {lines} líneas, se hizo con un modelo cuyo precio de lista es {ratio} veces el de {least} o más.</numerusform>
            <numerusform>{n} ediciones pequeñas, de menos de {lines} líneas, se hicieron con un modelo cuyo precio de lista es {ratio} veces el de {least} o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions that set work aside had edited files in {folder}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} de {n} sesión que apartó trabajo había editado archivos en {folder}.</numerusform>
            <numerusform>{cases} de {n} sesiones que apartaron trabajo habían editado archivos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landed from one or two prompts</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Integrado con uno o dos prompts</translation>
    </message>
    <message>
        <source>The same command failing again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>El mismo comando falla otra vez</translation>
    </message>
    <message>
        <source>Small sessions that stayed</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Sesiones pequeñas que perduraron</translation>
    </message>
    <message>
        <source>Back and forth in one file</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Idas y vueltas en un archivo</translation>
    </message>
    <message>
        <source>Cold caches after pauses</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Cachés frías tras pausas</translation>
    </message>
    <message>
        <source>Code written again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Código escrito de nuevo</translation>
    </message>
    <message>
        <source>Contexts as large as a codebase</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Contextos tan grandes como una base de código</translation>
    </message>
    <message>
        <source>Later calls of long sessions</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Llamadas tardías de sesiones largas</translation>
    </message>
    <message>
        <source>Many subagents</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Muchos subagentes</translation>
    </message>
    <message>
        <source>Expensive models on small edits</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Modelos caros en ediciones pequeñas</translation>
    </message>
    <message>
        <source>Set aside again in one place</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Apartado de nuevo en un sitio</translation>
    </message>
    <message>
        <source>What did these prompts have in common?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué tenían en común estos prompts?</translation>
    </message>
    <message>
        <source>What was missing at the start?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué faltaba al principio?</translation>
    </message>
    <message>
        <source>What made these tasks small?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué hizo pequeñas estas tareas?</translation>
    </message>
    <message>
        <source>What was still open when it began?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué quedaba abierto cuando empezó?</translation>
    </message>
    <message>
        <source>What of it was still needed after the pause?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué de ello seguía haciendo falta tras la pausa?</translation>
    </message>
    <message>
        <source>Where could these lines have been found?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Dónde se habrían encontrado estas líneas?</translation>
    </message>
    <message>
        <source>What of it did the work need?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué de ello necesitaba el trabajo?</translation>
    </message>
    <message>
        <source>Where could these sessions have been parted?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Dónde se habrían podido partir estas sesiones?</translation>
    </message>
    <message>
        <source>What did they find out?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué averiguaron?</translation>
    </message>
    <message>
        <source>What did these edits ask of the model?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué pedían estas ediciones al modelo?</translation>
    </message>
    <message>
        <source>What is hard about this place?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>¿Qué tiene de difícil este sitio?</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed three times in a row or more in {cases} of {n} sessions, {most} times in one.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>El mismo comando falló tres veces seguidas o más en {cases} de {n} sesión, {most} veces en una.</numerusform>
            <numerusform>El mismo comando falló tres veces seguidas o más en {cases} de {n} sesiones, {most} veces en una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session before it passed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>El mismo comando falló {n} vez en una sesión antes de pasar.</numerusform>
            <numerusform>El mismo comando falló {n} veces en una sesión antes de pasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of {file} were written, taken out and written again {times} within one session.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Líneas de {file} se escribieron, quitaron y volvieron a escribir {times} en una sesión.</translation>
    </message>
    <message>
        <source>Calls after a pause of more than an hour read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Las llamadas tras una pausa de más de una hora volvieron a leer {tokens} tokens que antes estaban en caché.</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>la misma carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} quarters: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Tu {n} trimestre anterior: de {low} a {high}.</numerusform>
            <numerusform>Tus {n} trimestres anteriores: de {low} a {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than {n} times before to say what is usual.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>Hay menos de {n} periodos anteriores para decir qué es lo habitual.</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} weeks: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Tu {n} semana anterior: de {low} a {high}.</numerusform>
            <numerusform>Tus {n} semanas anteriores: de {low} a {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} months: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Tu {n} mes anterior: de {low} a {high}.</numerusform>
            <numerusform>Tus {n} meses anteriores: de {low} a {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{tokens} tokens hasta ahora. Hoy no se ha integrado nada.</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}, a las {time}</translation>
    </message>
    <message>
        <source>This week: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Esta semana: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls so far; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>
            <numerusform>{n} llamada hasta ahora; sus tokens no están registrados.</numerusform>
            <numerusform>{n} llamadas hasta ahora; sus tokens no están registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far, outside git.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{tokens} tokens hasta ahora, fuera de git.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. {into} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{tokens} tokens hasta ahora. {into} fueron a trabajo integrado.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Work landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{tokens} tokens hasta ahora. Hoy se integró trabajo.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today; {open} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{tokens} tokens hasta ahora. Hoy no se ha integrado nada; {open} están en curso.</translation>
    </message>
    <message>
        <source>no tokens recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>sin tokens registrados</translation>
    </message>
    <message>
        <source>tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>tokens no registrados</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>dom</translation>
    </message>
    <message>
        <source>No tokens recorded today. Work landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Hoy no hay tokens registrados. Se integró trabajo.</translation>
    </message>
    <message>
        <source>No tokens recorded today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Hoy no hay tokens registrados.</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Proyecto {name}</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Persona {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept pieces of work</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} pieza de trabajo conservada</numerusform>
            <numerusform>{n} piezas de trabajo conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{now} Medians of {n} months before: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{now} Mediana del mes anterior: de {low} a {high}.</numerusform>
            <numerusform>{now} Medianas de los {n} meses anteriores: de {low} a {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>Este periodo</translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>Muy pocas para decirlo: a partir de {n} piezas de trabajo conservadas.</translation>
    </message>
    <message>
        <source>{title}: {changes}, too few to say. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}, no bastan para decirlo. {note}</translation>
    </message>
    <message>
        <source>{title}: {changes}; half of them took {low} to {high} tokens, the median {middle}. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}; la mitad necesitó de {low} a {high} tokens, la mediana {middle}. {note}</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Last 13 w</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>13 sem.</translation>
    </message>
    <message>
        <source>Last 12 m</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>12 meses</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are lower bounds.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} de ellas es un límite inferior.</numerusform>
            <numerusform>{n} de ellas son límites inferiores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are estimated by the tool.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} de ellas está estimada por la herramienta.</numerusform>
            <numerusform>{n} de ellas están estimadas por la herramienta.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the prices in force on the day of each call, from a table of {day}. It is what the tokens cost by the list, not what you or anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>A los precios vigentes el día de cada llamada, de una tabla del {day}. Es lo que cuestan los tokens según la lista, no lo que pagó nadie.</translation>
    </message>
    <message>
        <source>Uncached input {input}, cache reads {reads}, cache writes {writes}, output {output}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Entrada sin caché {input}, lecturas de caché {reads}, escrituras de caché {writes}, salida {output}.</translation>
    </message>
    <message>
        <source>At least: some tools&apos; versions wrote down the output before it was complete.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Al menos: algunas versiones de herramientas anotaron la salida antes de estar completa.</translation>
    </message>
    <message>
        <source>Of these tokens, rounded, estimated or told as one sum for several calls by the tool: {tools}. They are drawn in waves.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>De estos tokens, redondeados, estimados o dados como una suma de varias llamadas por la herramienta: {tools}. Se dibujan con ondas.</translation>
    </message>
    <message>
        <source>As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Como lo registró la herramienta, en su unidad; nunca convertido en tokens ni parte del precio de lista.</translation>
    </message>
    <message>
        <source>Without price: {models}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Sin precio: {models}.</translation>
    </message>
    <message>
        <source>Of these tokens {tokens} rest on a guess; they are drawn in upright lines.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>De estos tokens, {tokens} se apoyan en una conjetura; se dibujan con líneas verticales.</translation>
    </message>
    <message>
        <source>Where only time and place tell of a session, it is named as a guess, and no token is moved for it.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Donde solo hora y lugar hablan de una sesión, se nombra como conjetura y no mueve ningún token.</translation>
    </message>
    <message>
        <source>Rest on a guess</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Por conjetura</translation>
    </message>
    <message>
        <source>Tokens, as recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens, como se registraron</translation>
    </message>
    <message>
        <source>Tokens, exactly</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens, exactos</translation>
    </message>
    <message>
        <source>{tools}. They are no zero: nobody wrote down what they used, and nothing is put in its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tools}. No son cero: nadie anotó lo que usaron, y nada ocupa su lugar.</translation>
    </message>
    <message>
        <source>Records read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Registros leídos</translation>
    </message>
    <message>
        <source>Records of logs that report the usage of a model&apos;s response, in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Registros que informan del uso de una respuesta de un modelo, en este periodo y filtro.</translation>
    </message>
    <message>
        <source>Repeats left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Duplicados omitidos</translation>
    </message>
    <message>
        <source>Tools write one response in several records, and copy sessions that are resumed. Each counts once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Las herramientas escriben una respuesta en varios registros y copian sesiones retomadas. Cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>Replays left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Repeticiones omitidas</translation>
    </message>
    <message>
        <source>Forked sessions, subagents and side questions replay what came before; that was spent once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Sesiones bifurcadas, subagentes y preguntas laterales repiten lo anterior; eso se gastó una vez.</translation>
    </message>
    <message>
        <source>Calls counted</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Llamadas contadas</translation>
    </message>
    <message>
        <source>Records read, less repeats and replays.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Registros leídos menos duplicados y repeticiones.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; the settings name each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Entradas y registros dañados de todo el tiempo; los ajustes nombran cada uno con su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that landed by a guess: drawn hollow.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>{n} cambio integrado por conjetura: dibujado hueco.</numerusform>
            <numerusform>{n} cambios integrados por conjetura: dibujados huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded a cost for the session.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>De {n} llamada la herramienta registró un coste de la sesión.</numerusform>
            <numerusform>De {n} llamadas la herramienta registró un coste de la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens no registrados</translation>
    </message>
    <message>
        <source>Cost {tool} recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Coste registrado por {tool}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/recorded.py</extracomment>
        <translation>
            <numerusform>{n} llamada, tokens no registrados</numerusform>
            <numerusform>{n} llamadas, tokens no registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {least} to {most} tokens each, {few} to {many} lines alive.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} cambio: de {least} a {most} tokens, de {few} a {many} líneas vivas.</numerusform>
            <numerusform>{n} cambios: de {least} a {most} tokens cada uno, de {few} a {many} líneas vivas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alive} of {n} lines alive</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{alive} de {n} línea viva</numerusform>
            <numerusform>{alive} de {n} líneas vivas</numerusform>
        </translation>
    </message>
    <message>
        <source>landed {day}, {repository}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>integrado {day}, {repository}</translation>
    </message>
    <message>
        <source>No change with tokens landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>En este periodo no se integró ningún cambio con tokens.</translation>
    </message>
    <message>
        <source>both log</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>ambos log</translation>
    </message>
    <message>
        <source>{state}, a guess: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}, una conjetura: {lines}</translation>
    </message>
    <message>
        <source>{state}: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}: {lines}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>Líneas añadidas</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>Líneas quitadas</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes without tokens are not drawn.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} cambio sin tokens no se dibuja.</numerusform>
            <numerusform>{n} cambios sin tokens no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>líneas</translation>
    </message>
    <message>
        <source>Where your sessions worked. TokenMirror reads their history with git, and never writes or fetches.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Dónde trabajaron tus sesiones. TokenMirror lee su historial con git y nunca escribe ni descarga.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of your sessions are in no repository; their tokens count as outside git.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} carpeta de tus sesiones no está en ningún repositorio; sus tokens cuentan como fuera de git.</numerusform>
            <numerusform>{n} carpetas de tus sesiones no están en ningún repositorio; sus tokens cuentan como fuera de git.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were made there</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} llamada se hizo allí</numerusform>
            <numerusform>{n} llamadas se hicieron allí</numerusform>
        </translation>
    </message>
    <message>
        <source>your name; counts where your sessions made the commit</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>tu nombre; cuenta donde tus sesiones hicieron el commit</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s is never one of yours.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Un commit es tuyo cuando la dirección de su autor es una de estas. La de un colega nunca lo es.</translation>
    </message>
    <message>
        <source>{size}, readable by others too: mode 700 on its folder ends that</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, legible también por otros: el modo 700 en su carpeta lo evita</translation>
    </message>
    <message>
        <source>Every model of your calls has a price.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Cada modelo de tus llamadas tiene precio.</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Excluido por ti</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Requiere una mirada</translation>
    </message>
    <message>
        <source>Prompts and responses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Prompts y respuestas</translation>
    </message>
    <message>
        <source>File contents and diffs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Contenidos de archivos y diffs</translation>
    </message>
    <message>
        <source>Output of commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Salida de órdenes</translation>
    </message>
    <message>
        <source>Titles written by a model</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Títulos escritos por un modelo</translation>
    </message>
    <message>
        <source>Refused by the program itself</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Rechazadas por el propio programa</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. Nothing on this computer refuses those of what is not Python; `{command}` says why.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Python rechaza sus propios sockets de Internet. En este ordenador nada rechaza los de lo que no es Python; `{command}` dice por qué.</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, cifrada</translation>
    </message>
    <message>
        <source>{size}, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, legible solo por ti</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>the key of the line fingerprints; without it they say nothing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>la clave de las huellas de líneas; sin ella no dicen nada</translation>
    </message>
    <message>
        <source>how the database is encrypted, and where its key is kept; it holds no secret</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>cómo está cifrada la base de datos y dónde está su clave; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>the summary in hand, encrypted as the database is</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>el resumen en curso, cifrado como la base de datos</translation>
    </message>
    <message>
        <source>the window&apos;s size, filters and these settings</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>el tamaño de la ventana, los filtros y estos ajustes</translation>
    </message>
    <message>
        <source>prices of your own</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>precios propios</translation>
    </message>
    <message>
        <source>where agents without a reader of their own may write</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>donde pueden escribir agentes sin lector propio</translation>
    </message>
    <message>
        <source>held by the process that reads</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>en manos del proceso que lee</translation>
    </message>
    <message>
        <source>copies of the database, each looked through when it was taken</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>copias de la base de datos, cada una revisada al hacerla</translation>
    </message>
    <message>
        <source>databases that were damaged; nothing reads them</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>bases de datos que estaban dañadas; nada las lee</translation>
    </message>
    <message>
        <source>when the database was looked through for damage, and what was found</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>cuándo se revisó la base de datos en busca de daños y qué se encontró</translation>
    </message>
    <message>
        <source>what the program did, without names: About shows it</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>lo que hizo el programa, sin nombres: «Acerca de» lo muestra</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>It is read before the built-in table.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Se lee antes que la tabla incluida.</translation>
    </message>
    <message>
        <source>{day}, from {source}</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{day}, de {source}</translation>
    </message>
    <message>
        <source>{mine} of {all} read</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{mine} de {all} leídos</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Observado</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>from git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>de la configuración de git</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>añadido por ti</translation>
    </message>
    <message>
        <source>Those that git&apos;s configuration names are found when a repository is read.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Las que nombra la configuración de git se encuentran al leer un repositorio.</translation>
    </message>
    <message>
        <source>Times, counts and token figures</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Horas, recuentos y cifras de tokens</translation>
    </message>
    <message>
        <source>Ids of sessions</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ids de sesiones</translation>
    </message>
    <message>
        <source>Names of models, branches and agents</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Nombres de modelos, ramas y agentes</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths of folders and logs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Rutas de carpetas y registros</translation>
    </message>
    <message numerus="yes">
        <source>{n} paths</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} ruta</numerusform>
            <numerusform>{n} rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit ids and subjects</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ids y asuntos de commits</translation>
    </message>
    <message>
        <source>Addresses of commits&apos; authors</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Direcciones de los autores de commits</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} dirección</numerusform>
            <numerusform>{n} direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed fingerprints of changed lines</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Huellas con clave de líneas cambiadas</translation>
    </message>
    <message>
        <source>Keyed fingerprints of shell commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Huellas con clave de comandos de shell</translation>
    </message>
    <message numerus="yes">
        <source>{n} commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} comando</numerusform>
            <numerusform>{n} comandos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote, set and corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Lo que escribiste, fijaste y corregiste</translation>
    </message>
    <message>
        <source>Refused by the system</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Rechazadas por el sistema</translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A folder is shown by the desktop&apos;s own file manager; where none can be asked, by a program that is started from here and has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>El núcleo deniega todo socket de Internet a la ventana, a lo que lee sus registros y a git cuando ellos lo inician. Las carpetas las muestra el gestor de archivos del escritorio; donde no se puede preguntar a ninguno, un programa iniciado desde aquí, que tampoco tiene ninguno.</translation>
    </message>
    <message>
        <source>Try whether anything gets out: only loopback addresses are tried</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Probar si algo sale: solo se prueban direcciones de bucle local</translation>
    </message>
    <message>
        <source>Which files the program has open, and whether any is a connection</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Qué archivos tiene abiertos el programa y si alguno es una conexión</translation>
    </message>
    <message>
        <source>Everything that is stored, as plain files in a folder</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Todo lo guardado, como archivos sencillos en una carpeta</translation>
    </message>
    <message>
        <source>Every name and path that is stored</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Cada nombre y ruta guardados</translation>
    </message>
    <message>
        <source>What each table can hold</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Qué puede contener cada tabla</translation>
    </message>
    <message>
        <source>It is not used; the built-in prices are.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>No se usa; se usan los precios incluidos.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>TokenMirror looked in {n} places.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>
            <numerusform>TokenMirror buscó en {n} lugar.</numerusform>
            <numerusform>TokenMirror buscó en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes some seconds, and goes on by itself if it is interrupted. Nothing of it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Tarda unos segundos y continúa por sí solo si se interrumpe. No se pierde nada.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Otro programa tiene la base de datos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>La base de datos está cifrada.</translation>
    </message>
    <message>
        <source>The database is being written anew.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>La base de datos se está reescribiendo.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>No se puede leer la base de datos.</translation>
    </message>
    <message>
        <source>Reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>La lectura empieza cuando TokenMirror observa.</translation>
    </message>
    <message>
        <source>No tool has left logs here yet.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Ninguna herramienta ha dejado registros aquí todavía.</translation>
    </message>
    <message>
        <source>Your logs are being read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Se están leyendo tus registros.</translation>
    </message>
    <message>
        <source>What they tell appears here meanwhile.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Lo que cuentan va apareciendo aquí.</translation>
    </message>
    <message>
        <source>Sessions were found, but no repository they worked in.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Se encontraron sesiones, pero ningún repositorio en el que trabajaran.</translation>
    </message>
    <message>
        <source>Their tokens count as outside git. A repository that has moved, or lies elsewhere, can be named.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Sus tokens cuentan como fuera de git. Se puede indicar un repositorio movido o situado en otro sitio.</translation>
    </message>
    <message>
        <source>What is in progress goes into the commits that are still to come; they are read when they are made.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Lo que está en curso irá a los commits por venir; se leen cuando se hacen.</translation>
    </message>
    <message>
        <source>This database was written by a newer version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Esta base de datos la escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>This database is of an older version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Esta base de datos es de una versión anterior.</translation>
    </message>
    <message>
        <source>It is brought up to date when reading begins; nothing in it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Se actualiza al empezar la lectura; no se pierde nada de ella.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Actualizarla</translation>
    </message>
    <message>
        <source>Nothing was looked into yet: reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Aún no se ha mirado nada: la lectura empieza cuando TokenMirror observa.</translation>
    </message>
    <message>
        <source>{path}, {size} MB, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{path}, {size} MB, legible solo por ti</translation>
    </message>
    <message>
        <source>{n}; `tokenmirror link` lists them, and --undo takes one back</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{n}; `tokenmirror link` las enumera y --undo retira una</translation>
    </message>
    <message>
        <source>No tokens recorded today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Hoy no hay tokens registrados</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need a look</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} fuente requiere una mirada</numerusform>
            <numerusform>{n} fuentes requieren una mirada</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tools that can be read left logs on this computer.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Ninguna de las herramientas legibles dejó registros en este ordenador.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>{day}, from {source}, with yours from {own}</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{day}, de {source}, con los tuyos de {own}</translation>
    </message>
    <message>
        <source>none; the menu of a commit or session takes them</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>ninguna; se hacen en el menú de un commit o sesión</translation>
    </message>
    <message>
        <source>{tokens} tokens today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{tokens} tokens hoy</translation>
    </message>
    <message>
        <source>{mine} of {read} read</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{mine} de {read} leídos</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>prompts, answers, code, diffs, command output</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>prompts, respuestas, código, diffs, salida de órdenes</translation>
    </message>
    <message>
        <source>Addresses that count as you</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Direcciones que cuentan como tuyas</translation>
    </message>
    <message>
        <source>Corrections of yours</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Correcciones tuyas</translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} turno</numerusform>
            <numerusform>{n} turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} enlace</numerusform>
            <numerusform>{n} enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} logs</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} corrección</numerusform>
            <numerusform>{n} correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>those of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>las de la configuración de git</translation>
    </message>
    <message>
        <source>{first} to {last} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{first} a {last} · escrito por mí</translation>
    </message>
    <message>
        <source>up to {day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>hasta el {day} · escrito por mí</translation>
    </message>
    <message>
        <source>{day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} · escrito por mí</translation>
    </message>
    <message>
        <source>What my AI use turned into</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>En qué se convirtió mi uso de la IA</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>No paths, addresses or hosts</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin rutas, direcciones ni equipos</translation>
    </message>
    <message>
        <source>No subjects of commits</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin asuntos de commits</translation>
    </message>
    <message>
        <source>No project&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Ningún nombre real de proyecto</translation>
    </message>
    <message>
        <source>No branch&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Ningún nombre real de rama</translation>
    </message>
    <message>
        <source>Nobody else&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Ningún nombre real de otras personas</translation>
    </message>
    <message>
        <source>No amounts of tokens</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin cantidades de tokens</translation>
    </message>
    <message>
        <source>No money</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin dinero</translation>
    </message>
    <message>
        <source>No notes</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>No answers</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <source>All time up to {day}</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Todo el tiempo hasta el {day}</translation>
    </message>
    <message>
        <source>The title: “{title}”</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>El título: «{title}»</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>about {height} of the tallest: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>cerca de {height} de la más alta: {parts}</translation>
    </message>
    <message>
        <source>Of the tallest bar: {bars}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Respecto a la barra más alta: {bars}.</translation>
    </message>
    <message>
        <source>Before {day} nothing was observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Antes del {day} no se observó nada.</translation>
    </message>
    <message>
        <source>Beside “{part}”</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Junto a «{part}»</translation>
    </message>
    <message>
        <source>Heights are told in twentieths of the tallest bar.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Las alturas se dan en vigésimos de la barra más alta.</translation>
    </message>
    <message>
        <source>Time in which nothing was recorded can be work of any other kind.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>El tiempo sin nada registrado puede ser trabajo de cualquier otra clase.</translation>
    </message>
    <message>
        <source>No tokens are recorded that could be drawn over time.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>No hay tokens registrados que dibujar a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Tokens by outcome, day by day</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens por resultado, día a día</translation>
    </message>
    <message>
        <source>Tokens by outcome, week by week</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens por resultado, semana a semana</translation>
    </message>
    <message>
        <source>Tokens by outcome, month by month</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens por resultado, mes a mes</translation>
    </message>
    <message numerus="yes">
        <source>On which of {n} days there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>En cuál de {n} día hubo uso, y cómo se compara con el más alto</numerusform>
            <numerusform>En cuáles de {n} días hubo uso, y cómo se compara cada uno con el más alto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} weeks there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>En cuál de {n} semana hubo uso, y cómo se compara con la más alta</numerusform>
            <numerusform>En cuáles de {n} semanas hubo uso, y cómo se compara cada una con la más alta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} months there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>En cuál de {n} mes hubo uso, y cómo se compara con el más alto</numerusform>
            <numerusform>En cuáles de {n} meses hubo uso, y cómo se compara cada uno con el más alto</numerusform>
        </translation>
    </message>
    <message>
        <source>no use</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>The tallest day: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens del día más alto: {amount}</translation>
    </message>
    <message>
        <source>The tallest week: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens de la semana más alta: {amount}</translation>
    </message>
    <message>
        <source>The tallest month: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens del mes más alto: {amount}</translation>
    </message>
    <message>
        <source>{used} of {bars} days with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} de {bars} días con uso, el más alto {tallest}: {parts}.</translation>
    </message>
    <message>
        <source>{used} of {bars} weeks with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} de {bars} semanas con uso, la más alta {tallest}: {parts}.</translation>
    </message>
    <message>
        <source>{used} of {bars} months with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} de {bars} meses con uso, el más alto {tallest}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} día no se observó.</numerusform>
            <numerusform>{n} días no se observaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} semana no se observó.</numerusform>
            <numerusform>{n} semanas no se observaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} mes no se observó.</numerusform>
            <numerusform>{n} meses no se observaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ceilings of my own</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Topes que me fijé</translation>
    </message>
    <message>
        <source>My ceiling for {span}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Mi tope para {span}</translation>
    </message>
    <message>
        <source>That is {amount} of {limit} at list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Son {amount} de {limit} a precio de lista.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>A mi propio ritmo se alcanza hacia el {middle}, en 1 de 10 futuros para el {day}.</translation>
    </message>
    <message>
        <source>My ceiling for {span}, {project}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Mi tope para {span}, {project}</translation>
    </message>
    <message>
        <source>{name}: by {day}, my use at list price came to {share} of the plan&apos;s fee.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: hasta el {day}, mi uso a precio de lista llegó a {share} de la tarifa del plan.</translation>
    </message>
    <message>
        <source>{name}: by {day}, {share} of it was used.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: hasta el {day} se había usado {share}.</translation>
    </message>
    <message>
        <source>{name}, ahead: {sentence}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}, adelante: {sentence}</translation>
    </message>
    <message>
        <source>It was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Se alcanzó el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>
            <numerusform>Muy pocos para decir adónde lleva: se conoce {n} día de uso, una previsión necesita {fewest}.</numerusform>
            <numerusform>Muy pocos para decir adónde lleva: se conocen {n} días de uso, una previsión necesita {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At my own rhythm it is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>A mi propio ritmo no se alcanza {span} en 9 de 10 futuros.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>A mi propio ritmo se alcanza desde el {day}, o no se alcanza {span}.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>A mi propio ritmo se alcanza hacia el {day}.</translation>
    </message>
    <message>
        <source>A ceiling is a limit that I set for myself: there is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Un tope es un límite que me fijo: no hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>{held} of {of} forecasts of this kind held in my past year.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{held} de {of} previsiones de esta clase se cumplieron en mi último año.</translation>
    </message>
    <message>
        <source>Futures are made of my own last {weeks} weeks, put together anew.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Los futuros se componen de mis últimas {weeks} semanas, barajadas de nuevo.</translation>
    </message>
    <message>
        <source>Not all that was used is known.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>No se conoce todo lo usado.</translation>
    </message>
    <message>
        <source>Some models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Algunos modelos no tienen precio.</translation>
    </message>
    <message>
        <source>Too few forecasts are past to say how often they hold.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Hay muy pocas previsiones pasadas para decir cuántas se cumplen.</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Lo que esto no puede mostrar</translation>
    </message>
    <message>
        <source>Effort, difficulty, or the worth of the work. It holds one person&apos;s figures against that person&apos;s own past and must not be used to compare people. Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>El esfuerzo, la dificultad o el valor del trabajo. Contiene las cifras de una persona frente a su propio pasado y no debe usarse para comparar personas. Menos o más tokens no es mejor ni peor.</translation>
    </message>
    <message>
        <source>Weeks in which something landed</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Semanas en las que algo se integró</translation>
    </message>
    <message>
        <source>Rework within 14 days, by me</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Retrabajo propio en 14 días</translation>
    </message>
    <message>
        <source>How many prompts a task took says nothing of its worth: a prompt can hold one word or a whole plan.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Cuántos prompts llevó una tarea no dice nada de su valor: un prompt puede ser una palabra o todo un plan.</translation>
    </message>
    <message>
        <source>Weeks of planning, reviewing or learning are not among them and can be of as much use; many weeks are no better than few.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Las semanas de planificar, revisar o aprender no están entre ellas y pueden ser igual de útiles; muchas semanas no son mejores que pocas.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size, and what went into nothing that landed is not in it.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>No es lo que pagó nadie. Los cambios difieren en tamaño, y no incluye lo que no llegó a integrarse.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Incluye noches y pausas: no es tiempo de trabajo.</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Incluye la espera de revisiones, versiones y fines de semana.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon. Changes of the last 14 days are too young.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Una línea quitada pudo estar mal o haberse ampliado. Los cambios de los últimos 14 días son demasiado recientes.</translation>
    </message>
    <message>
        <source>Nobody is named, and a line that was taken out may have been wrong, or built upon.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>No se nombra a nadie, y una línea quitada pudo estar mal o haberse ampliado.</translation>
    </message>
    <message>
        <source>Some fixes mend no bug. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Algunos arreglos no corrigen fallos. Líneas recientes pueden indicar que los fallos se hallan pronto, o que el código nuevo tiene muchos.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>No dice qué comprueba una prueba ni si hacía falta.</translation>
    </message>
    <message>
        <source>Changes I want to show</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Cambios que quiero mostrar</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Cambio {number}</translation>
    </message>
    <message>
        <source>{lines}, {share} alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}, {share} vivas</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: the days they landed, and ranges of their lines</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>{n} cambio: el día en que se integró y rangos de sus líneas</numerusform>
            <numerusform>{n} cambios: los días en que se integraron y rangos de sus líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} taken out</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines} quitadas</translation>
    </message>
    <message>
        <source>{lines}, {share} alive, too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}, {share} vivas, demasiado reciente para juzgar</translation>
    </message>
    <message>
        <source>Lines say nothing of how hard a change was or what it is worth. I chose which changes stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Las líneas no dicen lo difícil que fue un cambio ni lo que vale. Yo elegí qué cambios están aquí.</translation>
    </message>
    <message>
        <source>Also by</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>También de</translation>
    </message>
    <message>
        <source>no lines of its own</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>sin líneas propias</translation>
    </message>
    <message numerus="yes">
        <source>That a session had a part in them is a guess for {n} of them.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>Que una sesión tuvo parte es una conjetura en {n} de ellos.</numerusform>
            <numerusform>Que una sesión tuvo parte es una conjetura en {n} de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}: lines put in</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: líneas añadidas</translation>
    </message>
    <message>
        <source>{change}: alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: vivas</translation>
    </message>
    <message>
        <source>That others had a part in some of these changes</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Que otras personas tuvieron parte en algunos de estos cambios</translation>
    </message>
    <message>
        <source>Subject of a change: “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Asunto de un cambio: «{subject}»</translation>
    </message>
    <message>
        <source>Beside a change: {words}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Junto a un cambio: {words}</translation>
    </message>
    <message>
        <source>Still alive of the lines that my changes newly put in: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>De las líneas que mis cambios aportaron siguen vivas: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of all my time; young ones count as far as they have been seen.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>{n} cambio de todo mi tiempo; uno reciente cuenta hasta donde se ha visto.</numerusform>
            <numerusform>{n} cambios de todo mi tiempo; los recientes cuentan hasta donde se han visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that was replaced may have been wrong, or built upon: the figure does not tell.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Una línea reemplazada pudo estar mal o haberse ampliado: la cifra no lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told once {works} changes and {lines} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>Muy pocos para decirlo: hasta ahora se integró {n} cambio. Cuánto viven las líneas se dice cuando {works} cambios y {lines} líneas tienen una semana.</numerusform>
            <numerusform>Muy pocos para decirlo: hasta ahora se integraron {n} cambios. Cuánto viven las líneas se dice cuando {works} cambios y {lines} líneas tienen una semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines alive after {days} days</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Líneas vivas a los {days} días</translation>
    </message>
    <message>
        <source>days after landing</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>días tras integrarse</translation>
    </message>
    <message>
        <source>Too few to say: no change of mine whose lines can be watched has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Muy pocos para decirlo: hasta ahora no se integró ningún cambio mío cuyas líneas puedan seguirse.</translation>
    </message>
    <message>
        <source>Nothing of mine was recorded or landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>En este periodo no se registró ni se integró nada mío.</translation>
    </message>
    <message>
        <source>Measures against my own past</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Medidas frente a mi propio pasado</translation>
    </message>
    <message>
        <source>The figure of this time is a median or a share; that of my past is where its middle half lies. With fewer than {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>La cifra de este periodo es una mediana o una parte; la de mi pasado dice dónde está su mitad central. Con menos de {fewest} casos no se dice nada.</translation>
    </message>
    <message>
        <source>{measure}, before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}, antes</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>In this time</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>En este periodo</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Too few cases to say, in this time and before: {measures}.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Muy pocos casos para decir algo, en este periodo y antes: {measures}.</translation>
    </message>
    <message>
        <source>{measure}: {now} of {cases}, before {past} of {past_cases}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {now} de {cases}, antes {past} de {past_cases}</translation>
    </message>
    <message>
        <source>{measure}: {caveat}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {caveat}</translation>
    </message>
    <message>
        <source>My past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Mis 12 semanas anteriores</translation>
    </message>
    <message>
        <source>My past 6 months</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Mis 6 meses anteriores</translation>
    </message>
    <message>
        <source>My past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Mis 4 trimestres anteriores</translation>
    </message>
    <message>
        <source>My time before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Mi tiempo anterior</translation>
    </message>
    <message>
        <source>The same pseudonyms as in the summary of {day}, so that both can be read together</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Los mismos seudónimos que en el resumen del {day}, para que ambos se puedan leer juntos</translation>
    </message>
    <message>
        <source>The pseudonyms of a summary that was given away before, on purpose</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>A propósito, los seudónimos de un resumen ya entregado</translation>
    </message>
    <message>
        <source>The same pseudonyms stand in what was given away before: {titles}. Who has both can join them.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Los mismos seudónimos están en lo que ya se entregó: {titles}. Quien tenga ambos puede unirlos.</translation>
    </message>
    <message>
        <source>Your own words speak of {names}, and nothing here is called that.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Tus propias palabras hablan de {names}, y aquí nada se llama así.</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that no name joins the two. The same day or figure in both still can.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Los seudónimos son otros que en el resumen del {day}, para que ningún nombre una los dos. El mismo día o la misma cifra en ambos aún puede hacerlo.</translation>
    </message>
    <message>
        <source>as a range</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>como rango</translation>
    </message>
    <message>
        <source>pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>seudónimos</translation>
    </message>
    <message>
        <source>nothing recorded in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>nada registrado en este periodo</translation>
    </message>
    <message>
        <source>only with money ticked</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>solo con el dinero marcado</translation>
    </message>
    <message>
        <source>My words at the top</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Mis palabras al principio</translation>
    </message>
    <message>
        <source>What it turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>En qué se convirtió</translation>
    </message>
    <message>
        <source>Changes that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Cambios integrados</translation>
    </message>
    <message>
        <source>The five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>Tokens of the tallest bar</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Tokens de la barra más alta</translation>
    </message>
    <message>
        <source>Tokens with outcomes</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Tokens con resultados</translation>
    </message>
    <message>
        <source>Money at list price</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Dinero a precio de lista</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Branches</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Others with commits</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Otras personas con commits</translation>
    </message>
    <message>
        <source>none landed in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>ninguno integrado en este periodo</translation>
    </message>
    <message>
        <source>no answer of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>ninguna respuesta de este periodo</translation>
    </message>
    <message>
        <source>no note of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>ninguna nota de este periodo</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>no hay presupuesto fijado</translation>
    </message>
    <message>
        <source>My answers to five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Mis respuestas a cinco preguntas</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Una sesión del {day}</translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>De mis notas</translation>
    </message>
    <message>
        <source>At the top</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>These are answers of my own: no figure stands for them or against them.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Son respuestas mías: ninguna cifra las respalda ni las contradice.</translation>
    </message>
    <message>
        <source>Hours it spared me, as I think: {hours}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Horas que me ahorró, según creo: {hours}</translation>
    </message>
    <message>
        <source>A change that landed on {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Un cambio integrado el {day}</translation>
    </message>
    <message>
        <source>I wrote these notes for myself, and chose which ones stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Escribí estas notas para mí y elegí cuáles están aquí.</translation>
    </message>
    <message>
        <source>Do I ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>¿Entrego antes?</translation>
    </message>
    <message>
        <source>Is less of my work tedious?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>¿Es menos tedioso mi trabajo?</translation>
    </message>
    <message>
        <source>Does the time it spares me justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>¿Justifica el coste el tiempo que me ahorra?</translation>
    </message>
    <message>
        <source>A change</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Two pages</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Dos páginas</translation>
    </message>
    <message>
        <source>Quarter in review</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Repaso del trimestre</translation>
    </message>
    <message>
        <source>Budget talk</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Charla de presupuesto</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>tokenmirror/viewmodels/summary_told.py</extracomment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>En qué se convirtieron los tokens</translation>
    </message>
    <message>
        <source>Calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Se conocen llamadas de herramientas; sus tokens no están registrados.</translation>
    </message>
    <message>
        <source>Landed in the default branch, as far as that was fetched: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Integrado en la rama principal, hasta donde se descargó: {parts}.</translation>
    </message>
    <message>
        <source>Parts are drawn in twentieths; a small one looks larger than it is.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Las partes se dibujan en vigésimos; una pequeña parece mayor de lo que es.</translation>
    </message>
    <message>
        <source>Where my tokens went: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Adónde fueron mis tokens: {parts}.</translation>
    </message>
    <message>
        <source>Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Menos o más tokens no es mejor ni peor.</translation>
    </message>
    <message>
        <source>Landed is what is in the default branch, as far as it was fetched.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Integrado es lo que está en la rama principal, hasta donde se descargó.</translation>
    </message>
    <message>
        <source>“No edit” is reading, planning, trying out and reviewing: it is work too.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>«Sin edición» es leer, planificar, probar y revisar: también es trabajo.</translation>
    </message>
    <message>
        <source>At list price the tokens come to {amount}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>A precio de lista, los tokens suman {amount}.</translation>
    </message>
    <message>
        <source>List price is what the tokens would cost by a public price list; it is not what anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>El precio de lista es lo que costarían los tokens según una lista pública; no es lo que pagó nadie.</translation>
    </message>
    <message>
        <source>No tool that I use recorded anything in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Ninguna herramienta que uso registró nada en este periodo.</translation>
    </message>
    <message>
        <source>No shares are told: whatever is spent on what is kept would raise them.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>No se dicen proporciones: lo que se gaste en lo conservado las subiría.</translation>
    </message>
    <message>
        <source>How many tokens there were: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Cuántos tokens hubo: {amount}</translation>
    </message>
    <message>
        <source>Into work that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>En trabajo integrado</translation>
    </message>
    <message>
        <source>Of {amount} tokens, none went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Tokens: {amount}. Hasta ahora ninguno fue a trabajo integrado.</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {landed} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>De {amount} tokens, {landed} fueron a trabajo integrado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>
            <numerusform>{n} modelo no tiene precio.</numerusform>
            <numerusform>{n} modelos no tienen precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens cost at list price: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Lo que cuestan los tokens a precio de lista: {amount}</translation>
    </message>
    <message>
        <source>Where tokens went, drawn to the nearest twentieth: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Adónde fueron los tokens, dibujado al veinteavo más próximo: {parts}</translation>
    </message>
    <message>
        <source>How many tokens went where: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Cuántos tokens fueron adónde: {parts}</translation>
    </message>
    <message>
        <source>Pending is kept so far and too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Pendiente es lo conservado hasta ahora y demasiado reciente para juzgar.</translation>
    </message>
    <message>
        <source>Some tokens are rounded or estimated by a tool.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Algunos tokens están redondeados o estimados por una herramienta.</translation>
    </message>
    <message>
        <source>The models that I used have no list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Los modelos que usé no tienen precio de lista.</translation>
    </message>
    <message>
        <source>Of most calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>De la mayoría de las llamadas no están registrados todos los tokens.</translation>
    </message>
    <message>
        <source>Of some calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>De algunas llamadas no están registrados todos los tokens.</translation>
    </message>
    <message>
        <source>{share} rests on a guess which session made a commit.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{share} se basa en una conjetura sobre qué sesión hizo un commit.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>Nothing of this session has a time.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Nada de esta sesión tiene hora.</translation>
    </message>
    <message>
        <source>Its log names it, and tells of no call, edit, prompt or commit.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Su registro la nombra, pero no cuenta ninguna llamada, edición, prompt ni commit.</translation>
    </message>
    <message>
        <source>This session cannot be shown now.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Esta sesión no se puede mostrar ahora.</translation>
    </message>
    <message>
        <source>What was read of it may have been forgotten, or its log was never read here.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Puede que se olvidara lo leído de ella o que su registro nunca se leyera aquí.</translation>
    </message>
    <message>
        <source>pause, {duration}</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>pausa, {duration}</translation>
    </message>
    <message>
        <source>clocks set forward</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>reloj adelantado</translation>
    </message>
    <message>
        <source>clocks set back</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>reloj atrasado</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>llamada</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>edición</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>prompt</translation>
    </message>
    <message>
        <source>subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>subagente</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>commit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{before} a {after}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{commit} {subject}: {fate}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} {subject}: {fate}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{n} archivo más</numerusform>
            <numerusform>{n} archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>It said it made this one; no commit of yours in a known repository is that.</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Dijo que hizo este; ningún commit tuyo en un repositorio conocido es ese.</translation>
    </message>
    <message>
        <source>by subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>por el subagente {name}</translation>
    </message>
    <message>
        <source>by a subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>por un subagente</translation>
    </message>
    <message>
        <source>to compact the context</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>para compactar el contexto</translation>
    </message>
    <message>
        <source>a question beside the work</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>una pregunta al margen del trabajo</translation>
    </message>
    <message>
        <source>made by the tool itself</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>hecha por la propia herramienta</translation>
    </message>
    <message>
        <source>compacted, {before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>compactado, {before} a {after}</translation>
    </message>
    <message>
        <source>lines of it are in a commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>hay líneas suyas en un commit</translation>
    </message>
    <message>
        <source>outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>fuera de todo repositorio conocido</translation>
    </message>
    <message>
        <source>a later edit took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>una edición posterior lo quitó todo</translation>
    </message>
    <message>
        <source>a generated or vendored file, left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>un archivo generado o de terceros, fuera del recuento de líneas</translation>
    </message>
    <message>
        <source>in the working file, not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>en el archivo de trabajo, sin commit</translation>
    </message>
    <message>
        <source>no longer in the working file, and not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ya no está en el archivo de trabajo ni tiene commit</translation>
    </message>
    <message>
        <source>no commit has a line of it</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ningún commit tiene una línea suya</translation>
    </message>
    <message>
        <source>{commit} landed, squashed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} integrado, en squash</translation>
    </message>
    <message>
        <source>{commit} landed as an equal commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} integrado como commit igual</translation>
    </message>
    <message>
        <source>{commit} landed, reworked</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} integrado, retocado</translation>
    </message>
    <message>
        <source>{commit} landed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} integrado</translation>
    </message>
    <message>
        <source>{time} (UTC{offset})</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{time} (UTC{offset})</translation>
    </message>
    <message>
        <source>tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>tokens en contexto</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{added} líneas añadidas, {removed} quitadas</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{n} línea añadida</numerusform>
            <numerusform>{n} líneas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Subagents</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Subagentes</translation>
    </message>
    <message>
        <source>subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>subagente {name}</translation>
    </message>
    <message>
        <source>session of a subagent, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>sesión de un subagente, {name}</translation>
    </message>
    <message>
        <source>session that goes on from here, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>sesión que continúa desde aquí, {name}</translation>
    </message>
    <message>
        <source>a commit without a name</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>un commit sin nombre</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>tokens por llamada</translation>
    </message>
    <message>
        <source>input {input}, {cached} of it from a cache; output {output}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>entrada {input}, {cached} de ella de una caché; salida {output}</translation>
    </message>
    <message>
        <source>cache had expired, read again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>la caché había caducado, leída de nuevo</translation>
    </message>
    <message>
        <source>{tokens} tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{tokens} tokens en contexto</translation>
    </message>
    <message>
        <source>counted by itself, not here</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>cuenta por sí misma, no aquí</translation>
    </message>
    <message>
        <source>a guess, by time and place alone</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>una conjetura, solo por hora y lugar</translation>
    </message>
    <message numerus="yes">
        <source>{share} of it is this session&apos;s, {n} lines</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{share} de él es de esta sesión, {n} línea</numerusform>
            <numerusform>{share} de él es de esta sesión, {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>un prompt</translation>
    </message>
    <message>
        <source>{outcome}, a guess</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}, una conjetura</translation>
    </message>
    <message>
        <source>{outcome}, pending</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}, pendiente</translation>
    </message>
    <message>
        <source>{tokens} {outcome}</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{tokens} {outcome}</translation>
    </message>
    <message numerus="yes">
        <source>into {commit} and {n} more</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>
            <numerusform>a {commit} y {n} más</numerusform>
            <numerusform>a {commit} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{fate}, {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>{fate}, {commit}</translation>
    </message>
    <message>
        <source>no call is recorded</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>ninguna llamada registrada</translation>
    </message>
    <message>
        <source>not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>sin commit</translation>
    </message>
    <message>
        <source>into {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>a {commit}</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} tokens, {n} llamada.</numerusform>
            <numerusform>{tokens} tokens, {n} llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>No hay ninguna llamada registrada.</translation>
    </message>
    <message>
        <source>None has landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>No se ha integrado nada.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was rewritten.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a un cambio que se reescribió.</translation>
    </message>
    <message>
        <source>list price {price}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>precio de lista {price}</translation>
    </message>
    <message>
        <source>{tokens} tokens in {calls}, {edits} of {files}, {commits} and {pauses} over ten minutes.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} tokens en {calls}, {edits} de {files}, {commits} y {pauses} de más de diez minutos.</translation>
    </message>
    <message>
        <source>Input {uncached} uncached, {read} read from a cache, {written} written to one; output {output}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Entrada: {uncached} sin caché, {read} leídos de una caché, {written} escritos en una; salida {output}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} llamada; sus tokens no están registrados.</numerusform>
            <numerusform>{n} llamadas; sus tokens no están registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls, outside git.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} tokens, {n} llamada, fuera de git.</numerusform>
            <numerusform>{tokens} tokens, {n} llamadas, fuera de git.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded; cost as recorded: {charged}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Ninguna llamada registrada; coste registrado: {charged}.</translation>
    </message>
    <message numerus="yes">
        <source>No call is recorded; {n} edits are.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>Ninguna llamada registrada, pero sí {n} edición.</numerusform>
            <numerusform>Ninguna llamada registrada, pero sí {n} ediciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>None went into an edit.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Nada fue a una edición.</translation>
    </message>
    <message>
        <source>{tokens} went into changes that landed later.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a cambios integrados más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} fueron a {n} cambio integrado.</numerusform>
            <numerusform>{tokens} fueron a {n} cambios integrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a un cambio conservado.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a un cambio conservado en parte.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that landed and is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a un cambio integrado que es demasiado reciente para juzgar.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was reverted.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} fueron a un cambio que se revirtió.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} de ellos está conservado.</numerusform>
            <numerusform>{n} de ellos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{project}, branch {branch}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{project}, rama {branch}</translation>
    </message>
    <message>
        <source>{day} {start} to {last} {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day} {start} a {last} {end}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with {n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{when}, con {n} pausa</numerusform>
            <numerusform>{when}, con {n} pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list price {price} + {n} models without price</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>precio de lista {price} + {n} modelo sin precio</numerusform>
            <numerusform>precio de lista {price} + {n} modelos sin precio</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these rest on a guess.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} de estos se apoyan en una conjetura.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} está conservado en parte.</numerusform>
            <numerusform>{n} están conservados en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} es demasiado reciente para juzgar.</numerusform>
            <numerusform>{n} son demasiado recientes para juzgar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}, {start} a {end}</translation>
    </message>
    <message>
        <source>{day}, {start}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}, {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents, counted here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} subagente, contado aquí</numerusform>
            <numerusform>{n} subagentes, contados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions of subagents, counted apart</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} sesión de subagentes, contada aparte</numerusform>
            <numerusform>{n} sesiones de subagentes, contadas aparte</numerusform>
        </translation>
    </message>
    <message>
        <source>comes from session {session}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>viene de la sesión {session}</translation>
    </message>
    <message>
        <source>read from {computer}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>leído de {computer}</translation>
    </message>
    <message>
        <source>no list price is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>no se conoce precio de lista</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} pausa</numerusform>
            <numerusform>{n} pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are not recorded; that is not zero, so the sum is a lower bound.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Sus tokens no están registrados; eso no es cero, así que la suma es un límite inferior.</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next. What follows the last one goes by the edits that came after it, and is no edit where there was none. The rows add up to the session.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Lo gastado de un commit al siguiente fue al siguiente. Lo que sigue al último se rige por las ediciones posteriores, y es sin edición donde no hubo ninguna. Las filas suman la sesión.</translation>
    </message>
    <message>
        <source>Tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Tokens por llamada</translation>
    </message>
    <message>
        <source>Input and output of a call together. What was read from a cache is counted as input.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Entrada y salida de una llamada juntas. Lo leído de una caché cuenta como entrada.</translation>
    </message>
    <message>
        <source>input of the session&apos;s own calls</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>entrada de las llamadas propias de la sesión</translation>
    </message>
    <message>
        <source>What a call was given to read, from a cache or not. Subagents hold a context of their own.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Lo que una llamada recibió para leer, de una caché o no. Los subagentes tienen su propio contexto.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in {n} logs.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>Están en {n} registro.</numerusform>
            <numerusform>Están en {n} registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that told of a call which another one had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Registros de una llamada de la que ya hablaba otro: cada llamada cuenta una vez.</translation>
    </message>
    <message>
        <source>Calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Llamadas de otra sesión, retomada o bifurcada: cuentan allí.</translation>
    </message>
    <message>
        <source>Sessions that go on from here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Sesiones que continúan desde aquí</translation>
    </message>
    <message>
        <source>Their tokens are counted with them, and not here.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Sus tokens cuentan con ellas, y no aquí.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>más de 10 min</translation>
    </message>
    <message>
        <source>Times without a call, an edit, a prompt or a command. They are drawn short, and say how long.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Tiempos sin llamada, edición, prompt ni orden. Se dibujan cortos y dicen cuánto duran.</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>no está</translation>
    </message>
    <message>
        <source>offline; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>sin conexión; lo leído se queda</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>aún no examinado</translation>
    </message>
    <message>
        <source>measured in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} medidas</translation>
    </message>
    <message>
        <source>at least, in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} como mínimo</translation>
    </message>
    <message>
        <source>rounded or estimated by the tool in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} con tokens redondeados o estimados por la herramienta</translation>
    </message>
    <message>
        <source>not recorded in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} sin registrar</translation>
    </message>
    <message>
        <source>{records} with usage</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} con uso</translation>
    </message>
    <message numerus="yes">
        <source>deletes its logs after {n} days</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>borra sus registros a los {n} día</numerusform>
            <numerusform>borra sus registros a los {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}, the next one from {day} on; {n} logs that could not be read would be lost</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{text}, el próximo desde el {day}; se perdería {n} registro que no se pudo leer</numerusform>
            <numerusform>{text}, el próximo desde el {day}; se perderían {n} registros que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls} and {edits} go.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Se van {sessions} con {calls} y {edits}.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>excluido por ti</translation>
    </message>
    <message>
        <source>{about}, copied from {computer}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}, copiado de {computer}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{sessions}, the newest record {day}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}, el registro más nuevo {day}</translation>
    </message>
    <message>
        <source>{logs}, {gone} of them deleted since; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}, {gone} de ellos borrados desde entonces; lo leído se queda</translation>
    </message>
    <message>
        <source>{logs}, {offline} of them offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}, {offline} de ellos sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>{n} repeats</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} duplicado</numerusform>
            <numerusform>{n} duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeats} and {replays}, so that each call counts once</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{repeats} y {replays}, para que cada llamada cuente una vez</translation>
    </message>
    <message>
        <source>{records} with usage, in {size} of logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} con uso, en {size} de registros</translation>
    </message>
    <message>
        <source>no call is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>no se conoce ninguna llamada</translation>
    </message>
    <message>
        <source>deletes no logs by itself, as far as is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>no borra registros por sí misma, que se sepa</translation>
    </message>
    <message>
        <source>{text}, the next one from {day} on; what was read stays here</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{text}, el próximo desde el {day}; lo leído se queda aquí</translation>
    </message>
    <message>
        <source>Forget everything from {what}?</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>¿Olvidar todo lo de {what}?</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>no logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>sin registros</translation>
    </message>
    <message>
        <source>{about}, added by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}, añadido por ti</translation>
    </message>
    <message>
        <source>{file}, byte {offset}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}, byte {offset}</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Rows read</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Tokens, commits and figures count as if it had never been read. This cannot be taken back.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Tokens, commits y cifras cuentan como si nunca se hubiera leído. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The tool&apos;s own logs stay where they are. They are read no more until you turn this on again.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Los registros de la herramienta se quedan donde están. No se leen hasta que la vuelvas a activar.</translation>
    </message>
    <message>
        <source>Also looked in</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>También se buscó en</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>aritmética sobre las mismas sesiones desde el {day}; no es una previsión</translation>
    </message>
    <message numerus="yes">
        <source>{n} models without a price are in none of these: {models}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} modelo sin precio no está en ninguna: {models}.</numerusform>
            <numerusform>{n} modelos sin precio no están en ninguna: {models}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} for every call</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{model} para cada llamada</translation>
    </message>
    <message>
        <source>{share} of calls; tokens and results may differ</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{share} de las llamadas; tokens y resultados pueden diferir</translation>
    </message>
    <message>
        <source>{name}: {amount} ({hint}).</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: {amount} ({hint}).</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions in {project} since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>aritmética sobre las mismas sesiones en {project} desde el {day}; no es una previsión</translation>
    </message>
    <message>
        <source>Prices × {factor}</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Precios × {factor}</translation>
    </message>
    <message>
        <source>A plan at {fee} a month</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Un plan de {fee} al mes</translation>
    </message>
    <message>
        <source>{model} for edits under {lines} lines</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{model} para ediciones de menos de {lines} líneas</translation>
    </message>
    <message>
        <source>all kinds of token</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>todo tipo de tokens</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls follow a pause of 5 to 60 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} llamada sigue a una pausa de 5 a 60 min</numerusform>
            <numerusform>{n} llamadas siguen a una pausa de 5 a 60 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months have begun; a fee is paid whatever is used</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>ha empezado {n} mes; la tarifa se paga se use lo que se use</numerusform>
            <numerusform>han empezado {n} meses; la tarifa se paga se use lo que se use</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>{name}: no price is known.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: no se conoce ningún precio.</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Tal como fue</translation>
    </message>
    <message>
        <source>Cache kept 1 h</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Caché guardada 1 h</translation>
    </message>
    <message>
        <source>Cache kept 5 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Caché guardada 5 min</translation>
    </message>
    <message>
        <source>prices in force on each day</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>precios vigentes cada día</translation>
    </message>
    <message>
        <source>no price of it is known for these days</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>no se conoce su precio para estos días</translation>
    </message>
    <message>
        <source>kept in part</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>conservado en parte</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in the default branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>en la rama por defecto</translation>
    </message>
    <message>
        <source>landed as an equal commit (same patch id)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>integrado como commit igual (mismo id de parche)</translation>
    </message>
    <message>
        <source>landed squashed (patch id of the whole branch)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>integrado en squash (id de parche de toda la rama)</translation>
    </message>
    <message>
        <source>landed as a reworked copy (same author and time)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>integrado como copia retocada (mismo autor y hora)</translation>
    </message>
    <message>
        <source>landed by its lines</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>integrado por sus líneas</translation>
    </message>
    <message>
        <source>a part of its lines landed, by other commits</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>se integró una parte de sus líneas, por otros commits</translation>
    </message>
    <message>
        <source>not landed yet; on a branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>aún no integrado; en una rama</translation>
    </message>
    <message>
        <source>replaced by another commit that has not landed</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>reemplazado por otro commit no integrado</translation>
    </message>
    <message>
        <source>not landed, and on no branch any more</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>no integrado, y ya en ninguna rama</translation>
    </message>
    <message>
        <source>you said so, which outranks all else</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>lo dijiste tú, por encima de todo lo demás</translation>
    </message>
    <message>
        <source>said: the session ran git commit and its output names the commit</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>dicho: la sesión ejecutó git commit y su salida nombra el commit</translation>
    </message>
    <message>
        <source>content: lines that the session wrote are lines that the commit added</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>contenido: líneas que escribió la sesión son líneas que añadió el commit</translation>
    </message>
    <message>
        <source>near: same place and time; a guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>cerca: mismo lugar y hora; una conjetura</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>lo dijiste tú</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>dicho</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>contenido</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>cerca</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>en los últimos 7 días</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>in the last 13 weeks</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>en las últimas 13 semanas</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>en los últimos 12 meses</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>por mes</translation>
    </message>
    <message>
        <source>origin&apos;s HEAD</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>HEAD de origin</translation>
    </message>
    <message>
        <source>init.defaultBranch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>init.defaultBranch</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>the only branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>la única rama</translation>
    </message>
    <message>
        <source>checked out</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which it was first in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Una semana de trabajo tiene algún commit tuyo o alguna llamada de una herramienta. Cuenta cuando en ella una pieza de trabajo en la que consta que participó una sesión llegó a la rama por defecto o a una versión publicada, cambió líneas y hoy no está revertida. Cada pieza cuenta una vez, en la semana en que llegó primero a una de las dos. Una versión publicada es una etiqueta con un número de versión en el nombre, como 1.4, v2 o shop-2026.11, y sin una palabra como rc o beta; es del día de la etiqueta. Una semana pertenece al mes o trimestre en que empieza.</translation>
    </message>
    <message>
        <source>Sessions, with what you wrote of them. You are told what goes before it does.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation type="vanished">Sesiones, con lo que escribiste de ellas. Antes se te dice qué se va.</translation>
    </message>
    <message>
        <source>Without the key nothing can be read, by nobody. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation type="vanished">Sin la clave nadie puede leer nada. Si se pierde el llavero, se olvida la frase de contraseña o se lleva la carpeta de datos a otro equipo, este código la abre. Se muestra solo esta vez: guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>{amount} as far as known</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation type="vanished">{amount}, hasta donde se sabe</translation>
    </message>
    <message numerus="yes">
        <source>commits by {n} addresses count as yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation type="vanished">
            <numerusform>los commits de {n} dirección cuentan como tuyos</numerusform>
            <numerusform>los commits de {n} direcciones cuentan como tuyos</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation type="vanished">Las copias de seguridad que lo contienen se sustituyen por una de lo que queda.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} sesión.</numerusform>
            <numerusform>{n} sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. Sources shows which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">TokenMirror lee los repositorios en los que trabajaron sesiones y guarda los commits cuyo autor eres tú. Los ajustes muestran cuáles son esos repositorios y direcciones.</translation>
    </message>
    <message>
        <source>Sources shows where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">Los ajustes muestran dónde buscó TokenMirror.</translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told from {works} changes and {least} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">Muy pocos para decirlo: {changes} con {lines} integrados. Cuánto viven las líneas se dice a partir de {works} cambios y {least} líneas con una semana.</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; Sources names each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation type="vanished">Registros dañados de todo el tiempo; los ajustes nombran cada uno con su lugar.</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. What is not Python is not refused on this computer: {why}.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Python rechaza sus propios sockets de Internet. Lo que no es Python no se rechaza en este equipo: {why}.</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Lo que corregiste</translation>
    </message>
    <message>
        <source>it was not switched on</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">no se activó</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told from {works} changes and {lines} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation type="vanished">
            <numerusform>Muy pocos para decirlo: hasta ahora se integró {n} cambio. Cuánto viven las líneas se dice desde {works} cambios y {lines} líneas con una semana.</numerusform>
            <numerusform>Muy pocos para decirlo: hasta ahora se integraron {n} cambios. Cuánto viven las líneas se dice desde {works} cambios y {lines} líneas con una semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of the time is its median or its share; that of my past its middle half. Below {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation type="vanished">La cifra del tiempo es su mediana o su parte; la de mi pasado, su mitad central. Con menos de {fewest} casos no se dice nada.</translation>
    </message>
    <message>
        <source>{name}: {amount}. {hint}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation type="vanished">{name}: {amount}. {hint}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation type="vanished">Copias de seguridad</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that the two cannot be put side by side.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation type="vanished">Los seudónimos son otros que en el resumen del {day}, para que no se puedan poner uno junto al otro.</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stand in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Diez o más líneas que una sesión puso en un archivo y que antes de empezar estaban todas en un mismo sitio del repositorio: en un archivo de tus commits o en una edición de una sesión anterior. No cuentan las que están en más de dos archivos o dos veces en uno, las que dicen muy poco y las que la sesión quitó en otra parte.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sesiones que terminaron en este tiempo tras 40 llamadas o más, partidas por llamadas: la segunda mitad costó por llamada 1,5 veces o más a precio de lista, y la parte de sus tokens que se integró fue como mucho tres cuartos de la de la primera. Si la mitad o más está abierta, es pronto para decirlo.</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. From 8 such edits on, and where you made 5 or more with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Las ediciones tras un prompt que juntas añaden y quitan menos de 20 líneas, hechas con un modelo cuyo token de salida cuesta el triple o más que el de tu modelo con el precio de lista más bajo. A partir de 8 ediciones así, y si hiciste 5 o más con ese otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>En {cases} de {n} sesión larga la segunda mitad de las llamadas costó por llamada {ratio} veces o más a precio de lista, y se integró una parte menor.</numerusform>
            <numerusform>En {cases} de {n} sesiones largas la segunda mitad de las llamadas costó por llamada {ratio} veces o más a precio de lista, y se integró una parte menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{edits} of {n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{edits} de {n} edición pequeña, de menos de {lines} líneas, se hizo con un modelo cuyo precio de lista es {ratio} veces el de {least} o más.</numerusform>
            <numerusform>{edits} de {n} ediciones pequeñas, de menos de {lines} líneas, se hicieron con un modelo cuyo precio de lista es {ratio} veces el de {least} o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">versión licencia Qt Python SQLite git</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a change in which a session has a known part landed in the default branch in it, changed lines, and is not reverted today. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Una semana de trabajo tiene algún commit tuyo o alguna llamada de una herramienta. Cuenta si en ella se integró en la rama por defecto un cambio con parte conocida de una sesión, que cambió líneas y hoy no está revertido. Una semana es del mes o trimestre en que empieza.</translation>
    </message>
    <message>
        <source>Release tags are not read: the default branch alone tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Las etiquetas de versión no se leen: solo cuenta la rama por defecto. Las semanas de planear, revisar o aprender no cuentan aquí y pueden ser igual de útiles.</translation>
    </message>
    <message>
        <source>A fix is a change with a commit whose subject has one of these words: fix, bug, bugfix, hotfix, regression, revert, in any of their forms, or that git calls a revert. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Un arreglo es un cambio con un commit cuyo asunto tiene una de estas palabras: fix, bug, bugfix, hotfix, regression, revert, en cualquier forma, o que git llama revert. De las líneas que quita y que ya estaban integradas: los días desde entonces, como mediana de cada arreglo.</translation>
    </message>
    <message>
        <source>Subjects in other words are not seen, and some fixes mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">No se ven asuntos con otras palabras, y algunos arreglos no corrigen fallos. Uno que solo añade líneas no dice nada. Las líneas anteriores al historial conocido tienen al menos su edad. Líneas jóvenes pueden significar que los fallos se hallan pronto o que el código nuevo tiene muchos.</translation>
    </message>
    <message>
        <source>What is known stands at the left, what you think at the right. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation type="vanished">A la izquierda está lo que se sabe, a la derecha lo que piensas. Nada de esto suma una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>El trabajo de agentes llegó a la rama por defecto en {reached} de {n} semana de trabajo.</numerusform>
            <numerusform>El trabajo de agentes llegó a la rama por defecto en {reached} de {n} semanas de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation type="vanished">Semana {week} · {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into changes that are still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{cases} de {n} sesión pequeña, de hasta {calls} llamadas, fue a cambios que siguen ahí.</numerusform>
            <numerusform>{cases} de {n} sesiones pequeñas, de hasta {calls} llamadas, fueron a cambios que siguen ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A program that is started from here, such as the one that shows a folder, has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">El núcleo rechaza todo socket de Internet a la ventana, a lo que lee tus registros y al git que estos inician. Un programa iniciado desde aquí, como el que muestra una carpeta, tampoco tiene ninguno.</translation>
    </message>
    <message>
        <source>Weeks with planning, reviewing or learning are not among those in which something landed, and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation type="vanished">Las semanas de planificar, revisar o aprender no están entre aquellas en que se integró algo, y pueden servir igual.</translation>
    </message>
    <message>
        <source>My tokens turned into: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Mis tokens se convirtieron en: {parts}.</translation>
    </message>
    <message>
        <source>Outcomes and their shares</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">Resultados y sus partes</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">Parte</translation>
    </message>
    <message>
        <source>Shares are told in steps of 5 and need not add up.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Las partes se dan en pasos de 5 y no tienen por qué sumar 100.</translation>
    </message>
    <message>
        <source>Of all tokens: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">De todos los tokens: {parts}.</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {share} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Tokens: {amount}. De ellos, {share} fue a trabajo integrado.</translation>
    </message>
    <message>
        <source>Where tokens went: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Adónde fueron los tokens: {parts}</translation>
    </message>
    <message>
        <source>None of the tokens went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Ninguno de los tokens fue a trabajo integrado hasta ahora.</translation>
    </message>
    <message>
        <source>{share} of the tokens went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{share} de los tokens fue a trabajo integrado.</translation>
    </message>
    <message>
        <source>No change of mine in which a session had a part landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">En este tiempo no se integró ningún cambio mío en el que una sesión tuviera parte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>Se conoce {n} llamada de una herramienta; sus tokens no están registrados.</numerusform>
            <numerusform>Se conocen {n} llamadas de herramientas; sus tokens no están registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{state}: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>demasiado reciente para juzgar: {n}</numerusform>
            <numerusform>demasiado recientes para juzgar: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed: {states}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} cambio integrado: {states}.</numerusform>
            <numerusform>{n} cambios integrados: {states}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change can be small or large: how many there are says nothing of worth.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Un cambio puede ser pequeño o grande: cuántos hay no dice nada de su valor.</translation>
    </message>
    <message>
        <source>Kept changes</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Cambios conservados</translation>
    </message>
    <message>
        <source>Observations come from written rules. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation type="vanished">Las observaciones salen de reglas escritas. No se llama a ningún modelo. Cada una muestra sus casos.</translation>
    </message>
    <message>
        <source>What you see of your own work will stand here.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Aquí estará lo que ves de tu propio trabajo.</translation>
    </message>
    <message>
        <source>A look back at each week, against your own past and nobody else&apos;s.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Una mirada a cada semana, frente a tu propio pasado y al de nadie más.</translation>
    </message>
    <message>
        <source>Open the mirror</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Abrir el espejo</translation>
    </message>
    <message>
        <source>No summary has been begun.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">No se ha empezado ningún informe.</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line. It is made on this computer.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Una o dos páginas para una conversación, en las que eliges cada línea. Se hace en este ordenador.</translation>
    </message>
    <message>
        <source>Open the changes</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Abrir los cambios</translation>
    </message>
    <message>
        <source>What the week&apos;s tokens turned into, in one sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">En qué se convirtieron los tokens de la semana, en una frase</translation>
    </message>
    <message>
        <source>Observations with the cases behind them, and how sure they are</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Observaciones con los casos detrás, y lo seguras que son</translation>
    </message>
    <message>
        <source>One open question, and room for a note of your own</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Una pregunta abierta y sitio para una nota tuya</translation>
    </message>
    <message>
        <source>A preview of each page as it will be given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Una vista previa de cada página tal como se entregará</translation>
    </message>
    <message>
        <source>A switch for every figure, repository and sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Un interruptor para cada cifra, repositorio y frase</translation>
    </message>
    <message>
        <source>A file in the form you need, and a list of what was given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Un archivo en la forma que necesites y una lista de lo entregado</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Qué habrá aquí</translation>
    </message>
    <message>
        <source>It comes with a later version. Until then nothing is shown in its place.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Llega con una versión posterior. Hasta entonces no se muestra nada en su lugar.</translation>
    </message>
    <message>
        <source>There is no account and no upload, and the program has no code that opens a connection to a network.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">No hay cuenta ni subidas, y el programa no tiene código que abra una conexión de red.</translation>
    </message>
    <message>
        <source>Tokens per kept change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Tokens por cambio conservado</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">No cuentan archivos generados, de terceros ni de bloqueo; por eso las líneas añadidas pueden ser menos que las de git.</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Tokens que fueron a un cambio conservado, de las sesiones que participaron; un valor por cambio, dado como mediana y mitad central. Los cambios de la misma sesión, o en los mismos archivos en una semana, son uno solo que llevó lo de todos. Menos de 5 líneas no son un caso.</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard a change was. With fewer than 8 changes it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">No dice lo grande o difícil que era un cambio. Con menos de 8 cambios son muy pocos para decirlo. Se compara con tu propio pasado y con nadie más.</translation>
    </message>
    <message>
        <source>A task is a change that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Una tarea es un cambio integrado en el que consta que participó una sesión, o una sesión que editó archivos de un repositorio y de la que aún no se ha integrado nada. Está terminada cuando se integró, puso o quitó líneas y no está revertida. Sus prompts son los posteriores al commit anterior de la misma sesión; si no hay ninguno, cuenta el último anterior.</translation>
    </message>
    <message>
        <source>What the tokens that went into a change cost at list price, for each change that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Lo que cuestan a precio de lista los tokens de cada cambio conservado: la mediana y la mitad central de tu pasado.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">No es lo que pagó nadie. Los cambios difieren en tamaño. No incluye tokens que no fueron a nada integrado. Los modelos sin precio y las llamadas sin tokens registrados se nombran al lado.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change to the first of its commits, by the author&apos;s clock.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Desde el primer prompt de los tramos de sesiones que llevaron a un cambio hasta su primer commit, según el reloj del autor.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Changes with a commit before the first prompt are left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Incluye noches y pausas: no es tiempo de trabajo. No incluye lo pensado o probado antes del primer prompt. Se omiten los cambios con un commit anterior al primer prompt y las conjeturas.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Desde el primer prompt de los tramos de sesiones que llevaron a un cambio hasta que lo último de él estuvo en la rama por defecto.</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">De las líneas que pusieron los cambios, la parte que commits tuyos posteriores quitaron en los 14 días tras integrarse. Se suman todas las líneas de todos los cambios cuyos 14 días acabaron en este tiempo; cada línea de un archivo cuenta una vez. No cuentan líneas de llaves ni archivos generados, ni líneas movidas, sangradas, repartidas o repuestas.</translation>
    </message>
    <message>
        <source>Of the kept changes that put in or took out lines, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">De los cambios conservados que pusieron o quitaron líneas, la parte en que cambió una línea de una prueba. Un archivo es prueba por su ruta: una carpeta test, tests, spec, specs, __tests__, e2e, cypress o testdata, o un nombre como test_x, x_test, x.test, x.spec, XTest.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: many changes need none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">No dice qué comprueba una prueba ni si hacía falta: muchos cambios no la necesitan. No se ven pruebas junto al código en el mismo archivo.</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what belongs together is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Antes dura lo mismo que después, al menos 4 y como mucho 26 semanas. Un cambio cuenta en el lado en que se empezó y se integró, en cuanto se sabe que lo hicieron sesiones; lo que va junto es un caso. De cada lado se dan la mitad central y la mediana, a partir de 8 casos. La diferencia de las medianas tiene un intervalo que se extrae una y otra vez de los casos (bootstrap suavizado, 1.000 extracciones) y contiene la diferencia verdadera 95 veces de 100. Un proyecto se compara con los demás en 26 semanas.</translation>
    </message>
    <message>
        <source>Of each change the share of its lines that was replaced within 14 days after it landed, by you or by others; of changes of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">De cada cambio, la parte de sus líneas reemplazada en los 14 días tras integrarse, por ti o por otros; de cambios cuyos días ya pasaron.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most changes nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Una línea quitada pudo estar mal o haberse ampliado: la cifra no lo dice. De la mayoría de los cambios no se reemplaza nada tan pronto, y entonces las medianas son iguales.</translation>
    </message>
    <message>
        <source>Of each change the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">De cada cambio, los prompts desde el commit anterior en la misma sesión, en cuanto se conozca alguno.</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. What is one piece of work is one change; what was reverted is none. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Cambios que llegaron en este tiempo, a los que llevó una sola sesión con uno o dos prompts desde el commit anterior, de todos los cambios con sesión y prompts conocidos. Lo que es una pieza de trabajo es un cambio; lo revertido no es ninguno. Desde 4 de esos cambios.</translation>
    </message>
    <message>
        <source>A change can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Un cambio puede ser pequeño y un prompt puede contener todo un plan. Los prompts cuyo registro ya no existe se desconocen.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least half of what landed is kept today. Sessions that made one piece together are one. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sesiones que acabaron en este tiempo tras 20 llamadas como mucho e hicieron una pieza de trabajo que llegó: aquellas de las que al menos la mitad de lo llegado se conserva hoy. Las sesiones que hicieron juntas una pieza son una. Donde más de la mitad es demasiado reciente para juzgar, se nombran aparte. Desde 4 sesiones con edad suficiente.</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, their share of all tokens of this time, and what of their tokens went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Llamadas con 150.000 tokens de entrada o más, su parte de todos los tokens de este tiempo y cuántos de los suyos fueron a cambios integrados. A partir de 10 llamadas así.</translation>
    </message>
    <message>
        <source>List price per kept change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">Precio de lista por cambio conservado</translation>
    </message>
    <message>
        <source>Prompts per change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">Prompts por cambio</translation>
    </message>
    <message>
        <source>Too few to say: from {n} changes on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">Muy pocos para decirlo: a partir de {n} cambios.</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">En {before} y {after} cambios no se ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">Difieren de {low} a {high}, en {before} y {after} cambios.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} cambio es demasiado reciente para decir cuánto de él se reemplaza.</numerusform>
            <numerusform>{n} cambios son demasiado recientes para decir cuánto de ellos se reemplaza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} cambio tiene llamadas sin precio, que no están incluidas.</numerusform>
            <numerusform>{n} cambios tienen llamadas sin precio, que no están incluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} de estos cambios tiene también tales llamadas.</numerusform>
            <numerusform>{n} de estos cambios tienen también tales llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A kept change took {figure} at list price (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Un cambio conservado llevó {figure} a precio de lista (mediana de {n} cambio).</numerusform>
            <numerusform>Un cambio conservado llevó {figure} a precio de lista (mediana de {n} cambios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the first commit it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Del primer prompt al primer commit pasaron {figure} (mediana de {n} cambio).</numerusform>
            <numerusform>Del primer prompt al primer commit pasaron {figure} (mediana de {n} cambios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Del primer prompt a la integración pasaron {figure} (mediana de {n} cambio).</numerusform>
            <numerusform>Del primer prompt a la integración pasaron {figure} (mediana de {n} cambios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept changes.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Se tocaron pruebas en {touched} de {n} cambio conservado.</numerusform>
            <numerusform>Se tocaron pruebas en {touched} de {n} cambios conservados.</numerusform>
        </translation>
    </message>
    <message>
        <source>From first prompt to first commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Del primer prompt al primer commit</translation>
    </message>
    <message>
        <source>Tests touched in kept changes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Pruebas tocadas en cambios conservados</translation>
    </message>
    <message>
        <source>No kept change with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Ningún cambio conservado con precio de lista conocido en este tiempo.</translation>
    </message>
    <message>
        <source>No change landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">En este tiempo no se integró ningún cambio cuyo primer prompt se conozca.</translation>
    </message>
    <message>
        <source>No kept change in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Ningún cambio conservado con archivos conocidos en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} changes landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{cases} de {n} cambio se integró desde una sola sesión con uno o dos prompts.</numerusform>
            <numerusform>{cases} de {n} cambios se integraron desde una sola sesión con uno o dos prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} of {all} tokens, {share}; {landed} of these tokens went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">Las llamadas que leyeron {wide} tokens o más cada una tomaron {tokens} de {all} tokens, {share}; {landed} de estos tokens fueron a cambios integrados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept changes</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} cambio conservado</numerusform>
            <numerusform>{n} cambios conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept changes on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">Muy pocos para decirlo: a partir de {n} cambios conservados.</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Cambios integrados en este tiempo a los que llevó una sola sesión con uno o dos prompts desde el commit anterior, de todos aquellos cuya sesión y prompts se conocen. A partir de 4 cambios así.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and went into commits that landed: those of which at least half of what landed is kept today. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sesiones que terminaron en este tiempo tras un máximo de 20 llamadas y fueron a commits integrados: aquellas de las que hoy se conserva al menos la mitad de lo integrado. Si más de la mitad es demasiado reciente, se nombran aparte. A partir de 4 sesiones con edad suficiente.</translation>
    </message>
    <message>
        <source>A session that was never meant to be kept: what it left open then counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Una sesión que nunca se pensó conservar: lo que dejó abierto cuenta entonces como apartado.</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Counts are given in changes, so that splitting a commit makes no more of them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Lo que se integró de una pieza: una rama fusionada, un pull request en squash o commits directos de una sesión. Se cuenta en cambios para que partir un commit no los multiplique.</translation>
    </message>
    <message>
        <source>Changes of which no session had a part are not counted: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">No se cuentan cambios en los que no participó ninguna sesión: se escribieron sin estas herramientas.</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Tokens que fueron a un cambio conservado, de las sesiones que participaron; un valor por cambio, dado como mediana y mitad central.</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">La banda contiene la parte 95 veces de 100, según cuánto difieren los cambios. La curva acaba donde se observan menos de 8 cambios o 100 líneas.</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation type="vanished">La parte de dos commits sin llamada entre ellos es su parte de las líneas de la sesión. Es una regla, no una medida de qué token pensó qué línea.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used. It is never a number to reach.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Un tope tuyo para un mes o un trimestre, junto a lo usado. Nunca es una cifra que alcanzar.</translation>
    </message>
    <message>
        <source>See the prices in use</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Ver los precios en uso</translation>
    </message>
    <message>
        <source>What was used so far, in tokens or at list price</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Lo usado hasta ahora, en tokens o a precio de lista</translation>
    </message>
    <message>
        <source>Where it is likely to end, as a band with three numbers</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Dónde es probable que acabe, como banda con tres cifras</translation>
    </message>
    <message>
        <source>Days that were not observed, drawn as such</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Días no observados, dibujados como tales</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30 and 90 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Líneas nuevas de los cambios, contadas 7, 30 y 90 días después de integrarse y ahora. Una línea observada menos tiempo cuenta lo que se observó (Kaplan-Meier). La banda contiene la parte 95 veces de 100, según cuánto difieren los cambios.</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">En palabras</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30 and 90 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">De las líneas nuevas de los cambios, la parte que vive tantos días tras integrarse, contada a los 7, 30 y 90 días y ahora. Las líneas observadas menos tiempo cuentan lo que se observaron (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>Of {lines} newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">De {lines} nuevas siguen vivas {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} fueron a {n} cambio integrado; {fates}.</numerusform>
            <numerusform>{tokens} fueron a {n} cambios integrados; {fates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is known to have gone into a change that landed; {n} changes that landed are guesses.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>No se sabe que ninguno fuera a un cambio integrado; {n} cambio integrado es una conjetura.</numerusform>
            <numerusform>No se sabe que ninguno fuera a un cambio integrado; {n} cambios integrados son conjeturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed, {guessed} of them by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} fueron a {n} cambio integrado, {guessed} por conjetura; {fates}.</numerusform>
            <numerusform>{tokens} fueron a {n} cambios integrados, {guessed} de ellos por conjetura; {fates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} de ellos está conservado</numerusform>
            <numerusform>{n} de ellos están conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} en parte</numerusform>
            <numerusform>{n} en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} es demasiado reciente para juzgar</numerusform>
            <numerusform>{n} son demasiado recientes para juzgar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tokens recorded today. {n} changes landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>Hoy no hay tokens registrados. {n} cambio integrado.</numerusform>
            <numerusform>Hoy no hay tokens registrados. {n} cambios integrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} · {n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} · {n} cambio integrado</numerusform>
            <numerusform>{tokens} · {n} cambios integrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {into} went into work that landed; {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} tokens hasta ahora. {into} fueron a trabajo integrado; hoy se integró {n} cambio.</numerusform>
            <numerusform>{tokens} tokens hasta ahora. {into} fueron a trabajo integrado; hoy se integraron {n} cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} tokens hasta ahora. Hoy se integró {n} cambio.</numerusform>
            <numerusform>{tokens} tokens hasta ahora. Hoy se integraron {n} cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards fade in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation type="vanished">Las tarjetas aparecen en una décima de segundo; reducido, nada se mueve.</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation type="vanished">Copiar como imagen</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is ranked, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">Un espejo privado de en qué se convirtieron tus tokens de IA. No se clasifica a nadie y nada sale.</translation>
    </message>
    <message>
        <source>A look back at each week, with questions and room for notes of your own.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Una mirada a cada semana, con preguntas y sitio para tus notas.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Un tope tuyo para un mes o un trimestre, junto a lo usado.</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Una o dos páginas para una conversación, en las que eliges cada línea.</translation>
    </message>
    <message>
        <source>No account, no upload. What is stored is counts, times, names and ids: never prompts, responses, code or diffs.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Sin cuenta y sin subidas. Se guardan recuentos, horas, nombres e ids: nunca prompts, respuestas, código ni diffs.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>none found yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">ninguno encontrado aún</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">llamadas</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s never should be.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Un commit es tuyo cuando la dirección de su autor es una de estas. La de un colega nunca lo es.</translation>
    </message>
    <message>
        <source>{size}, readable by others too: its folder should have mode 700</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">{size}, legible también por otros: su carpeta necesita el modo 700</translation>
    </message>
</context>
</TS>
