<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TokenMirror</name>
    <message>
        <source>Its text does not ship with the package. Its makers&apos; page: {page}</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>Der Text liegt dem Paket nicht bei. Seite der Urheber: {page}</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>see its text</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>siehe Lizenztext</translation>
    </message>
    <message>
        <source>Its text does not ship here.</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>Der Text liegt hier nicht bei.</translation>
    </message>
    <message>
        <source>TokenMirror: nothing read yet</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>TokenMirror: noch nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>Noch ist nichts gelesen.</translation>
    </message>
    <message>
        <source>{why} The built-in prices are used.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>{why} Es gelten die eingebauten Preise.</translation>
    </message>
    <message>
        <source>There is none with the number {number}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Es gibt keine mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>A ceiling is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Eine Obergrenze ist mehr als nichts.</translation>
    </message>
    <message>
        <source>{folder} is no project that is known.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>{folder} ist kein bekanntes Projekt.</translation>
    </message>
    <message>
        <source>The price list has no price for {model}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Die Preisliste hat keinen Preis für {model}.</translation>
    </message>
    <message>
        <source>A factor is more than 0 and at most {most}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Ein Faktor ist größer als 0 und höchstens {most}.</translation>
    </message>
    <message>
        <source>A flat fee is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>Eine Pauschale ist mehr als nichts.</translation>
    </message>
    <message>
        <source>{folder} is read for {tool} from now on.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} wird ab jetzt für {tool} gelesen.</translation>
    </message>
    <message>
        <source>{folder} is no longer read; what was read from it stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} wird nicht mehr gelesen; was daraus gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>{what} is no longer read; what was read stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} wird nicht mehr gelesen; was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>{what} is read again.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} wird wieder gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>
            <numerusform>{n} Sitzung ist vergessen. {what} wird nicht mehr gelesen; `tokenmirror sources on` liest neu ein.</numerusform>
            <numerusform>{n} Sitzungen sind vergessen. {what} wird nicht mehr gelesen; `tokenmirror sources on` liest neu ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not added for {tool}; `tokenmirror sources off` leaves a folder out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} wurde für {tool} nicht hinzugefügt; `tokenmirror sources off` lässt einen Ordner aus.</translation>
    </message>
    <message>
        <source>{what} was not left out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} war nicht ausgelassen.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>Es wurde kein Ordner genannt.</translation>
    </message>
    <message>
        <source>You said that {commit} is not yours; `tokenmirror ignore {commit} --undo` takes that back.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} ist als nicht eigener Commit angegeben; `tokenmirror ignore {commit} --undo` nimmt das zurück.</translation>
    </message>
    <message>
        <source>{commit} is in several repositories: {names}. Say which with --repo PATH.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} liegt in mehreren Repositorys: {names}. Mit --repo PATH wird eines gewählt.</translation>
    </message>
    <message>
        <source>You said nothing of the kind about {what}. `tokenmirror link --list` lists what you said.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>Zu {what} gibt es keine solche Angabe. `tokenmirror link --list` zeigt alle eigenen Angaben.</translation>
    </message>
    <message>
        <source>{folder} is no repository that is known. `tokenmirror repos` lists them.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} ist kein bekanntes Repository. `tokenmirror repos` listet sie auf.</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <source>{address} was not added by you; addresses of git&apos;s configuration cannot be removed here.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} wurde nicht von Hand hinzugefügt; Adressen aus der Git-Konfiguration lassen sich hier nicht entfernen.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>What is stored cannot be shown.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Was gespeichert ist, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Noch keine Tokens.</translation>
    </message>
    <message>
        <source>Tokens by outcome</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Tokens nach Verbleib</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>Noch gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>No repository and no folder of sessions is known as {folder}.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>Weder ein Repository noch ein Ordner von Sitzungen ist als {folder} bekannt.</translation>
    </message>
    <message>
        <source>Say from when or until when.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>Bitte angeben, ab wann oder bis wann.</translation>
    </message>
    <message>
        <source>A note holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>Eine Notiz fasst bis zu {most} Zeichen; diese hat {letters}.</translation>
    </message>
    <message>
        <source>{name} names no week, month or quarter. It looks like week-2026-11-16.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>{name} benennt keine Woche, keinen Monat und kein Quartal. Es sieht aus wie week-2026-11-16.</translation>
    </message>
    <message>
        <source>uncommitted, {project}</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>nicht committet, {project}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>
            <numerusform>{n} weiterer</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Eine Antwort fasst bis zu {most} Zeichen; diese hat {letters}.</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to {most}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Stunden sind eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>An experiment needs a name of your own.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>Ein Versuch braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>This commit is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>Dieser Commit ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This session is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>Diese Sitzung ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Price list</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>in {package}</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>in {package}</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are gone that sessions worked in; their tokens count as outside git.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>{n} Ordner, in dem Sitzungen arbeiteten, ist verschwunden; seine Tokens zählen als außerhalb von Git.</numerusform>
            <numerusform>{n} Ordner, in denen Sitzungen arbeiteten, sind verschwunden; ihre Tokens zählen als außerhalb von Git.</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup was taken up</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>eine Sicherung wurde übernommen</translation>
    </message>
    <message>
        <source>there was no backup</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>es gab keine Sicherung</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside on {day}; {whence}, and logs were read from there on.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>Die Datenbank war beschädigt und wurde am {day} beiseitegelegt; {whence}, und Protokolle wurden von da an gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{tool}: {n} records could not be read.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>{tool}: {n} Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>{tool}: {n} Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary</source>
        <extracomment>tokenmirror/answers/summary_names.py</extracomment>
        <translation>Eine Zusammenfassung</translation>
    </message>
    <message>
        <source>A draft needs a name of your own.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>Ein Entwurf braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>There is no draft called {name}.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>Es gibt keinen Entwurf namens {name}.</translation>
    </message>
    <message>
        <source>{time} names no time. It looks like 30d, quarter-2026-10-01 or 2026-10-24..2026-11-22.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} benennt keine Zeit. Möglich ist etwa 30d, quarter-2026-10-01 oder 2026-10-24..2026-11-22.</translation>
    </message>
    <message>
        <source>{time} has not begun.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Writing everything into {folder}…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Alles wird in {folder} geschrieben…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Wird vergessen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {folder}. Only you can read them.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>
            <numerusform>{n} Zeile steht in {folder}. Niemand sonst kann sie lesen.</numerusform>
            <numerusform>{n} Zeilen stehen in {folder}. Niemand sonst kann sie lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read again, as far as its logs are still there.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Es wird wieder gelesen, soweit die Protokolle noch da sind.</translation>
    </message>
    <message>
        <source>Waiting until nothing else holds the file, to overwrite what was freed…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Frei gewordene Stellen werden überschrieben, sobald nichts anderes die Datei hält…</translation>
    </message>
    <message>
        <source>Things are kept for ever.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>Alles wird für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a folder that is, or is not there yet.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} ist nicht leer; gebraucht wird ein leerer Ordner oder einer, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The copy is being restored; reading rests meanwhile.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>Die Kopie wird wiederhergestellt; so lange ruht das Lesen.</translation>
    </message>
    <message>
        <source>A copy is being taken.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>Eine Kopie wird angelegt.</translation>
    </message>
    <message>
        <source>The copy was restored, and logs are read from there on. What was before is among the copies.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>Die Kopie wurde wiederhergestellt, und Protokolle werden von dort an gelesen. Was vorher war, steht bei den Kopien.</translation>
    </message>
    <message>
        <source>The copy cannot be restored: {why}</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>Die Kopie kann nicht wiederhergestellt werden: {why}</translation>
    </message>
    <message>
        <source>Making up data; a window of its own opens in about ten seconds.</source>
        <extracomment>tokenmirror/app/beginning.py</extracomment>
        <translation>Daten werden erfunden; in etwa zehn Sekunden öffnet sich ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Encrypt the database</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Datenbank verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt with another key</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Mit einem anderen Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>There is no database yet; encryption can be turned on once something is read.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Es gibt noch keine Datenbank; die Verschlüsselung lässt sich einschalten, sobald etwas gelesen ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is as it was. A passphrase of your own does without it.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>Nichts wurde geändert: Die Datei ist, wie sie war. Mit einer eigenen Passphrase geht es ohne ihn.</translation>
    </message>
    <message>
        <source>{name} was not saved: {why}.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>{name} wurde nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Not saved: the folder {folder} is not there.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>Nicht gespeichert: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Not saved: nothing may be written into {folder}. Another folder can be chosen.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>Nicht gespeichert: In {folder} darf nicht geschrieben werden. Ein anderer Ordner kann gewählt werden.</translation>
    </message>
    <message>
        <source>It was written or changed by someone else, so it is left as it is.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>Die Datei wurde von jemand anderem geschrieben oder geändert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The path holds a line break.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>Der Pfad enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>What your AI tokens turned into</source>
        <extracomment>tokenmirror/app/login_places.py</extracomment>
        <translation>Was aus den eigenen KI-Tokens wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tokenmirror/app/notifier.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copied as Markdown; it is on the list of what was given away.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>Als Markdown kopiert; es steht auf der Liste des Weitergegebenen.</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}, but it could not be noted here: {why}</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} in {folder} gespeichert, aber es konnte hier nicht vermerkt werden: {why}</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}. Only you can read the file.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} in {folder} gespeichert, für niemand anderen lesbar.</translation>
    </message>
    <message>
        <source>Not saved: {name} is there already.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>Nicht gespeichert: {name} gibt es schon.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>tokenmirror/app/tasks.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The file beside it that says how its key is kept is not there, and is made anew.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Die Datei daneben, in der steht, wie der Schlüssel verwahrt ist, fehlt und wird neu angelegt.</translation>
    </message>
    <message>
        <source>The database cannot be opened now: {why}</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Die Datenbank kann gerade nicht geöffnet werden: {why}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Upper and lower case count.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Das ist nicht die Passphrase. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The code is whole, and it is not that of this database.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>Der Code ist vollständig, gehört aber nicht zu dieser Datenbank.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Outcomes and their tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Ergebnisse und ihre Tokens</translation>
    </message>
    <message>
        <source>Days after landing</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Tage nach der Landung</translation>
    </message>
    <message>
        <source>Lines still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Noch lebende Zeilen</translation>
    </message>
    <message>
        <source>How many lines were still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Wie viele Zeilen noch lebten</translation>
    </message>
    <message>
        <source>What is drawn, from the first part on</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Was gezeichnet ist, vom ersten Teil an</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>tokenmirror/export/html.py</extracomment>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: {letters}</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>Keine Schrift auf diesem Computer hat diese Zeichen: {letters}</translation>
    </message>
    <message>
        <source>The typesetter could not make every part of it readable by a screen reader.</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>Das Satzprogramm konnte nicht alles darin für Bildschirmleser lesbar machen.</translation>
    </message>
    <message>
        <source>not observed</source>
        <extracomment>tokenmirror/export/svg_fills.py</extracomment>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{list} und {last}</translation>
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
        <translation>Ersparte Stunden, nach eigener Meinung</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Your own answer: {question}</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Eigene Antwort: {question}</translation>
    </message>
    <message>
        <source>How is this counted</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Wie wird das gezählt</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Hours are a number, such as 6 or 2.5.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Stunden sind eine Zahl, etwa 6 oder 2,5.</translation>
    </message>
    <message>
        <source>That is longer than an answer can be.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Das ist länger, als eine Antwort sein kann.</translation>
    </message>
    <message>
        <source>Kept, for you alone.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Behalten, für niemanden sonst.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Change a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Obergrenze ändern</translation>
    </message>
    <message>
        <source>Set a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Obergrenze setzen</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A limit of your own, that begins anew with each span. There is nothing to reach.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Eine eigene Grenze, die mit jedem Zeitraum neu beginnt. Es gibt nichts zu erreichen.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>A number above zero, such as 40M or 750k.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Eine Zahl über null, etwa 40M oder 750k.</translation>
    </message>
    <message>
        <source>An amount such as 160 or 12.50.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Ein Betrag wie 160 oder 12,50.</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The same sessions at other prices: arithmetic, and no forecast.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Dieselben Sitzungen zu anderen Preisen: Rechnung, keine Prognose.</translation>
    </message>
    <message>
        <source>Money at list price ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Geld zum Listenpreis ({currency})</translation>
    </message>
    <message>
        <source>A plan&apos;s flat fee ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Pauschale eines Tarifs ({currency})</translation>
    </message>
    <message>
        <source>Holds for each</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Gilt je</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Eigener Name dafür</translation>
    </message>
    <message>
        <source>All prices times a factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Alle Preise mal einem Faktor</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for every call</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Preise eines anderen Modells für jeden Aufruf</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for small edits</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Preise eines anderen Modells für kleine Änderungen</translation>
    </message>
    <message>
        <source>Caches kept 1 h</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Cache 1 h gehalten</translation>
    </message>
    <message>
        <source>Caches kept 5 min</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Cache 5 min gehalten</translation>
    </message>
    <message>
        <source>A plan with a flat fee</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Ein Tarif mit Pauschale</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Edits under so many lines</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Änderungen unter so vielen Zeilen</translation>
    </message>
    <message>
        <source>Fee a month ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Pauschale im Monat ({currency})</translation>
    </message>
    <message>
        <source>Something is missing, or is no number above zero.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>Etwas fehlt oder ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>Used so far</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Obergrenze hinzufügen</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Add a scenario…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Szenario hinzufügen…</translation>
    </message>
    <message>
        <source>Quiet warnings are on</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Stille Hinweise sind an</translation>
    </message>
    <message>
        <source>Quiet warnings are off</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Stille Hinweise sind aus</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Die Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open the change</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Die Änderung öffnen</translation>
    </message>
    <message>
        <source>Show them: {cases}</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Zeigen: {cases}</translation>
    </message>
    <message>
        <source>Put them away</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>An dem Tag</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>1 of 10 futures below</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>1 von 10 Verläufen darunter</translation>
    </message>
    <message>
        <source>1 of 10 futures above</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>1 von 10 Verläufen darüber</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>The database and all copies of it are written anew, encrypted. That takes some seconds, needs as much room again while it lasts, and goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Die Datenbank und alle ihre Kopien werden verschlüsselt neu geschrieben. Das dauert einige Sekunden, braucht solange noch einmal so viel Platz und geht von selbst weiter, wenn es unterbrochen wird.</translation>
    </message>
    <message>
        <source>A passphrase of mine instead, which is asked for at each start</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Stattdessen eine eigene Passphrase, nach der bei jedem Start gefragt wird</translation>
    </message>
    <message>
        <source>The key goes into the keyring of this computer, and the window opens when you are logged in.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Computers, und das Fenster öffnet sich, wenn Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The key is kept under your passphrase. Without it the recovery code alone opens the database.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Der Schlüssel wird unter Ihrer Passphrase verwahrt. Ohne sie öffnet nur der Wiederherstellungscode die Datenbank.</translation>
    </message>
    <message>
        <source>The keyring is asked. It may open a window that wants its password.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Der Schlüsselbund wird gefragt. Vielleicht öffnet er ein Fenster, das sein Passwort verlangt.</translation>
    </message>
    <message>
        <source>Without the key nobody can read anything. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Ohne den Schlüssel kann niemand etwas lesen. Geht der Schlüsselbund verloren, ist die Passphrase vergessen oder kommt der Datenordner auf einen anderen Computer, öffnet dieser Code ihn. Er wird nur dieses eine Mal gezeigt: Bewahren Sie ihn anderswo auf.</translation>
    </message>
    <message>
        <source>The database and its copies are written anew without encryption. Whoever can read your files can read them then; the key and the recovery code open nothing any more.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Die Datenbank und ihre Kopien werden unverschlüsselt neu geschrieben. Wer Ihre Dateien lesen kann, kann dann auch sie lesen; Schlüssel und Wiederherstellungscode öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>At least {n} letters, twice the same.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Mindestens {n} Zeichen, zweimal gleich.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Make it a plain file again?</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Wieder eine unverschlüsselte Datei daraus machen?</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>What changes took before stands beside what they took since then. Nothing has to come of it.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Was Änderungen vorher brauchten, steht neben dem, was sie seither brauchen. Es muss nichts dabei herauskommen.</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Sein letzter Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Er ist vorbei</translation>
    </message>
    <message>
        <source>a new model, smaller tasks</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>ein neues Modell, kleinere Aufgaben</translation>
    </message>
    <message>
        <source>From a day on</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>A project beside the others</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Ein Projekt neben den anderen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>It needs a name of your own.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Es fehlt ein eigener Name.</translation>
    </message>
    <message>
        <source>It needs a project.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Es fehlt ein Projekt.</translation>
    </message>
    <message>
        <source>Change an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Einen Versuch ändern</translation>
    </message>
    <message>
        <source>Add an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Einen Versuch hinzufügen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What did my tokens turn into?</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Was wurde aus den Tokens?</translation>
    </message>
    <message>
        <source>TokenMirror reads the logs your tools already leave here and sets them beside your commits.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>TokenMirror liest die Protokolle, die Werkzeuge hier ohnehin hinterlassen, und stellt sie neben die eigenen Commits.</translation>
    </message>
    <message>
        <source>Before anything is read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Bevor etwas gelesen wird</translation>
    </message>
    <message>
        <source>Change the addresses that count as yours</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Eigene Adressen ändern</translation>
    </message>
    <message>
        <source>Repositories your sessions worked in</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Repositorys, in denen die Sitzungen arbeiteten</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Mit erfundenen Daten umsehen</translation>
    </message>
    <message>
        <source>Will be read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Counts, times, models and edited lines in the logs; your commits in the repositories below.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Anzahlen, Zeiten, Modelle und bearbeitete Zeilen in den Protokollen; eigene Commits in den Repositorys unten.</translation>
    </message>
    <message>
        <source>Will never be stored or sent</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Wird nie gespeichert oder gesendet</translation>
    </message>
    <message>
        <source>Prompts, responses, code, diffs, command output. Nothing leaves this computer.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Prompts, Antworten, Code, Diffs, Befehlsausgaben. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>All definitions</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Alle Definitionen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How {figure} is counted</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Wie {figure} gezählt wird</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>Was es nicht sagt</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>private, not in any summary unless you tick it</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>privat, in keinem Bericht, außer sie wird angehakt</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>Gedacht als</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The ceiling is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>Die Obergrenze ist entfernt.</translation>
    </message>
    <message>
        <source>The scenario is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>Das Szenario ist entfernt.</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Five questions</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Fünf Fragen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pages of looking back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Seiten des Rückblicks</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Add an experiment…</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>Versuch hinzufügen…</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>{name} entfernt.</translation>
    </message>
    <message>
        <source>Shown below</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>Unten gezeigt</translation>
    </message>
    <message>
        <source>One question</source>
        <extracomment>tokenmirror/ui/screens/reflect_look_back.py</extracomment>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>What took the place of token counts, against your own past</source>
        <extracomment>tokenmirror/ui/screens/reflect_measures.py</extracomment>
        <translation>Was an die Stelle der Token-Zahlen trat, gegen die eigene Vergangenheit</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <extracomment>tokenmirror/ui/screens/reflect_notes.py</extracomment>
        <translation>In Notizen suchen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>
            <numerusform>{n} Fall</numerusform>
            <numerusform>{n} Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answered other times</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>Antworten zu anderen Zeiten</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>backup restore copy damage check undo</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Sicherung wiederherstellen Kopie Schaden prüfen rückgängig Backup</translation>
    </message>
    <message>
        <source>Take a copy now</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Jetzt eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All of it is yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Alles davon gehört Ihnen.</translation>
    </message>
    <message>
        <source>Copy it, lock it, take it along, have it forgotten, or leave. The logs of your tools stay as they are.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Kopieren, verschlüsseln, mitnehmen, vergessen lassen oder gehen. Die Protokolle der Werkzeuge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>database folder size</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>Datenbank Ordner Größe</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keeping</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>retention age years delete old</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Aufbewahrung Alter Jahre löschen alt</translation>
    </message>
    <message>
        <source>What becomes older is forgotten each day. Unless you choose so, nothing is.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Was älter wird, wird täglich vergessen. Ohne diese Wahl wird nichts vergessen.</translation>
    </message>
    <message>
        <source>Taking it along</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>export all my data copy JSON portability</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>alle meine Daten exportieren Kopie JSON mitnehmen</translation>
    </message>
    <message>
        <source>Everything that is stored, your own words too, as lines of JSON that any program reads.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alles Gespeicherte, auch die eigenen Worte, als JSON-Zeilen, die jedes Programm liest.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>delete erase remove session repository period everything</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>löschen entfernen Sitzung Repository Zeitraum alles</translation>
    </message>
    <message>
        <source>Sessions, and what you wrote of them. Before anything goes, you are told what.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Sitzungen und was Sie dazu geschrieben haben. Bevor etwas geht, wird gesagt, was.</translation>
    </message>
    <message>
        <source>All up to now, your own words too. What you chose to leave out stays left out.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alles bis jetzt, auch die eigenen Worte. Was ausgelassen ist, bleibt ausgelassen.</translation>
    </message>
    <message>
        <source>Sessions are forgotten from their menu, repositories and tools on the pages of the same name.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Sitzungen werden über ihr Menü vergessen, Repositorys und Werkzeuge auf den gleichnamigen Seiten.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>uninstall remove leave quit</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>deinstallieren entfernen gehen beenden</translation>
    </message>
    <message>
        <source>Quit, then `{command}` lists everything that was written outside of the program: this folder, the entry that starts it at login, the key in the keyring. With --remove it takes all of it away.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Nach dem Beenden listet `{command}` alles auf, was außerhalb des Programms geschrieben wurde: diesen Ordner, den Eintrag für den Start bei der Anmeldung, den Schlüssel im Schlüsselbund. Mit --remove wird alles davon entfernt.</translation>
    </message>
    <message>
        <source>Keep things</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>All of my data</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alle meine Daten</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Ein Zeitraum</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Take everything away</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>It is being made…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Sie wird erstellt …</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>It could not be made. In a terminal: tokenmirror diagnostics</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Sie konnte nicht erstellt werden. In einem Terminal: tokenmirror diagnostics</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Gesichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it before you give it to anyone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>Nichts wird gesendet. Lesen Sie sie, bevor Sie sie jemandem geben.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>encrypt key keyring passphrase recovery code password lock</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>verschlüsseln Schlüssel Schlüsselbund Passphrase Wiederherstellungscode Passwort sperren</translation>
    </message>
    <message>
        <source>Encrypts with a new key and shows its recovery code; the old code opens nothing any more.</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Verschlüsselt mit einem neuen Schlüssel und zeigt dessen Wiederherstellungscode; der alte Code öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1 on a figure, or its menu, shows the definition of that figure alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>F1 auf einer Zahl, oder ihr Menü, zeigt die Definition dieser Zahl allein.</translation>
    </message>
    <message>
        <source>definitions how is this counted</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>definitionen wie wird das gezählt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab leads through every control. The same sheet opens anywhere with ? or Ctrl+/.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tab führt durch alle Bedienelemente. Dieselbe Übersicht öffnet sich überall mit ? oder Strg+/.</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>kürzel tasten tastenkürzel</translation>
    </message>
    <message>
        <source>Search the definitions</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Definitionen durchsuchen</translation>
    </message>
    <message>
        <source>No definition holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Keine Definition enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>theme dark light colours contrast rows animation</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>design dunkel hell farben kontrast zeilen animation</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as the language does.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Zahlen, Daten und Beträge folgen der Schreibweise der Sprache.</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Start und Infobereich</translation>
    </message>
    <message>
        <source>login autostart boot notifications close quit</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>anmeldung autostart hochfahren benachrichtigungen schließen beenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system says, it changes with it at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Wie im System; wechselt sofort mit.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger lines, and an edge and a pattern on every outcome.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Kräftigere Linien, Rand und Muster an jedem Verbleib.</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Roomy rows are 30 pixels high, others 26.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Luftige Zeilen sind 30 Pixel hoch, andere 26.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Today&apos;s card fades in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Die Karte des Tages blendet eine Zehntelsekunde lang ein; reduziert bewegt sich nichts.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Every screen changes at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Alle Ansichten wechseln sofort.</translation>
    </message>
    <message>
        <source>{problem} ({place})</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>{problem} ({place})</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>At login, without the window; where there is no tray, with it.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Bei der Anmeldung ohne Fenster; wo es keinen Infobereich gibt, mit Fenster.</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Nach dem Schließen des Fensters weiter beobachten</translation>
    </message>
    <message>
        <source>The tray icon brings it back. Off: closing the window quits.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Das Symbol im Infobereich holt es zurück. Aus: Schließen beendet das Programm.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet ones, of these three things and of nothing else.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Leise, zu diesen drei Dingen und zu sonst nichts.</translation>
    </message>
    <message>
        <source>Logs about to be deleted</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Protokolle, die bald gelöscht werden</translation>
    </message>
    <message>
        <source>By their own tool, before they were read.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Vom Werkzeug selbst, bevor sie gelesen wurden.</translation>
    </message>
    <message>
        <source>A ceiling nearly reached</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Eine fast erreichte Obergrenze</translation>
    </message>
    <message>
        <source>One that you set yourself.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Eine selbst gesetzte.</translation>
    </message>
    <message>
        <source>A tool that can no longer be read</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Ein Werkzeug, das nicht mehr gelesen werden kann</translation>
    </message>
    <message>
        <source>What was read stays.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Geschrieben nach {place}</translation>
    </message>
    <message>
        <source>Logs are read as they grow, before a tool deletes them.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>Protokolle werden gelesen, während sie wachsen, bevor ein Werkzeug sie löscht.</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>logs folders read forget pause sources</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>protokolle ordner lesen vergessen anhalten quellen</translation>
    </message>
    <message>
        <source>{page}: {setting}</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>{page}: {setting}</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>default branch leave out moved missing folder git</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>standard branch auslassen verschoben fehlt ordner git</translation>
    </message>
    <message>
        <source>Work of {folder} now lands in {branch}.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Arbeit in {folder} landet jetzt in {branch}.</translation>
    </message>
    <message>
        <source>Sessions knew it as {folder}. What they did there counts for the repository that you name.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Sitzungen kannten es als {folder}. Was sie dort taten, zählt für das genannte Repository.</translation>
    </message>
    <message>
        <source>Sessions that worked in it, or will, count for it. Its history is read with git.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Sitzungen, die darin arbeiteten oder arbeiten werden, zählen dafür. Sein Verlauf wird mit Git gelesen.</translation>
    </message>
    <message>
        <source>My addresses</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Eigene Adressen</translation>
    </message>
    <message>
        <source>e-mail author identity me</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>e-mail autor identität ich</translation>
    </message>
    <message>
        <source>Commits under it count as yours, those of the past too.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Commits darunter zählen als eigene, auch vergangene.</translation>
    </message>
    <message>
        <source>{address} no longer counts as yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{address} zählt nicht mehr als eigene.</translation>
    </message>
    <message>
        <source>Add a repository…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Repository hinzufügen…</translation>
    </message>
    <message>
        <source>Watch {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{repository} beobachten</translation>
    </message>
    <message>
        <source>Left out, its history is not read and its tokens count as they did</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Ausgelassen wird sein Verlauf nicht gelesen, und seine Tokens zählen wie bisher</translation>
    </message>
    <message>
        <source>Default branch</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Standard-Branch</translation>
    </message>
    <message>
        <source>as git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>wie Git es sagt</translation>
    </message>
    <message>
        <source>Where work lands. What you choose outranks git&apos;s facts.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Wo Arbeit landet. Die eigene Wahl geht dem vor, was Git sagt.</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Wo ist es jetzt?</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Repository hinzufügen</translation>
    </message>
    <message>
        <source>A folder inside the repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Ein Ordner im Repository</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Another address of yours</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Eine weitere eigene Adresse</translation>
    </message>
    <message>
        <source>Add an address</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Folders that are gone</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Verschwundene Ordner</translation>
    </message>
    <message>
        <source>Known repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Bekannte Repositorys</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Es ist jetzt woanders…</translation>
    </message>
    <message>
        <source>Default branch of {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Standard-Branch von {repository}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>selbst gewählt</translation>
    </message>
    <message>
        <source>what git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>was Git sagt</translation>
    </message>
    <message>
        <source>None is known yet. Sessions name the folders they work in.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>Noch ist keines bekannt. Sitzungen nennen die Ordner, in denen sie arbeiten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no account and no upload, and connections to the Internet are refused.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Es gibt kein Konto und kein Hochladen, und Verbindungen ins Internet werden verweigert.</translation>
    </message>
    <message>
        <source>database stored never folder size check data</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>datenbank gespeichert nie ordner größe prüfen daten</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>List prices are what the vendors publish. They are not what you or anybody paid.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Listenpreise sind, was die Anbieter veröffentlichen. Sie sind nicht, was irgendwer bezahlt hat.</translation>
    </message>
    <message>
        <source>money currency cost model list price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>geld währung kosten modell liste preis tabelle</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is compared, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Ein privater Spiegel dessen, was aus KI-Tokens wurde. Niemand wird verglichen, und nichts geht hinaus.</translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git diagnosis log fault problem</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Version Lizenz Qt Python SQLite git Diagnose Protokoll Fehler Problem</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the program&apos;s own log. It names nothing of yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Versionen, Anzahlen und die letzten Zeilen des eigenen Protokolls. Nichts von Ihnen wird darin genannt.</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Connections to the Internet</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Verbindungen ins Internet</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Dateien im Ordner</translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Wie sich das selbst prüfen lässt</translation>
    </message>
    <message>
        <source>Price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>{currency}, as in the table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{currency}, wie in der Tabelle</translation>
    </message>
    <message>
        <source>Prices of your own</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>Models of your calls without a price</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Modelle der Aufrufe ohne Preis</translation>
    </message>
    <message>
        <source>the example</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>das Beispiel</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>Licences of everything that runs</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Lizenzen von allem, was läuft</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Never stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Show text</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Such a file names prices for a million tokens, as in this one:</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>Eine solche Datei nennt Preise für eine Million Tokens, wie in dieser:</translation>
    </message>
    <message>
        <source>Which tools are read and from where. Where one is turned off, what was read of it stays.</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>Welche Werkzeuge gelesen werden und von wo. Wo eines ausgeschaltet ist, bleibt, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Tools and their logs</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>Werkzeuge und ihre Protokolle</translation>
    </message>
    <message>
        <source>Look over</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Two summaries</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Zwei Berichte</translation>
    </message>
    <message>
        <source>{folder} is a repository. Whoever gets the repository, or a copy of it, can get this summary too.</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{folder} ist ein Repository. Wer das Repository oder eine Kopie davon bekommt, kann auch diesen Bericht bekommen.</translation>
    </message>
    <message>
        <source>Save into a repository?</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>In ein Repository speichern?</translation>
    </message>
    <message>
        <source>Save there</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Dort speichern</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>The period before</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>The period after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Nächster Zeitraum</translation>
    </message>
    <message>
        <source>The period up to now</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zeitraum bis jetzt</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Die letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>How what has the keyboard is counted</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Wie gezählt wird, was den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Diese Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Vorheriger oder nächster Punkt</translation>
    </message>
    <message>
        <source>The first or last point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Erster oder letzter Punkt</translation>
    </message>
    <message>
        <source>Another lane or series</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Andere Spur oder Reihe</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Öffnen, was dahinter steht</translation>
    </message>
    <message>
        <source>Leave the point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Punkt verlassen</translation>
    </message>
    <message>
        <source>The data as a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Daten als Tabelle</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zurück zum ganzen Zeitraum</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Von der Suche zu den Zeilen</translation>
    </message>
    <message>
        <source>Tick, or tick no more</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Anhaken oder nicht mehr</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Write beside it, or open what is below it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Dazuschreiben oder öffnen, was darunter ist</translation>
    </message>
    <message>
        <source>One step back, or forth again</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Einen Schritt zurück oder wieder vor</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Inhalt durchsuchen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>In a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>In the contents of a summary</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>Im Inhalt eines Berichts</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <extracomment>tokenmirror/ui/shortcuts_sheet.py</extracomment>
        <translation>{keys}: {does}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>tokenmirror/ui/small_pictures.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>Use these days</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Diese Tage verwenden</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is a draft of that name; this one takes its place.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Es gibt einen Entwurf dieses Namens; dieser tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This page discloses</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Diese Seite gibt preis</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look over and save…</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Prüfen, speichern …</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Aufgehoben als „{name}“</translation>
    </message>
    <message>
        <source>Tick it to write beside it.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Zum Dazuschreiben anhaken.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>From the draft “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Aus dem Entwurf „{name}“</translation>
    </message>
    <message>
        <source>Not kept as a draft yet</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Noch nicht als Entwurf aufgehoben</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Beside a part or a thing that is ticked.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>Neben einem Teil oder Eintrag, der angehakt ist.</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Zahlen von beiden</translation>
    </message>
    <message>
        <source>Both are yours. More or less of something is neither better nor worse.</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Beide sind eigene. Mehr oder weniger von etwas ist weder besser noch schlechter.</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Erster: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Zweiter: {name}</translation>
    </message>
    <message>
        <source>Given away by the first alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Nur vom ersten weitergegeben</translation>
    </message>
    <message>
        <source>Given away by the second alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Nur vom zweiten weitergegeben</translation>
    </message>
    <message>
        <source>nothing that the other did not</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>nichts, was der andere nicht auch hat</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Enter writes beside it, Ctrl+Z takes back.</source>
        <extracomment>tokenmirror/ui/summary/contents.py</extracomment>
        <translation>Leertaste hakt an, Alt+Auf und Alt+Ab verschieben, Eingabe schreibt dazu, Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>It is tagged for who has it read out (PDF/UA).</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Sie ist für Vorleseprogramme ausgezeichnet (PDF/UA).</translation>
    </message>
    <message>
        <source>It is not tagged for who has it read out: {why} The web page is.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Sie ist nicht für Vorleseprogramme ausgezeichnet: {why} Die Webseite ist es.</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Zahlen als JSON</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Zahlen als CSV</translation>
    </message>
    <message>
        <source>Pages to print or to send, with text that can be selected.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Seiten zum Drucken oder Senden, mit auswählbarem Text.</translation>
    </message>
    <message>
        <source>One file for any browser, without scripts or links; also for who has it read out.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Eine Datei für jeden Browser, ohne Skripte und Links; auch zum Vorlesen.</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be pasted elsewhere.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Reiner Text mit Überschriften und Tabellen, zum Einfügen anderswo.</translation>
    </message>
    <message>
        <source>The pages as one picture; who has it read out hears nothing of it.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Die Seiten als ein Bild; beim Vorlesen ist davon nichts zu hören.</translation>
    </message>
    <message>
        <source>The same figures with their ranges and caveats, for scripts; with a schema.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Dieselben Zahlen mit Spannen und Vorbehalten, für Skripte; mit einem Schema.</translation>
    </message>
    <message>
        <source>The same figures as a table, for spreadsheets.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Dieselben Zahlen als Tabelle, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>What you give away is remembered here, so that you can look it up.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Was weitergegeben wird, wird hier vermerkt und lässt sich nachsehen.</translation>
    </message>
    <message>
        <source>Everything that is given away</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Alles, was weitergegeben wird</translation>
    </message>
    <message>
        <source>This is everything that the summary gives away.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Das ist alles, was der Bericht weitergibt.</translation>
    </message>
    <message>
        <source>Title and own words, as they stand in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Titel und eigene Worte, wie sie dastehen</translation>
    </message>
    <message>
        <source>Not in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>Who has a summary with the same pseudonyms can tell that both speak of the same projects.</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>Wer einen Bericht mit denselben Decknamen hat, kann erkennen, dass beide von denselben Projekten sprechen.</translation>
    </message>
    <message>
        <source>Other pseudonyms</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>Andere Decknamen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Preview, {n} pages</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>
            <numerusform>Vorschau, {n} Seite</numerusform>
            <numerusform>Vorschau, {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {many}</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Seite {number} von {many}</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>{title}, {format}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{title}, {format}</translation>
    </message>
    <message>
        <source>No draft is kept.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Kein Entwurf ist aufgehoben.</translation>
    </message>
    <message>
        <source>Save draft keeps what is ticked and written under a name of yours, to be opened again.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>„Als Entwurf“ hebt unter einem eigenen Namen auf, was angehakt und geschrieben ist; es lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Drafts and what was given away</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Entwürfe und Weitergegebenes</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Dropped {name}.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} verworfen.</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} vergleichen</translation>
    </message>
    <message>
        <source>The file itself stays where it is. What it disclosed is then known to nobody here.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Die Datei selbst bleibt, wo sie ist. Was sie preisgab, weiß hier dann niemand mehr.</translation>
    </message>
    <message>
        <source>Forget that this was given away?</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Vergessen, dass dies weitergegeben wurde?</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>SHA-256 der Datei: {digest}</translation>
    </message>
    <message>
        <source>Nothing was given away yet.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Noch wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>Whatever you save or copy of a summary is listed here, with what it disclosed. Only you see it.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Was von einem Bericht gespeichert oder kopiert wird, steht hier, mit dem, was es preisgab. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>What left this program, as it was told then. Only you see this list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Was dieses Programm verließ, so wie es damals hieß. Niemand sonst sieht diese Liste.</translation>
    </message>
    <message>
        <source>A draft keeps what is ticked and written; its figures are those of the day it is opened.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Ein Entwurf behält, was angehakt und geschrieben ist; seine Zahlen sind die des Tages, an dem er geöffnet wird.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Drop {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} verwerfen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Tick two of the list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>Zwei der Liste anhaken.</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Days of your own…</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>Eigene Tage …</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Your words at the top</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>Eigene Worte am Anfang</translation>
    </message>
    <message>
        <source>Your words beside “{row}”</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>Eigene Worte neben „{row}“</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>Das dauert einen Moment</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>The database is encrypted</source>
        <extracomment>tokenmirror/ui/unlock_page.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt</translation>
    </message>
    <message>
        <source>TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Letzte 13 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>{period}, earlier</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{period}, früher</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gespeichertes wird gelesen…</translation>
    </message>
    <message>
        <source>Where the tokens went</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Wohin die Tokens gingen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Copy the exact figure</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Genauen Wert kopieren</translation>
    </message>
    <message>
        <source>without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ohne Tokens</translation>
    </message>
    <message>
        <source>All tokens of the period by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alle Tokens des Zeitraums nach Verbleib</translation>
    </message>
    <message>
        <source>{label}, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, ausstehend</translation>
    </message>
    <message>
        <source>{label}, a guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, eine Vermutung</translation>
    </message>
    <message>
        <source>{label}, estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}, vom Werkzeug geschätzt</translation>
    </message>
    <message>
        <source>bottom to top in the order above</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>von unten nach oben in der Reihenfolge oben</translation>
    </message>
    <message>
        <source>Changes landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gelandete Änderungen</translation>
    </message>
    <message>
        <source>one square each, on the day it landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>je ein Quadrat, am Tag der Landung</translation>
    </message>
    <message>
        <source>how many, by month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>wie viele, je Monat</translation>
    </message>
    <message>
        <source>none in this period</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>keine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>kept, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>behalten, ausstehend</translation>
    </message>
    <message>
        <source>Arrow keys read the points, Enter opens what is behind one, T shows a table, Ctrl+C copies the figures, Ctrl+S saves.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Pfeiltasten lesen die Punkte, Enter öffnet, was dahinter steht, T zeigt eine Tabelle, Strg+C kopiert die Zahlen, Strg+S speichert.</translation>
    </message>
    <message>
        <source>Copy a picture</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Als Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zahlen speichern (CSV)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Die Zahlen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Vom Werkzeug geschätzt</translation>
    </message>
    <message>
        <source>Calls without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Aufrufe ohne Tokens</translation>
    </message>
    <message>
        <source>Cost it recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Aufgezeichnete Kosten</translation>
    </message>
    <message>
        <source>How far it is known</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Wie weit es bekannt ist</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>not landed yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>noch nicht gelandet</translation>
    </message>
    <message>
        <source>Nothing is in progress in this period.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>In diesem Zeitraum ist nichts in Arbeit.</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30, 90, 180, 365 and 730 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeilen, die Änderungen neu einbrachten, gezählt 7, 30, 90, 180, 365 und 730 Tage nach der Landung und jetzt. Eine kürzer beobachtete Zeile zählt so lange, wie sie beobachtet ist (Kaplan-Meier). Das Band enthält den Anteil in 95 von 100 Fällen, nach der Streuung der Änderungen.</translation>
    </message>
    <message>
        <source>{day} days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{day} Tage</translation>
    </message>
    <message>
        <source>Share of lines still alive, by days since they landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Anteil noch lebender Zeilen nach Tagen seit der Landung</translation>
    </message>
    <message>
        <source>Since landing</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Seit der Landung</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Lebend</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No older</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Nicht älter</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>Tokens per kept piece</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens je behaltenem Stück</translation>
    </message>
    <message>
        <source>middle half</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>mittlere Hälfte</translation>
    </message>
    <message>
        <source>pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Kept pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Behaltene Stücke</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>every total has a receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>jede Summe hat einen Beleg</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Search subject, branch, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Betreff, Branch, Id suchen</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Went into</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ging in</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gelandet</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>copying, {percent}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>kopiert, {percent}</translation>
    </message>
    <message>
        <source>{rows} rows copied</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{rows} Zeilen kopiert</translation>
    </message>
    <message>
        <source>Commits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Commits</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Lines alive / added</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeilen lebend / neu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Search project, tool, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Projekt, Werkzeug, Id suchen</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Edits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Edits</translation>
    </message>
    <message>
        <source>{text}: a guess, by time and place alone</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{text}: eine Vermutung, nur nach Zeit und Ort</translation>
    </message>
    <message>
        <source>Tokens against lines alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens gegen Zeilen</translation>
    </message>
    <message>
        <source>lines alive today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>heute lebende Zeilen</translation>
    </message>
    <message>
        <source>own past</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>eigene Vergangenheit</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Sitzung {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Back to the whole session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zurück zur ganzen Sitzung</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Weniger Dateien</translation>
    </message>
    <message>
        <source>More files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Mehr Dateien</translation>
    </message>
    <message>
        <source>From commit to commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Von Commit zu Commit</translation>
    </message>
    <message>
        <source>the outcomes add up to the session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>die Teile ergeben zusammen die Sitzung</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>{went}: open commit {commit}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{went}: Commit {commit} öffnen</translation>
    </message>
    <message>
        <source>Intent</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>what you say of it</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>eigene Angabe dazu</translation>
    </message>
    <message>
        <source>Of learning, review, debugging and spike, what was left open counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Bei Lernen, Review, Fehlersuche und Versuch zählt, was offen blieb, als beiseitegelegt.</translation>
    </message>
    <message>
        <source>Say that this session was this</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Angeben, dass diese Sitzung das war</translation>
    </message>
    <message>
        <source>Take this back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No row here is “{fate}”.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Keine Zeile hier ist „{fate}“.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{shown} von {all} gezeigt</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>What you say outranks all evidence, and can be taken back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Eigene Angaben gehen allen Belegen vor und lassen sich zurücknehmen</translation>
    </message>
    <message>
        <source>Show commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Befehle zeigen</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Befehle verbergen</translation>
    </message>
    <message>
        <source>Choose a row to see what is behind it.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Eine Zeile wählen, um zu sehen, was dahinter steht.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{tool} lesen</translation>
    </message>
    <message>
        <source>Read {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{folder} lesen</translation>
    </message>
    <message>
        <source>Turned off, it is read no more; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ausgeschaltet wird nicht mehr gelesen; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder with logs of {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Einen Ordner mit Protokollen von {tool} hinzufügen</translation>
    </message>
    <message>
        <source>Forget everything from it…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alles daraus vergessen…</translation>
    </message>
    <message>
        <source>Forget everything that was read from {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Alles vergessen, was aus {folder} gelesen wurde</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take {folder} off the list; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{folder} aus der Liste nehmen; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>{count} tools that can be read and are not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{count} Werkzeuge, die gelesen werden können und hier nicht sind</translation>
    </message>
    <message>
        <source>1 tool that can be read and is not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>1 Werkzeug, das gelesen werden kann und hier nicht ist</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Logs in it are read like those in the tool&apos;s own folder. A copy from another computer counts under that computer&apos;s name.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Protokolle darin werden gelesen wie die im Ordner des Werkzeugs. Eine Kopie von einem anderen Computer zählt unter dessen Namen.</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>optional, if it was copied from another one</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>optional, wenn von einem anderen kopiert</translation>
    </message>
    <message>
        <source>reading older logs, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ältere Protokolle werden gelesen, {percent} %</translation>
    </message>
    <message>
        <source>reading history, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Verlauf wird gelesen, {percent} %</translation>
    </message>
    <message>
        <source>writing the database anew, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Datenbank wird neu geschrieben, {percent} %</translation>
    </message>
    <message>
        <source>stopped at {percent} %; what was read can be used</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>bei {percent} % gestoppt; was gelesen ist, kann genutzt werden</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Lesen stoppen; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Beobachtet nicht</translation>
    </message>
    <message>
        <source>Cannot store yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Speichern ruht</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Reading the logs stopped {times} times in a row and is tried again every minute. `tokenmirror doctor` says more.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Das Lesen der Protokolle brach {times}-mal nacheinander ab und wird jede Minute neu versucht. `tokenmirror doctor` sagt mehr.</translation>
    </message>
    <message>
        <source>What is stored could not be read: {why}. It is asked again with the next change.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Gespeichertes konnte nicht gelesen werden: {why}. Mit der nächsten Änderung wird erneut gefragt.</translation>
    </message>
    <message>
        <source>That could not be noted: {why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Das konnte nicht vermerkt werden: {why}</translation>
    </message>
    <message>
        <source>{why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Made-up data: these people, projects and numbers do not exist. Closing the window deletes it all.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Erfundene Daten: Diese Personen, Projekte und Zahlen gibt es nicht. Schließen des Fensters löscht alles.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opened read-only: a newer version wrote this. Nothing is read or changed.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Nur zum Lesen geöffnet: Eine neuere Version schrieb dies. Nichts wird gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>TokenMirror keeps watching in the tray; Quit is in its menu.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror beobachtet im Infobereich weiter; Beenden steht im Menü des Symbols.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icon; closing the window quits.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Dieser Desktop zeigt kein Symbol im Infobereich; Schließen beendet das Programm.</translation>
    </message>
    <message>
        <source>Open TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror öffnen</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Beobachten anhalten</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Read again now</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Jetzt neu lesen</translation>
    </message>
    <message>
        <source>Today in TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Heute in TokenMirror</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today&apos;s tokens by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Tokens von heute nach Verbleib</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>reverted</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>no edit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ohne Bearbeitung</translation>
    </message>
    <message>
        <source>outside git</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>außerhalb von Git</translation>
    </message>
    <message>
        <source>{tool} deletes logs from {day} on</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} löscht Protokolle ab {day}</translation>
    </message>
    <message>
        <source>It keeps them for {days} days. What was read of them stays here.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>Es behält sie {days} Tage. Was davon gelesen wurde, bleibt hier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs that could not be read would be lost. What was read stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>{n} nicht lesbares Protokoll ginge verloren. Was gelesen wurde, bleibt.</numerusform>
            <numerusform>{n} nicht lesbare Protokolle gingen verloren. Was gelesen wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tool} can be read no more</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} kann nicht mehr gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs or folders of it cannot be opened. What was read before stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>{n} Protokoll oder Ordner davon lässt sich nicht öffnen. Was davor gelesen wurde, bleibt.</numerusform>
            <numerusform>{n} Protokolle oder Ordner davon lassen sich nicht öffnen. Was davor gelesen wurde, bleibt.</numerusform>
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
        <translation>Eine Obergrenze ist eine Grenze für sich selbst. Es gibt nichts zu erreichen.</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Es ist kein Budget gesetzt.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month, a quarter or a year, beside what was used and where that is likely to lead. It is never a number to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Eine eigene Obergrenze für einen Monat, ein Quartal oder ein Jahr, neben dem Verbrauch und dem, wohin er vermutlich führt. Sie ist nie eine Zahl, die zu erreichen wäre.</translation>
    </message>
    <message>
        <source>Set a ceiling…</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Obergrenze setzen…</translation>
    </message>
    <message>
        <source>{used} of {ceiling}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{used} von {ceiling}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{amount} darüber</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>höchstens {amount} übrig</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{amount} übrig</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} models without price: {models}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>
            <numerusform>+ {n} Modell ohne Preis: {models}</numerusform>
            <numerusform>+ {n} Modelle ohne Preis: {models}</numerusform>
        </translation>
    </message>
    <message>
        <source>method: your own last {weeks} weeks, resampled</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>Methode: die eigenen letzten {weeks} Wochen, neu gezogen</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>im Wert von {amount}</translation>
    </message>
    <message>
        <source>at list price</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>zum Listenpreis</translation>
    </message>
    <message>
        <source>{name}: {used} of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {used} von {ceiling} {span}</translation>
    </message>
    <message>
        <source>{used} of {ceiling} used {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{used} von {ceiling} verbraucht, {span}</translation>
    </message>
    <message>
        <source>{left} over a ceiling of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{left} über einer Obergrenze von {ceiling}, {span}</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {line}</translation>
    </message>
    <message>
        <source>At most {left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>Höchstens {left} von {ceiling} übrig, {span}</translation>
    </message>
    <message>
        <source>{left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{left} von {ceiling} übrig, {span}</translation>
    </message>
    <message>
        <source>ceiling you set, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>eigene Obergrenze, {amount} {span}</translation>
    </message>
    <message>
        <source>list price, {currency}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Listenpreis, {currency}</translation>
    </message>
    <message>
        <source>{unit}; the band holds 8 of 10 futures</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{unit}; das Band fasst 8 von 10 Verläufen</translation>
    </message>
    <message>
        <source>today {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>heute {amount}</translation>
    </message>
    <message>
        <source>flat fee, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Pauschale, {amount} {span}</translation>
    </message>
    <message>
        <source>Forecast, end of {day}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Prognose, Ende des {day}</translation>
    </message>
    <message>
        <source>Used so far and forecast</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Bisher verbraucht und Prognose</translation>
    </message>
    <message>
        <source>Not observed: no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>Nicht beobachtet: keine Protokolle von damals.</translation>
    </message>
    <message>
        <source>{span}, {fee} fee</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, Pauschale {fee}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, beside a flat fee of {fee}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} zum Listenpreis {since}, neben einer Pauschale von {fee}.</translation>
    </message>
    <message>
        <source>The ceiling was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Die Obergrenze wurde am {day} erreicht.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Im eigenen Rhythmus wird die Obergrenze um den {middle} erreicht, bis zum {day} in 1 von 10 Verläufen.</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>Zu früh, um zu sagen, wohin das führt: {n} Tag mit Nutzung ist bekannt, eine Prognose braucht {fewest}.</numerusform>
            <numerusform>Zu früh, um zu sagen, wohin das führt: {n} Tage mit Nutzung sind bekannt, eine Prognose braucht {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tenths} in 10 forecasts of this kind held for your past year ({held} of {of})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{tenths} von 10 Prognosen dieser Art trafen im vergangenen Jahr zu ({held} von {of})</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>Flat plan</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Pauschaltarif</translation>
    </message>
    <message>
        <source>{span}, list price</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, Listenpreis</translation>
    </message>
    <message>
        <source>{span}, tokens</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}, Tokens</translation>
    </message>
    <message>
        <source>since {day} in {project}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>seit {day} in {project}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} zum Listenpreis {since}, von einer Obergrenze von {ceiling}.</translation>
    </message>
    <message>
        <source>{amount} tokens {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{amount} Tokens {since}, von einer Obergrenze von {ceiling}.</translation>
    </message>
    <message>
        <source>At your own rhythm {span} ends between {low} and {high}, in the middle at {middle}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Im eigenen Rhythmus kommen {span} zwischen {low} und {high} zusammen, in der Mitte {middle}.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Im eigenen Rhythmus wird die Obergrenze {span} in 9 von 10 Verläufen nicht erreicht.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Im eigenen Rhythmus wird die Obergrenze ab dem {day} erreicht oder {span} gar nicht.</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Im eigenen Rhythmus wird die Obergrenze um den {day} erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>too few past forecasts to say how often they hold ({n})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>zu wenige frühere Prognosen, um zu sagen, wie oft sie zutreffen ({n})</numerusform>
            <numerusform>zu wenige frühere Prognosen, um zu sagen, wie oft sie zutreffen ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{changes}, {commits}</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{changes}, {commits}</translation>
    </message>
    <message>
        <source>{lines} of {added} added</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{lines} von {added} neuen</translation>
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
            <numerusform>−{n} Zeile</numerusform>
            <numerusform>−{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Noch ist keine Änderung gelandet.</translation>
    </message>
    <message>
        <source>A change is what landed as one piece in a default branch, with a part of a session in it.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Eine Änderung ist, was als ein Stück in einem Standard-Branch landete und woran eine Sitzung beteiligt war.</translation>
    </message>
    <message>
        <source>Show what is read</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Zeigen, was gelesen wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken out</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} Zeile entfernt</numerusform>
            <numerusform>{n} Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} from {n} sessions</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{tokens} aus {n} Sitzung</numerusform>
            <numerusform>{tokens} aus {n} Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commits</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} Commit</numerusform>
            <numerusform>{n} Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>In diesem Zeitraum ist nichts gelandet.</translation>
    </message>
    <message>
        <source>There are changes in other periods; commits that have not landed are shown by commit.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>In anderen Zeiträumen gibt es Änderungen; nicht gelandete Commits stehen unter den Commits.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Lines alive</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Lebende Zeilen</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What says so</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>Was dafür spricht</translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{low} bis {n} Zeile</numerusform>
            <numerusform>{low} bis {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{n} Prompt</numerusform>
            <numerusform>{n} Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>as far as known {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>soweit bekannt {amount}</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>unter {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} billion</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} bis {high} Milliarden</translation>
    </message>
    <message>
        <source>{low} to {high} million</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} bis {high} Millionen</translation>
    </message>
    <message numerus="yes">
        <source>under {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>unter {n} Zeile</numerusform>
            <numerusform>unter {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} bis {high} Tage</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} bis {high} h</translation>
    </message>
    <message>
        <source>{low} to {high} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} bis {high} min</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{days} Tage</translation>
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
        <translation>{few} von {many}</translation>
    </message>
    <message>
        <source>Real names</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Echte Namen</translation>
    </message>
    <message>
        <source>What is not ticked is told by its pseudonym, which is another one in each summary.</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Was nicht angehakt ist, steht mit seinem Decknamen da, der in jedem Bericht ein anderer ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more; a search finds them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>{n} weiterer; die Suche findet ihn</numerusform>
            <numerusform>{n} weitere; die Suche findet sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in this time; a shorter one lists them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>{n} weiterer in dieser Zeit; eine kürzere führt ihn auf</numerusform>
            <numerusform>{n} weitere in dieser Zeit; eine kürzere führt sie auf</numerusform>
        </translation>
    </message>
    <message>
        <source>with words</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>mit Worten</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>as {pseudonym}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>als {pseudonym}</translation>
    </message>
    <message>
        <source>Which changes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Which measures</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche Maße</translation>
    </message>
    <message>
        <source>Which answers</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche Antworten</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>Which ceilings</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche Obergrenzen</translation>
    </message>
    <message>
        <source>Which ones</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Welche</translation>
    </message>
    <message>
        <source>With its subject</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>Mit Betreffzeile</translation>
    </message>
    <message>
        <source>Each copy is looked through when it is taken, and all tables once a week while nothing else is to do.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Jede Kopie wird beim Anlegen durchgesehen, und alle Tabellen einmal in der Woche, wenn sonst nichts zu tun ist.</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Die Kopie vom {when} wiederherstellen?</translation>
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
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf</numerusform>
            <numerusform>{n} Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are neither in it nor in a log any more: they stay in what is kept of now.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} Sitzung steht weder darin noch in einem Protokoll: Sie bleibt in dem, was von jetzt aufbewahrt wird.</numerusform>
            <numerusform>{n} Sitzungen stehen weder darin noch in einem Protokoll: Sie bleiben in dem, was von jetzt aufbewahrt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then: {then} instead of {now}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Notizen, Korrekturen und Ihre anderen Worte sind die von damals: {then} statt {now}.</translation>
    </message>
    <message>
        <source>{much}, the last on {day}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{much}, der letzte am {day}</translation>
    </message>
    <message>
        <source>Damage was found on {when}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Am {when} wurde ein Schaden gefunden</translation>
    </message>
    <message>
        <source>The next start sets the file aside and mends it.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Der nächste Start legt die Datei beiseite und stellt sie wieder her.</translation>
    </message>
    <message>
        <source>What was before you restored a copy</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Was war, bevor Sie eine Kopie wiederhergestellt haben</translation>
    </message>
    <message>
        <source>From before an upgrade</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Von vor einer neuen Version</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Sie enthält {held}.</translation>
    </message>
    <message>
        <source>What came since is read again from the logs that are still there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Was seitdem kam, wird aus den Protokollen wieder gelesen, die es noch gibt.</translation>
    </message>
    <message>
        <source>What there is now is kept as a copy of its own; restored, it brings everything back.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Was jetzt da ist, bleibt als eigene Kopie; wiederhergestellt bringt sie alles zurück.</translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Notizen, Korrekturen und Ihre anderen Worte sind die von damals.</translation>
    </message>
    <message>
        <source>Not looked through for damage yet</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Noch nicht auf Schäden durchgesehen</translation>
    </message>
    <message>
        <source>Looked through on {when}: no damage</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Durchgesehen am {when}: kein Schaden</translation>
    </message>
    <message>
        <source>It cannot be read, and so cannot be restored.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Sie ist nicht lesbar und kann darum nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Now there are {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Jetzt sind da {held}.</translation>
    </message>
    <message>
        <source>You had everything forgotten since: nothing of what this copy holds would be there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Seither wurde alles vergessen: Von dem, was diese Kopie enthält, wäre nichts da.</translation>
    </message>
    <message>
        <source>What you had forgotten or left out since then stays so, and is taken out of this copy too.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>Was seither vergessen oder ausgelassen wurde, bleibt es und wird auch aus dieser Kopie genommen.</translation>
    </message>
    <message>
        <source>This session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war zum Lernen</translation>
    </message>
    <message>
        <source>This session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war ein Review</translation>
    </message>
    <message>
        <source>This session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war Fehlersuche</translation>
    </message>
    <message>
        <source>This session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war ein Versuch</translation>
    </message>
    <message>
        <source>this session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>diese Sitzung war zum Lernen</translation>
    </message>
    <message>
        <source>this session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>diese Sitzung war ein Review</translation>
    </message>
    <message>
        <source>this session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>diese Sitzung war Fehlersuche</translation>
    </message>
    <message>
        <source>this session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>diese Sitzung war ein Versuch</translation>
    </message>
    <message>
        <source>This session was learning and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war zum Lernen und nie zum Behalten gedacht; was sie offen ließ, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This session was review and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war ein Review und nie zum Behalten gedacht; was sie offen ließ, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This session was debugging and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war Fehlersuche und nie zum Behalten gedacht; was sie offen ließ, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>This session was a spike and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung war ein Versuch und nie zum Behalten gedacht; was sie offen ließ, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>{session}: never meant to be kept.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session}: war nie zum Behalten gedacht.</translation>
    </message>
    <message>
        <source>Taken back: what you said of {what}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Zurückgenommen: was zu {what} gesagt wurde.</translation>
    </message>
    <message>
        <source>Linked {commit} to {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} ist mit {session} verknüpft.</translation>
    </message>
    <message>
        <source>Unlinked {commit} from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} ist nicht mehr mit {session} verknüpft.</translation>
    </message>
    <message>
        <source>{commit} no longer counts as yours.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} zählt nicht mehr als eigener Commit.</translation>
    </message>
    <message>
        <source>linked {session} to {commit}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session} mit {commit} verknüpft</translation>
    </message>
    <message>
        <source>{commit} was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} war nicht {session}</translation>
    </message>
    <message>
        <source>not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>nicht eigener</translation>
    </message>
    <message>
        <source>{commit} came from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} stammt aus {session}.</translation>
    </message>
    <message>
        <source>{commit} did not come from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} stammt nicht aus {session}.</translation>
    </message>
    <message>
        <source>This commit is not yours and counts nowhere.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Dieser Commit ist kein eigener und zählt nirgends.</translation>
    </message>
    <message>
        <source>This was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Das war nicht {session}</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Diese Sitzung vergessen…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Nicht eigener</translation>
    </message>
    <message>
        <source>A commit that it did not make</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Ein Commit, den sie nicht erzeugt hat</translation>
    </message>
    <message>
        <source>What you said</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>Link to a session</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>Mit einer Sitzung verknüpfen</translation>
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
            <numerusform>{n} Kopie, {size}</numerusform>
            <numerusform>{n} Kopien, {size}</numerusform>
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
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>A limit that you set for yourself, for each month, quarter or year, in money at list price, in tokens, or as a plan&apos;s flat fee. Under it counts what was used from the first day of the span on, in your own time zone, each call once, at the price in force on its day.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Eine selbst gesetzte Grenze für jeden Monat, jedes Quartal oder jedes Jahr: in Geld zum Listenpreis, in Tokens oder als Pauschale eines Tarifs. Darunter zählt, was vom ersten Tag des Zeitraums an verbraucht wurde, in der eigenen Zeitzone, jeder Aufruf einmal, zu dem Preis, der an seinem Tag galt.</translation>
    </message>
    <message>
        <source>It limits nothing: it is drawn and said, no more. Days that were not observed, tokens that were not recorded and models without a price are missing from what was used, which is then at least so much. What use is worth at list price is not what you pay under a plan.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Sie begrenzt nichts: Sie wird gezeichnet und genannt, mehr nicht. Nicht beobachtete Tage, nicht aufgezeichnete Tokens und Modelle ohne Preis fehlen im Verbrauch, der dann mindestens so groß ist. Was Nutzung zum Listenpreis wert ist, ist nicht, was in einem Tarif bezahlt wird.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Made of your own last {weeks} weeks. Each of 800 futures repeats whole weeks of a few that came one after another, in an order that chance has, so workdays and days off stay as they are. The band holds 8 of 10 futures, the dashed line is in the middle. Of how many weeks a future is made is chosen by which bands held 8 of 10 times in your own past; the same data gives the same band.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Aus den eigenen letzten {weeks} Wochen. Jeder von 800 Verläufen wiederholt ganze Wochen aus einigen aufeinanderfolgenden, in zufälliger Reihenfolge, sodass Arbeitstage und freie Tage bleiben, wie sie sind. Das Band fasst 8 von 10 Verläufen, die gestrichelte Linie liegt in der Mitte. Aus wie vielen Wochen ein Verlauf besteht, richtet sich danach, welche Bänder in der eigenen Vergangenheit 8 von 10 Mal zutrafen; dieselben Daten ergeben dasselbe Band.</translation>
    </message>
    <message>
        <source>It knows your past, and nothing of holidays, deadlines or other models to come. It begins with {fewest} days of use. How often forecasts held is counted on your past year: made again for each past week from what was known then, to the end of its month or quarter; those of a year are tested on its quarters.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Sie kennt die eigene Vergangenheit und nichts von kommenden Ferien, Fristen oder anderen Modellen. Sie beginnt mit {fewest} Tagen Nutzung. Wie oft Prognosen zutrafen, wird am vergangenen Jahr gezählt: für jede vergangene Woche neu gemacht aus dem, was damals bekannt war, bis zum Ende ihres Monats oder Quartals; die eines Jahres werden an seinen Quartalen geprüft.</translation>
    </message>
    <message>
        <source>The same calls at other prices: all prices times a factor, another model&apos;s prices in force on the same day, or a flat fee for each month that has begun. Small edits are turns whose edits come to fewer lines than you say, and to one at least. With a cache kept 1 h every write costs the rate of 1 h, and what a call wrote again after a pause of 5 to 60 min in the same conversation is read instead; with one kept 5 min it is the other way round.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Dieselben Aufrufe zu anderen Preisen: alle Preise mal einem Faktor, die am selben Tag geltenden Preise eines anderen Modells oder eine Pauschale für jeden begonnenen Monat. Kleine Änderungen sind Runden, deren Änderungen weniger Zeilen ausmachen als angegeben und mindestens eine. Bei einem 1 h gehaltenen Cache kostet jedes Schreiben den Satz für 1 h, und was ein Aufruf nach einer Pause von 5 bis 60 min im selben Gespräch neu schrieb, wird stattdessen gelesen; bei 5 min ist es umgekehrt.</translation>
    </message>
    <message>
        <source>Arithmetic, not a forecast: another model would have used other numbers of tokens and come to other results, and caches can be lost for reasons that no log shows. Calls without a price are in none of the rows; a call on whose day the other model has no price keeps its own.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>Rechnung, keine Prognose: Ein anderes Modell hätte andere Mengen an Tokens gebraucht und andere Ergebnisse gebracht, und Caches gehen aus Gründen verloren, die kein Protokoll zeigt. Aufrufe ohne Preis stehen in keiner Zeile; ein Aufruf, an dessen Tag das andere Modell keinen Preis hat, behält seinen eigenen.</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Changes of which no session had a part are left out: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Was als ein Stück landete: ein gemergter Branch, ein Pull-Request als Squash oder direkte Commits einer Sitzung. Änderungen, an denen keine Sitzung beteiligt war, fehlen: Sie entstanden ohne diese Werkzeuge.</translation>
    </message>
    <message>
        <source>How many there are says little, for a change can be cut in two. So no sentence counts them, and measures take together what belongs together.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Wie viele es sind, sagt wenig, denn eine Änderung lässt sich teilen. Darum zählt sie kein Satz, und die Maße fassen zusammen, was zusammengehört.</translation>
    </message>
    <message>
        <source>In the default branch: by ancestry, by an equal patch, squashed, as a reworked copy, or by its lines (80 %, weighed by how rare they are).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Im Standard-Branch: als Vorfahr, mit gleichem Patch, als Squash, als überarbeitete Kopie oder über seine Zeilen (80 %, nach ihrer Seltenheit gewichtet).</translation>
    </message>
    <message>
        <source>Which branch that is, and how it was chosen, stands in Settings, Repositories. Nothing is fetched: what landed elsewhere is seen after your next fetch or pull.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Welcher Branch das ist und wie er gewählt wurde, steht in Einstellungen, Repositorys. Nichts wird abgeholt: Was anderswo landete, ist nach dem nächsten Fetch oder Pull zu sehen.</translation>
    </message>
    <message>
        <source>What became of a commit, seen from the default branch today: kept (80 % of its lines or more are alive), kept in part (20 to 80 %), rewritten (less), reverted, in progress, set aside, or pending for 7 days after landing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Was aus einem Commit wurde, vom heutigen Standard-Branch aus: behalten (mindestens 80 % seiner Zeilen leben), teils behalten (20 bis 80 %), umgeschrieben (weniger), zurückgenommen, in Arbeit, beiseitegelegt oder 7 Tage nach der Landung ausstehend.</translation>
    </message>
    <message>
        <source>It can change with every commit that follows. The evidence, with git commands to check it by hand, is in the pane of the commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Es kann sich mit jedem weiteren Commit ändern. Die Belege, mit Git-Befehlen zum Nachprüfen, stehen neben dem Commit.</translation>
    </message>
    <message>
        <source>Of the lines that a commit added, how many git blame gives to it in the default branch&apos;s head, under its own name or that of the commit which carries it. White space is ignored, renames and moves are followed.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Wie viele der hinzugefügten Zeilen eines Commits git blame ihm am Kopf des Standard-Branches zuschreibt, unter eigenem Namen oder dem des Commits, der ihn trägt. Leerraum wird ignoriert, Umbenennungen und Verschiebungen werden verfolgt.</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own. What one commit puts into several files counts once, and as alive while all of these files have it that are still there. Whether a line matters, no count of lines can tell.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Erzeugte Dateien, eingebundener Fremdcode und Lock-Dateien sind ausgelassen; die Zahl neuer Zeilen kann also kleiner sein als die von Git. Was ein Commit in mehrere Dateien schreibt, zählt einmal, und als lebend, solange alle dieser Dateien es haben, die noch da sind. Ob eine Zeile wichtig ist, sagt kein Zählen von Zeilen.</translation>
    </message>
    <message>
        <source>How it is known which session made a commit. Said: the session ran git commit and its output names the id, or the commit names the session. Content: lines that the session wrote are lines that the commit added. Near: time and place alone, a guess. You said so: outranks all others.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Woher bekannt ist, welche Sitzung einen Commit erzeugte. Gesagt: Die Sitzung führte git commit aus und die Ausgabe nennt die Id, oder der Commit nennt die Sitzung. Inhalt: Zeilen der Sitzung sind Zeilen des Commits. Nähe: nur Zeit und Ort, eine Vermutung. Eigene Angabe: geht allen vor.</translation>
    </message>
    <message>
        <source>Rare lines weigh more than common ones; a lone bracket weighs nothing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Seltene Zeilen wiegen mehr als häufige; eine einzelne Klammer wiegt nichts.</translation>
    </message>
    <message>
        <source>Your commits</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Eigene Commits</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s address is yours: from git&apos;s configuration, with .mailmap applied, and those that you added in Settings, My addresses.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Commits mit eigener Autorenadresse: aus der Git-Konfiguration, mit .mailmap, und die in Einstellungen, Eigene Adressen hinzugefügten.</translation>
    </message>
    <message>
        <source>A commit under another address is not seen as yours until you name the address.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Ein Commit unter einer anderen Adresse gilt erst als eigener, wenn die Adresse genannt ist.</translation>
    </message>
    <message>
        <source>Where work lands: the branch that you chose, else the one that origin&apos;s HEAD names, else init.defaultBranch, else main, master, trunk or develop, else the one that there is.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Wo Arbeit landet: der selbst gewählte Branch, sonst der von HEAD in origin genannte, sonst init.defaultBranch, sonst main, master, trunk oder develop, sonst der einzige vorhandene.</translation>
    </message>
    <message>
        <source>Local and remote ones of the same name count as one; the newer of the two is looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Lokale und entfernte gleichen Namens zählen als einer; betrachtet wird der neuere.</translation>
    </message>
    <message>
        <source>Tokens per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tokens je behaltenem Stück Arbeit</translation>
    </message>
    <message>
        <source>Tokens that went into a piece of work that is kept, from the sessions that had a part in it; one value for each, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one piece of work that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Tokens, die in ein behaltenes Stück Arbeit gingen, aus den beteiligten Sitzungen; ein Wert für jedes, angegeben als Median und mittlere Hälfte. Änderungen derselben Sitzung oder in denselben Dateien binnen einer Woche sind ein Stück Arbeit, das so viel kostete wie alle zusammen. Weniger als 5 Zeilen sind kein Fall.</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard work was. With fewer than 8 pieces it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Das sagt nichts darüber, wie groß oder schwer eine Arbeit war. Unter 8 Stücken sind es zu wenige für eine Aussage. Verglichen wird mit der eigenen Vergangenheit und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Input and output of all calls of the period, as the tools logged them. Input holds uncached input, cache reads and cache writes; output holds reasoning.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Ein- und Ausgabe aller Aufrufe des Zeitraums, wie die Werkzeuge sie protokollierten. Eingabe enthält Eingabe ohne Cache, Cache-Lesen und Cache-Schreiben; Ausgabe enthält Reasoning.</translation>
    </message>
    <message>
        <source>Repeats and replays of a call in copied, resumed or forked logs count once. In doubt, two records are one call.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Wiederholungen eines Aufrufs in kopierten, fortgesetzten oder abgezweigten Protokollen zählen einmal. Im Zweifel sind zwei Einträge ein Aufruf.</translation>
    </message>
    <message>
        <source>Responses of a model that were billed as one, by the tool&apos;s own ids.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Antworten eines Modells, die als eine abgerechnet wurden, nach den Ids des Werkzeugs.</translation>
    </message>
    <message>
        <source>Calls that a tool does not log, such as the one that names a chat, are not known.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Aufrufe, die ein Werkzeug nicht protokolliert, etwa zur Benennung eines Chats, sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Conversations with a tool in one folder. One session can span several logs, be resumed, compacted, and have subagents, which belong to it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Gespräche mit einem Werkzeug in einem Ordner. Eine Sitzung kann mehrere Protokolle umfassen, fortgesetzt und verdichtet werden und Subagenten haben, die zu ihr gehören.</translation>
    </message>
    <message>
        <source>A session counts in a period when one of its calls does.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Eine Sitzung zählt in einem Zeitraum, wenn einer ihrer Aufrufe darin liegt.</translation>
    </message>
    <message>
        <source>Changes to files that a tool applied, as it logged them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Änderungen an Dateien, die ein Werkzeug anwandte, wie protokolliert.</translation>
    </message>
    <message>
        <source>Files changed by a command that the tool ran are not edits in its log; their lines are found in the commit all the same where the log holds them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Dateien, die ein vom Werkzeug ausgeführter Befehl änderte, sind im Protokoll keine Bearbeitungen; ihre Zeilen werden im Commit trotzdem gefunden, wenn das Protokoll sie enthält.</translation>
    </message>
    <message>
        <source>From the first record of a session to its last, pauses included.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Vom ersten Eintrag einer Sitzung bis zum letzten, Pausen eingeschlossen.</translation>
    </message>
    <message>
        <source>It is no working time, neither of yours nor of the tool&apos;s.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Es ist keine Arbeitszeit, weder die eigene noch die des Werkzeugs.</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The input of each call with what was read from the cache: what the model had before it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Die Eingabe jedes Aufrufs mit dem aus dem Cache Gelesenen: was das Modell vor sich hatte.</translation>
    </message>
    <message>
        <source>It falls when the tool compacts the conversation. Tools that log no cache reads show less.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Er fällt, wenn das Werkzeug das Gespräch verdichtet. Werkzeuge, die Cache-Lesen nicht protokollieren, zeigen weniger.</translation>
    </message>
    <message>
        <source>What the tokens cost at the vendor&apos;s published price on the day of each call, with cache and service tier as logged. The table&apos;s date stands in Settings, Prices.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Was die Tokens zum veröffentlichten Preis des Anbieters am Tag jedes Aufrufs kosten, mit Cache und Dienststufe laut Protokoll. Das Datum der Tabelle steht in Einstellungen, Preise.</translation>
    </message>
    <message>
        <source>It is not what you or anybody paid: subscriptions, discounts and taxes are not known. Models without a price are named beside the sum and are not in it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Es ist nicht, was irgendwer bezahlt hat: Abos, Rabatte und Steuern sind nicht bekannt. Modelle ohne Preis stehen neben der Summe und sind nicht darin.</translation>
    </message>
    <message>
        <source>Cost that a tool recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Von einem Werkzeug aufgezeichnete Kosten</translation>
    </message>
    <message>
        <source>Credits, requests or money that a tool wrote down for a session, in its own unit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Credits, Anfragen oder Geld, die ein Werkzeug für eine Sitzung notierte, in seiner eigenen Einheit.</translation>
    </message>
    <message>
        <source>It is never turned into tokens or added to the list price, and units of different tools are never added up.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Sie werden nie in Tokens umgerechnet oder zum Listenpreis addiert, und Einheiten verschiedener Werkzeuge werden nie addiert.</translation>
    </message>
    <message>
        <source>What was recorded since midnight in the time zone of this computer.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Was seit Mitternacht in der Zeitzone dieses Computers aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>What became of it is told as far as it is known now. A day is short; outcomes settle over weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Was daraus wurde, steht so weit da, wie es jetzt bekannt ist. Ein Tag ist kurz; der Verbleib klärt sich über Wochen.</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30, 90, 180, 365 and 730 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier). A small upright line marks where the watching of a change ends.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Von den Zeilen, die Änderungen neu einbrachten, der Anteil, der so viele Tage nach der Landung lebt, gezählt nach 7, 30, 90, 180, 365 und 730 Tagen und jetzt. Kürzer beobachtete Zeilen zählen, so lange sie beobachtet waren (Kaplan-Meier). Ein kleiner senkrechter Strich zeigt, wo die Beobachtung einer Änderung endet.</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched. What only moves or copies lines, or puts in fewer than 5, is left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Das Band enthält den Anteil in 95 von 100 Fällen, nach der Streuung der Änderungen. Die Kurve endet, wo weniger als 8 Änderungen oder 100 Zeilen beobachtet werden. Was Zeilen nur verschiebt oder kopiert oder weniger als 5 einbringt, bleibt außen vor.</translation>
    </message>
    <message>
        <source>Your own past as a range</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Die eigene Vergangenheit als Spanne</translation>
    </message>
    <message>
        <source>The bar reaches from the first to the third quartile of the period, the tick is the median. Half of the cases lie in the bar.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Der Balken reicht vom ersten zum dritten Quartil des Zeitraums, der Strich ist der Median. Die Hälfte der Fälle liegt im Balken.</translation>
    </message>
    <message>
        <source>With fewer than 8 cases it is too few to say. Two ranges that overlap can differ by chance.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Unter 8 Fällen sind es zu wenige für eine Aussage. Zwei überlappende Spannen können zufällig verschieden sein.</translation>
    </message>
    <message>
        <source>Each dot is a change: the tokens that went into it, and how many of its lines are alive today. Both axes are logarithmic: each step is about three times the one before.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Jeder Punkt ist eine Änderung: die Tokens, die hineingingen, und wie viele ihrer Zeilen heute leben. Beide Achsen sind logarithmisch: Jeder Schritt ist etwa das Dreifache des vorigen.</translation>
    </message>
    <message>
        <source>The place of a dot says nothing of its worth: a change that shrinks code has few lines, or none.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Der Ort eines Punktes sagt nichts über seinen Wert: Eine Änderung, die Code verkleinert, hat wenige oder keine Zeilen.</translation>
    </message>
    <message>
        <source>A session over time</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Eine Sitzung im Verlauf</translation>
    </message>
    <message>
        <source>Calls, context, edits and commits of one session on one clock. What was spent up to a commit went into it; the lane above says how much.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Aufrufe, Kontext, Bearbeitungen und Commits einer Sitzung auf einer Uhr. Was bis zu einem Commit verbraucht wurde, ging in ihn; die Spur darüber sagt, wie viel.</translation>
    </message>
    <message>
        <source>Pauses of more than 10 minutes are drawn short and say how long they were.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Pausen über 10 Minuten sind kurz gezeichnet und nennen ihre Länge.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>Every total has one: how many records were read, how many of them repeat or replay a call and count once, what is at least, estimated or not recorded, and what could not be read.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Jede Summe hat einen: wie viele Einträge gelesen wurden, wie viele davon einen Aufruf wiederholen und einmal zählen, was mindestens, geschätzt oder nicht aufgezeichnet ist und was nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Records that could not be read are named with file and line in Settings, Tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>Nicht lesbare Einträge stehen mit Datei und Zeile in Einstellungen, Werkzeuge.</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Ein Stück Arbeit</translation>
    </message>
    <message>
        <source>The measures take changes together that the same session had a part in, or that are in the same files within a week: they are one case, so that cutting a change in two makes no second one. What puts in or takes out fewer than 5 lines altogether is no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Die Maße fassen Änderungen zusammen, an denen dieselbe Sitzung beteiligt war oder die binnen einer Woche in denselben Dateien liegen: Sie sind ein Fall, damit das Teilen einer Änderung keinen zweiten ergibt. Weniger als 5 Zeilen insgesamt sind kein Fall.</translation>
    </message>
    <message>
        <source>Two tasks in the same files within a week look like one. The ledger of changes shows each by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Zwei Aufgaben in denselben Dateien binnen einer Woche sehen aus wie eine. Die Liste der Änderungen zeigt jede für sich.</translation>
    </message>
    <message>
        <source>A task is a piece of work that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Eine Aufgabe ist ein gelandetes Stück Arbeit, an dem eine Sitzung bekanntermaßen beteiligt war, oder eine Sitzung, die Dateien eines Repositorys bearbeitete und von der bisher nichts gelandet ist. Sie ist fertig, wenn sie gelandet ist, Zeilen einfügte oder entfernte und nicht zurückgenommen ist. Ihre Prompts sind die seit dem vorigen Commit derselben Sitzung; gibt es keinen, zählt der letzte davor.</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan, and a task can be small or large: how many there are says nothing of worth. What a session did besides, such as answering questions, is not a task here.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Ein Prompt kann ein Wort oder einen ganzen Plan enthalten, eine Aufgabe klein oder groß sein: Die Zahl sagt nichts über den Wert. Was eine Sitzung sonst tat, etwa Fragen beantworten, ist hier keine Aufgabe.</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which half of its lines were in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Eine Arbeitswoche hat irgendeinen eigenen Commit oder irgendeinen Aufruf eines Werkzeugs. Sie zählt, wenn in ihr ein Stück Arbeit, an dem eine Sitzung bekanntermaßen beteiligt war, den Standard-Branch oder ein Release erreichte, Zeilen änderte und heute nicht zurückgenommen ist. Jedes zählt einmal, in der Woche, in der die Hälfte seiner Zeilen in einem von beiden war. Ein Release ist ein Tag mit einer Version im Namen, etwa 1.4, v2 oder shop-2026.11, und ohne ein Wort wie rc oder beta; es gilt der Tag, an dem der Tag gesetzt wurde. Eine Woche gehört zu dem Monat oder Quartal, in dem sie beginnt.</translation>
    </message>
    <message>
        <source>Git cannot tell a release from a tag on work that is never merged: what is only in a release counts once it is in the default branch too, and is named beside the figure until then. Where several commits landed as one, the last of them tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Git kann ein Release nicht von einem Tag auf nie gemergter Arbeit unterscheiden: Was nur in einem Release ist, zählt erst, wenn es auch im Standard-Branch ist, und wird bis dahin neben der Zahl genannt. Wo mehrere Commits als einer landeten, gilt der letzte. Wochen mit Planung, Reviews oder Lernen zählen hier nicht und können ebenso nützlich sein.</translation>
    </message>
    <message>
        <source>What the tokens that went into a piece of work cost at list price, for each that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Was die Tokens eines Stücks Arbeit zum Listenpreis kosten, für jedes behaltene: der Median und die mittlere Hälfte der eigenen Vergangenheit.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Pieces of work differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Es ist nicht, was irgendwer bezahlt hat. Arbeiten sind verschieden groß. Tokens, die in nichts Gelandetes gingen, sind nicht darin. Modelle ohne Preis und Aufrufe ohne aufgezeichnete Tokens stehen daneben.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work to the last of its commits, by the author&apos;s clock: until all of it was committed, for a part can be committed at any time.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Vom ersten Prompt der Sitzungsabschnitte, die zu einem Stück Arbeit führten, bis zum letzten seiner Commits, nach der Uhr des Autors: bis alles davon committet war, denn ein Teil lässt sich jederzeit committen.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Work with a commit before the first prompt is left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Nächte und Pausen sind darin: Es ist keine Arbeitszeit. Was vor dem ersten Prompt gedacht oder versucht wurde, nicht. Arbeit mit einem Commit vor dem ersten Prompt fehlt, ebenso Vermutungen.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Vom ersten Prompt der Sitzungsabschnitte, die zu einem Stück Arbeit führten, bis sein Letztes im Standard-Branch war.</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends. What landed elsewhere is seen after your next fetch, and dated by its own commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Warten auf Reviews, Releases und Wochenenden ist darin. Was anderswo landete, wird nach dem nächsten Fetch gesehen und nach seinem eigenen Commit datiert.</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once, also where a change puts that file in several times. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Von den Zeilen, die Änderungen einfügten, der Anteil, den spätere eigene Commits binnen 14 Tagen nach der Landung entfernten. Addiert werden alle Zeilen aller Änderungen, deren 14 Tage in dieser Zeit endeten; jede Zeile einer Datei zählt einmal, auch wenn eine Änderung diese Datei mehrmals anlegt. Klammerzeilen und erzeugte Dateien zählen nicht, auch nicht verschobene, eingerückte, umbrochene oder zurückgeholte Zeilen.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Two equal lines in a file are one. Changes that landed in the last 14 days are too young and never counted.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Eine entfernte Zeile kann falsch gewesen sein oder ausgebaut: Die Zahl sagt es nicht. Zwei gleiche Zeilen einer Datei sind eine. Änderungen der letzten 14 Tage sind zu jung und zählen nie.</translation>
    </message>
    <message>
        <source>As the rework by you, for commits in the default branch whose author&apos;s address is not one of yours. Who took a line out is the one who counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Wie die eigene Nacharbeit, für Commits im Standard-Branch, deren Autorenadresse keine eigene ist. Es zählt, wer eine Zeile entfernte.</translation>
    </message>
    <message>
        <source>Nobody is named. What others did is seen as far as it was fetched. Your own commits under an address that is not known count as of others.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Niemand wird genannt. Was andere taten, ist so weit zu sehen, wie es geholt wurde. Eigene Commits unter unbekannter Adresse zählen zu denen anderer.</translation>
    </message>
    <message>
        <source>A fix is a change with a commit that says so. Its subject begins with the type fix, bugfix, hotfix or revert; with any other type, such as docs or test, it is none. Without a type it has a word such as fix, bug or regression, or one like them in German, Spanish, Japanese or Chinese, and does not only fix tests, words or the build; or git calls it a revert, or a line of its message names what it fixes, as Fixes #12. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Eine Korrektur ist eine Änderung mit einem Commit, der das sagt. Sein Betreff beginnt mit dem Typ fix, bugfix, hotfix oder revert; mit jedem anderen Typ, etwa docs oder test, ist er keine. Ohne Typ enthält er ein Wort wie fix, bug oder regression oder ein ähnliches auf Deutsch, Spanisch, Japanisch oder Chinesisch und korrigiert nicht nur Tests, Wörter oder den Build; oder git nennt ihn eine Rücknahme, oder eine Zeile seiner Nachricht nennt, was er behebt, etwa Fixes #12. Von den Zeilen, die er entfernt und die zuvor gelandet waren: die Tage seit ihrer Landung, als Median jeder Korrektur.</translation>
    </message>
    <message>
        <source>Fixes in other words are not seen, and some mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Korrekturen in anderen Worten werden nicht gesehen, und manche beheben keinen Fehler. Eine Korrektur, die nur Zeilen hinzufügt, sagt nichts. Zeilen aus der Zeit vor der bekannten Historie sind mindestens so alt wie diese. Junge Zeilen können heißen, dass Fehler früh gefunden werden, oder dass neuer Code viele hat.</translation>
    </message>
    <message>
        <source>Of the kept pieces of work, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Von den behaltenen Stücken Arbeit der Anteil, in dem eine Zeile eines Tests geändert wurde. Tests erkennt man am Pfad: ein Ordner namens test, tests, spec, specs, __tests__, e2e, cypress oder testdata, oder ein Name wie test_x, x_test, x.test, x.spec, XTest.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: much work needs none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Es sagt nicht, was ein Test prüft, noch ob einer nötig war: Viel Arbeit braucht keinen. Tests neben dem Code in derselben Datei werden nicht gesehen.</translation>
    </message>
    <message>
        <source>The seven outcomes</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Die sieben Arten des Verbleibs</translation>
    </message>
    <message>
        <source>Each token of each call went to one of seven places. Within a session, what was spent up to a commit went into that commit; what followed the last commit went into open edits, or was reading. The seven add up to the total, to the token, in every period and filter.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Jedes Token jedes Aufrufs ging an einen von sieben Orten. Innerhalb einer Sitzung ging, was bis zu einem Commit verbraucht wurde, in diesen Commit; was auf den letzten folgte, ging in offene Bearbeitungen oder war Lesen. Die sieben ergeben die Summe, auf das Token genau, in jedem Zeitraum und Filter.</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line. Shares of the total are not told: they grow with whatever more is spent on what is kept.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Der Anteil zweier Commits ohne Aufruf dazwischen ist ihr Anteil an den Zeilen der Sitzung. Das ist eine Regel und keine Messung, welches Token an welche Zeile dachte. Anteile an der Summe stehen nirgends: Sie wachsen mit allem, was für Behaltenes mehr ausgegeben wird.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are in the default branch, were not reverted, and of whose lines at least 80 % are alive there today. Of a commit with 20 to 80 % alive, that share of its tokens is kept and the rest is rewritten.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens, die in Commits gingen, die im Standard-Branch sind, nicht zurückgenommen wurden und von deren Zeilen dort heute mindestens 80 % leben. Leben 20 bis 80 %, ist dieser Anteil der Tokens behalten und der Rest umgeschrieben.</translation>
    </message>
    <message>
        <source>Alive is asked of git blame, with white space ignored and moved lines followed. Generated, vendored and lock files are left out. A commit that takes lines out is kept while they stay out.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Lebend nach git blame, ohne Leerraum und mit verfolgten Verschiebungen. Erzeugte Dateien, Fremdcode und Lock-Dateien sind ausgelassen. Ein Commit, der Zeilen entfernt, ist behalten, solange sie entfernt bleiben.</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>A part of kept: the commit landed less than 7 days ago and its lines are alive. It is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ein Teil von behalten: Der Commit landete vor weniger als 7 Tagen und seine Zeilen leben. Er ist zu jung für ein Urteil.</translation>
    </message>
    <message>
        <source>It becomes kept on the seventh day if its lines are still there then. Nothing has to be done for it.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Am siebten Tag wird daraus behalten, wenn die Zeilen dann noch da sind. Dafür ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and of whose lines less than 20 % are alive today; of commits kept in part, the share of lines that were replaced.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens, die in gelandete Commits gingen, von deren Zeilen heute weniger als 20 % leben; bei teils behaltenen Commits der Anteil der ersetzten Zeilen.</translation>
    </message>
    <message>
        <source>Someone wrote other lines in their place: you, a colleague or a tool. Code changes as it is worked on, so this says nothing of why. Lines that a formatter broke differently still count as alive.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Jemand schrieb andere Zeilen an ihre Stelle: man selbst, ein Kollege oder ein Werkzeug. Code ändert sich bei der Arbeit; das sagt nichts über das Warum. Von einem Formatierer anders umbrochene Zeilen zählen weiter als lebend.</translation>
    </message>
    <message>
        <source>Reverted</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and were undone: by a commit that says so, or by one that takes out the same lines, with less than half of them alive today.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens, die in gelandete Commits gingen, die rückgängig gemacht wurden: durch einen Commit, der das sagt, oder durch einen, der dieselben Zeilen entfernt, wobei heute weniger als die Hälfte lebt.</translation>
    </message>
    <message>
        <source>What was put back later, by a revert of the revert or by hand, is not reverted.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Was später wieder eingesetzt wurde, durch einen Revert des Reverts oder von Hand, ist nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Tokens that went into commits which have not landed and are still on a branch, and into edits which are in the working files or were made in the last 14 days.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens, die in noch nicht gelandete Commits auf einem Branch gingen und in Bearbeitungen, die in den Arbeitsdateien stehen oder in den letzten 14 Tagen gemacht wurden.</translation>
    </message>
    <message>
        <source>When they land, or are set aside, the same tokens move to that outcome. No token is counted twice.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Landen sie oder werden sie beiseitegelegt, wechseln dieselben Tokens dorthin. Kein Token zählt doppelt.</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are on no branch any more and did not land, and into edits of which no line is in the working files; where that cannot be seen, after 14 days without a commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens, die in Commits gingen, die auf keinem Branch mehr sind und nicht landeten, und in Bearbeitungen, von denen keine Zeile in den Arbeitsdateien steht; wo das nicht zu sehen ist, nach 14 Tagen ohne Commit.</translation>
    </message>
    <message>
        <source>Three prototypes and one pick is an ordinary way to work. Sessions that you mark as learning, review, debugging or a spike count here with what did not land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Drei Prototypen und eine Auswahl sind eine gewöhnliche Arbeitsweise. Als Lernen, Review, Fehlersuche oder Versuch markierte Sitzungen zählen hier mit dem, was nicht landete.</translation>
    </message>
    <message>
        <source>No edit</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ohne Bearbeitung</translation>
    </message>
    <message>
        <source>Tokens in a repository that no edit and no commit followed: reading, planning, asking, reviewing.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens in einem Repository, auf die keine Bearbeitung und kein Commit folgte: Lesen, Planen, Fragen, Prüfen.</translation>
    </message>
    <message>
        <source>A tool that does not log its edits makes this larger than it was.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ein Werkzeug, das seine Bearbeitungen nicht protokolliert, macht dies größer, als es war.</translation>
    </message>
    <message>
        <source>Outside git</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Außerhalb von Git</translation>
    </message>
    <message>
        <source>Tokens of sessions that worked in a folder of no git repository, so that nothing can land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tokens von Sitzungen in einem Ordner ohne Git-Repository, sodass nichts landen kann.</translation>
    </message>
    <message>
        <source>A folder that was moved or deleted counts here too, until you say where its repository is now (Settings, Repositories).</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Ein verschobener oder gelöschter Ordner zählt auch hier, bis angegeben ist, wo sein Repository jetzt liegt (Einstellungen, Repositorys).</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>The sum is a lower bound: of some calls the log holds a part of the tokens, or none. It is marked with ≥ in tables and with an open top in charts.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Die Summe ist eine Untergrenze: Von manchen Aufrufen enthält das Protokoll einen Teil der Tokens oder keine. In Tabellen mit ≥ markiert, in Diagrammen mit offenem Ende.</translation>
    </message>
    <message>
        <source>What is missing is not guessed. A newer version of the tool often logs it whole.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Was fehlt, wird nicht geraten. Eine neuere Version des Werkzeugs protokolliert es oft ganz.</translation>
    </message>
    <message>
        <source>The tool rounded or estimated these tokens, or told one sum for several calls, which is laid on them in equal parts. Marked with ≈ in tables.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Das Werkzeug rundete oder schätzte diese Tokens oder nannte eine Summe für mehrere Aufrufe, die gleichmäßig verteilt wird. In Tabellen mit ≈ markiert.</translation>
    </message>
    <message>
        <source>The estimate is the tool&apos;s own; none is made here.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Die Schätzung stammt vom Werkzeug; hier wird keine gemacht.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Calls of which the tool wrote down no tokens. They are named and drawn as a hollow diamond.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Aufrufe, zu denen das Werkzeug keine Tokens notierte. Sie werden genannt und als hohle Raute gezeichnet.</translation>
    </message>
    <message>
        <source>They are no zero, and nothing is put in their place.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Sie sind keine Null, und nichts tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Not observed</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Days of which no log is left and none was ever read, because the tool deletes its logs or was not watched yet. Drawn as a grey hatch.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Tage, von denen kein Protokoll übrig ist und nie eines gelesen wurde, weil das Werkzeug löscht oder noch nicht beobachtet wurde. Grau schraffiert.</translation>
    </message>
    <message>
        <source>There may have been work on these days. It is left out of every sum.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>An diesen Tagen kann gearbeitet worden sein. In keiner Summe sind sie enthalten.</translation>
    </message>
    <message>
        <source>A guess</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Eine Vermutung</translation>
    </message>
    <message>
        <source>No word and no line says which session made a commit; a session edited one of its files within the 15 minutes before, or ran commands in the same checkout. It is named, and drawn with a dashed outline.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Kein Wort und keine Zeile sagt, welche Sitzung einen Commit erzeugte; eine Sitzung bearbeitete in den 15 Minuten davor eine seiner Dateien oder führte Befehle im selben Checkout aus. Sie wird genannt und gestrichelt gezeichnet.</translation>
    </message>
    <message>
        <source>A guess moves no tokens. You can confirm it or take it away in the menu of the commit; your word outranks all evidence.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Eine Vermutung bewegt keine Tokens. Im Menü des Commits lässt sie sich bestätigen oder entfernen; die eigene Angabe geht allen Belegen vor.</translation>
    </message>
    <message>
        <source>Of the changes that landed in this time: how many of the lines that they newly put in are in the default branch now, by blame of its head.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Von den Änderungen, die in dieser Zeit landeten: wie viele ihrer neu eingefügten Zeilen jetzt im Standardzweig stehen, nach blame seiner Spitze.</translation>
    </message>
    <message>
        <source>Older changes had more time to be built upon, so the share of another time is not set beside it. Generated files are left out. A line that is gone may have been right.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Ältere Änderungen konnten länger ausgebaut werden, darum steht kein Anteil einer anderen Zeit daneben. Erzeugte Dateien bleiben außen vor. Eine verschwundene Zeile kann richtig gewesen sein.</translation>
    </message>
    <message>
        <source>Of the changes that landed in a time and put in or took out lines: those that are reverted now, by a revert of git or because their lines were taken back.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Von den Änderungen, die in einer Zeit landeten und Zeilen einfügten oder entfernten: die jetzt zurückgenommenen, durch ein revert von git oder weil ihre Zeilen zurückgenommen wurden.</translation>
    </message>
    <message>
        <source>Young changes had less time to be reverted than old ones. A fault that is mended in another way is no revert, and a revert can have reasons outside the code.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Junge Änderungen hatten weniger Zeit, zurückgenommen zu werden, als alte. Ein anders behobener Fehler ist keine Rücknahme, und eine Rücknahme kann Gründe außerhalb des Codes haben.</translation>
    </message>
    <message>
        <source>Sessions that were begun in this time and changes that landed in it, as far as you gave them the word chore in their pane or by `tokenmirror note`.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>In dieser Zeit begonnene Sitzungen und gelandete Änderungen, soweit sie in ihrem Bereich oder mit `tokenmirror note` das Wort chore bekamen.</translation>
    </message>
    <message>
        <source>A chore need not be tedious, and what was tedious may bear no such word. Nothing is guessed.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Eine Routinearbeit muss nicht mühsam sein, und Mühsames trägt vielleicht kein solches Wort. Nichts wird geraten.</translation>
    </message>
    <message>
        <source>Each ceiling that you set, with what was used of it in the month, quarter or year that the last day of this time is in, up to that day.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Jede gesetzte Obergrenze, mit dem davon Genutzten in dem Monat, Quartal oder Jahr, in dem der letzte Tag dieser Zeit liegt, bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>The ceilings are those of today; how they were then is not kept. A ceiling says what you meant to spend, and nothing of what it was for.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Die Obergrenzen sind die heutigen; wie sie damals waren, wird nicht behalten. Eine Obergrenze sagt, was ausgegeben werden sollte, und nichts darüber, wofür.</translation>
    </message>
    <message>
        <source>What you typed. It is kept as it is, shown to you alone, and no figure is made of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Was eingegeben wurde. Es bleibt, wie es ist, wird niemandem sonst gezeigt, und keine Zahl wird daraus gemacht.</translation>
    </message>
    <message>
        <source>Nobody can see how long something would have taken otherwise, and memory is no measure.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Niemand kann sehen, wie lange etwas sonst gedauert hätte, und Erinnerung ist kein Maß.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what is one piece of work is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Vorher ist so lang wie nachher, mindestens 4 und höchstens 26 Wochen. Eine Änderung zählt auf der Seite, auf der sie begonnen wurde und landete, soweit bekannt ist, dass Sitzungen sie machten; was ein Stück Arbeit ist, ist ein Fall. Von jeder Seite werden ab 8 Fällen die mittlere Hälfte und der Median genannt. Die Differenz der Mediane hat ein Intervall, das wieder und wieder aus den Fällen gezogen wird (geglätteter Bootstrap, 1.000 Ziehungen) und die wahre Differenz 95-mal von 100 enthält. Ein Projekt steht über 26 Wochen neben den anderen.</translation>
    </message>
    <message>
        <source>Whatever else was different since then is in it too: other work, other models, practice. Changes that take long are rarer on a short side. Of five figures one can differ by chance in up to one of four experiments in which nothing is different.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Was seither sonst anders war, steckt auch darin: andere Arbeit, andere Modelle, Übung. Lange Änderungen sind auf einer kurzen Seite seltener. Von fünf Zahlen kann sich in bis zu einem von vier Versuchen, in denen nichts anders ist, eine zufällig unterscheiden.</translation>
    </message>
    <message>
        <source>Of each piece of work the share of its lines that was replaced within 14 days after it landed, by you or by others; of those of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Von jedem Stück Arbeit der Anteil seiner Zeilen, der binnen 14 Tagen nach der Landung ersetzt wurde, selbst oder von anderen; von denen, deren Tage vorbei sind.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most work nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Eine entfernte Zeile kann falsch gewesen sein oder ausgebaut: Die Zahl sagt es nicht. Von der meisten Arbeit wird so bald nichts ersetzt, und dann sind die Mediane gleich.</translation>
    </message>
    <message>
        <source>Of each piece of work the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Von jedem Stück Arbeit die Prompts seit dem Commit davor in derselben Sitzung, soweit welche bekannt sind.</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan: how many there are says nothing by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>Ein Prompt kann ein Wort oder einen ganzen Plan enthalten: Wie viele es sind, sagt für sich nichts.</translation>
    </message>
    <message>
        <source>Pieces of work that landed in this time, led to by a single session with one or two prompts since the commit before, of all whose session and prompts are known. What was reverted is none. From 4 such pieces on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>In dieser Zeit gelandete Stücke Arbeit, zu denen eine einzige Sitzung mit einem oder zwei Prompts seit dem Commit davor führte, von allen mit bekannter Sitzung und bekannten Prompts. Was zurückgenommen wurde, ist keines. Ab 4 solchen Stücken.</translation>
    </message>
    <message>
        <source>Work can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Eine Arbeit kann klein sein, und ein Prompt einen ganzen Plan enthalten. Prompts, deren Protokoll fehlt, sind unbekannt.</translation>
    </message>
    <message>
        <source>A command that ended with an error three times or more in a row within one session, with nothing but white space between one text and the next, and whether it passed after that. Calls and tokens are those from the first of them to the end.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Ein Befehl, der in einer Sitzung dreimal oder öfter hintereinander mit einem Fehler endete, im Text höchstens durch Leerraum verschieden, und ob er danach durchlief. Aufrufe und Tokens sind die vom ersten Mal bis zum Ende.</translation>
    </message>
    <message>
        <source>Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an error too. Some tools do not log how a command ended, or do not tell one that was refused from one that failed; what a pipe hides is not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Von Befehlen wird ein verschlüsselter Fingerabdruck gespeichert, nie der Text. Auch eine Suche ohne Treffer endet mit einem Fehler. Manche Werkzeuge protokollieren das Ende nicht oder trennen abgelehnte nicht von fehlgeschlagenen; was eine Pipe verdeckt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least four fifths of what landed are kept today. Sessions that made one piece together are one. Where more than a fifth is too young to judge, they are named apart. From 4 sessions on that stayed.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sitzungen, die in dieser Zeit nach bis zu 20 Aufrufen endeten und ein Stück Arbeit schufen, das landete: jene, von denen mindestens vier Fünftel des Gelandeten heute behalten sind. Sitzungen, die zusammen ein Stück schufen, sind eine. Wo mehr als ein Fünftel zu jung für ein Urteil ist, werden sie eigens genannt. Ab 4 Sitzungen, deren Arbeit blieb.</translation>
    </message>
    <message>
        <source>Small sessions get small tasks, and these stay more easily. It says nothing of what long ones are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Kleine Sitzungen bekommen kleine Aufgaben, und diese bleiben leichter. Wozu lange gut sind, sagt das nicht.</translation>
    </message>
    <message>
        <source>A folder in which three sessions or more of this time edited files with calls that were set aside: the one with the most sessions. Tokens are all that these sessions set aside in this time.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Ein Ordner, in dem drei oder mehr Sitzungen dieser Zeit Dateien mit Aufrufen bearbeiteten, die beiseitegelegt sind: der mit den meisten Sitzungen. Tokens sind alle, die diese Sitzungen in dieser Zeit beiseitelegten.</translation>
    </message>
    <message>
        <source>Prototypes are set aside on purpose, and work can have gone into a commit that is not known. A folder that most work goes into is where most is set aside.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Prototypen werden mit Absicht beiseitegelegt, und Arbeit kann in einen unbekannten Commit geflossen sein. Wo am meisten gearbeitet wird, wird auch am meisten beiseitegelegt.</translation>
    </message>
    <message>
        <source>A file of which three edits or more of one session put back lines that an edit before had taken out and one before that had put in, all within the session. Lines that an edit moves, that stand in several places of the file, or that say too little, such as a brace, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Eine Datei, in die drei oder mehr Bearbeitungen einer Sitzung Zeilen zurückbrachten, die eine davor herausgenommen und eine noch frühere eingefügt hatte, alles in der Sitzung. Verschobene Zeilen, solche an mehreren Stellen der Datei und nichtssagende wie eine Klammer zählen nicht.</translation>
    </message>
    <message>
        <source>Lines for a test that come and go, or a text that is tried in two ways, look the same. Edits by hand or by commands are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Zeilen, die für einen Test kommen und gehen, oder ein Text in zwei Fassungen sehen genauso aus. Bearbeitungen von Hand oder durch Befehle sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stood in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count. Files of which four fifths of the lines are the same count as one.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Zehn oder mehr Zeilen, die eine Sitzung in eine Datei schrieb und die alle vor ihrem Beginn an einer Stelle desselben Repositorys standen: in einer Datei eigener Commits oder einer Bearbeitung einer früheren Sitzung. Zeilen, die in mehr als zwei Dateien oder zweimal in einer standen, nichtssagende und anderswo herausgenommene zählen nicht. Dateien, deren Zeilen zu vier Fünfteln gleich sind, gelten als eine.</translation>
    </message>
    <message>
        <source>What was removed and is needed again looks like what was overlooked. A file that was renamed and written anew counts. Code of others that you did not commit is not looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Entferntes, das wieder gebraucht wird, sieht aus wie Übersehenes. Eine umbenannte und neu geschriebene Datei zählt. Code anderer, der in keinem eigenen Commit steht, wird nicht betrachtet.</translation>
    </message>
    <message>
        <source>For each call more than 5 minutes after the one before by the same session, agent and model: what was cached when that one ended, is still part of the context, and was not read from the cache. From 3 such pauses on; fewer than 1,000 tokens of a call, and contexts that shrank by a fifth or more in between, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Für jeden Aufruf mehr als 5 Minuten nach dem davor, bei gleicher Sitzung, gleichem Agenten und Modell: was am Ende jenes Aufrufs im Cache lag, noch zum Kontext gehört und nicht aus dem Cache gelesen wurde. Ab 3 solchen Pausen; weniger als 1.000 Tokens eines Aufrufs und Kontexte, die um ein Fünftel oder mehr schrumpften, zählen nicht.</translation>
    </message>
    <message>
        <source>A cache can also be cold because what stands at its beginning was changed. How long a cache lives is the vendor&apos;s to say; tools that log no cache are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Ein Cache kann auch kalt sein, weil sich geändert hat, was an seinem Anfang steht. Wie lange er lebt, bestimmt der Anbieter; Werkzeuge ohne Angaben zum Cache sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, the tokens they took, and what of these went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Aufrufe mit 150.000 oder mehr Tokens Eingabe, die Tokens, die sie brauchten, und was davon in gelandete Änderungen floss. Ab 10 solchen Aufrufen.</translation>
    </message>
    <message>
        <source>Most of such a context is read from a cache at a lower price. Some work needs all of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Das meiste eines solchen Kontexts kommt zu einem niedrigeren Preis aus dem Cache. Manche Arbeit braucht alles davon.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, or took 150 k tokens or more a call, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sitzungen, die in dieser Zeit nach 40 oder mehr Aufrufen endeten, nach Aufrufen halbiert: Die spätere Hälfte kostete je Aufruf zum Listenpreis das 1,5-Fache oder mehr oder nahm je Aufruf 150 k Tokens oder mehr, und der gelandete Anteil ihrer Tokens war höchstens drei Viertel dessen der früheren. Ist die Hälfte oder mehr offen, ist es zu früh für eine Aussage.</translation>
    </message>
    <message>
        <source>What stands at the end of a session is often reading, checking and tidying up, which lands nowhere. Sessions with a model that has no price are left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Am Ende einer Sitzung stehen oft Lesen, Prüfen und Aufräumen, was nirgends landet. Sitzungen mit einem Modell ohne Preis bleiben außen vor.</translation>
    </message>
    <message>
        <source>Sessions in which three subagents or more worked in this time, and less than a fifth of their tokens went into changes that landed. Where half of it or more is still open, it is too early to say. The figure is the share that landed of all such fans.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Sitzungen, in denen in dieser Zeit drei oder mehr Subagenten arbeiteten und weniger als ein Fünftel ihrer Tokens in gelandete Änderungen floss. Ist die Hälfte oder mehr noch offen, ist es zu früh für eine Aussage. Die Zahl ist der gelandete Anteil aller solchen Gruppen.</translation>
    </message>
    <message>
        <source>What is looked up and reviewed lands nowhere and can be what subagents are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Nachgeschlagenes und Geprüftes landet nirgends und kann gerade der Zweck von Subagenten sein.</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. Where there are 8 small edits or more, and 5 or more were made with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Bearbeitungen nach einem Prompt, die zusammen weniger als 20 Zeilen einfügen und herausnehmen, mit einem Modell, dessen Ausgabe-Token das Dreifache oder mehr von dem des eigenen Modells mit dem niedrigsten Listenpreis kostet. Wenn es 8 oder mehr kleine Bearbeitungen gibt und 5 oder mehr mit jenem anderen Modell entstanden.</translation>
    </message>
    <message>
        <source>A small edit can be hard to find. List prices are not what anybody paid, and the edit itself is a small part of what a prompt costs.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>Eine kleine Bearbeitung kann schwer zu finden sein. Listenpreise hat niemand so bezahlt, und die Bearbeitung selbst ist ein kleiner Teil dessen, was ein Prompt kostet.</translation>
    </message>
    <message>
        <source>Which observations stand on a page</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Welche Beobachtungen auf einer Seite stehen</translation>
    </message>
    <message>
        <source>Measures and rules are in families that tell of the same thing, in a fixed order. Each week, month or quarter begins at another family and takes one observation from each that has evidence, until there are {most}. A measure has evidence from {cases} cases on, a rule from its own number on. Below {fewest} observations the page says so.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Maße und Regeln stehen in Familien, die vom selben handeln, in fester Reihenfolge. Jede Woche, jeder Monat und jedes Quartal beginnt bei einer anderen Familie und nimmt aus jeder, die Belege hat, eine Beobachtung, bis es {most} sind. Ein Maß hat Belege ab {cases} Fällen, eine Regel ab ihrer eigenen Zahl. Bei weniger als {fewest} Beobachtungen sagt die Seite es.</translation>
    </message>
    <message>
        <source>What an observation says plays no part in it: welcome and unwelcome ones are chosen alike, and have the same place and size. All measures are on their own page. The question is chosen in turn, by what stands on the page.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Was eine Beobachtung sagt, spielt dabei keine Rolle: Willkommene und unwillkommene werden gleich gewählt und haben gleichen Platz und gleiche Größe. Alle Maße stehen auf einer eigenen Seite. Die Frage wechselt der Reihe nach, nach dem, was auf der Seite steht.</translation>
    </message>
    <message>
        <source>What you write of a week, a month, a quarter, a session or a change. It is stored in the database on this computer, and can be found by its words.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Was zu einer Woche, einem Monat, einem Quartal, einer Sitzung oder einer Änderung aufgeschrieben wird. Es liegt in der Datenbank auf diesem Rechner und lässt sich nach seinen Wörtern finden.</translation>
    </message>
    <message>
        <source>No rule reads notes. None is in a summary unless you tick that one.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Keine Regel liest Notizen. Keine steht in einem Bericht, außer sie wird einzeln angehakt.</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Wozu es gedacht war</translation>
    </message>
    <message>
        <source>Your own word for a session, a change or a time. Sessions with a call in the time and changes that landed in it are counted by that word; where you said nothing, that is not said.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Das eigene Wort für eine Sitzung, eine Änderung oder eine Zeit. Sitzungen mit einem Aufruf in der Zeit und Änderungen, die in ihr landeten, werden nach diesem Wort gezählt; wo nichts gesagt wurde, steht: nicht gesagt.</translation>
    </message>
    <message>
        <source>A session that was learning, review, debugging or a spike was never meant to be kept: what it left open counts as set aside. Feature and chore change no figure.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>Eine Sitzung zum Lernen, als Review, zur Fehlersuche oder als Versuch war nie zum Behalten gedacht: Was sie offen ließ, zählt als beiseitegelegt. Feature und Pflege ändern keine Zahl.</translation>
    </message>
    <message>
        <source>Where tokens went</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Wohin die Tokens gingen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Changes and commits</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Änderungen und Commits</translation>
    </message>
    <message>
        <source>Tokens, calls and money</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Tokens, Aufrufe und Geld</translation>
    </message>
    <message>
        <source>Measures against your own past</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Maße gegen die eigene Vergangenheit</translation>
    </message>
    <message>
        <source>Patterns worth a look</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Muster, die einen Blick wert sind</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The time it is about</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>Die Zeit, um die es geht</translation>
    </message>
    <message numerus="yes">
        <source>{n} real names, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} echter Name, selbst angehakt</numerusform>
            <numerusform>{n} echte Namen, selbst angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subjects of changes, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} Betreffzeile einer Änderung, selbst angehakt</numerusform>
            <numerusform>{n} Betreffzeilen von Änderungen, selbst angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} eigene Notiz</numerusform>
            <numerusform>{n} eigene Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your answers</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} eigene Antwort</numerusform>
            <numerusform>{n} eigene Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, as ranges</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>Geld, als Spannen</translation>
    </message>
    <message numerus="yes">
        <source>{n} figures</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} Zahl</numerusform>
            <numerusform>{n} Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} Deckname</numerusform>
            <numerusform>{n} Decknamen</numerusform>
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
        <translation>Die Datenbank und ihre Kopien sind nur mit ihrem Schlüssel lesbar; er liegt {where}. Mit dem Wiederherstellungscode öffnen sie sich auch auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt, ihr Schlüssel liegt im Schlüsselbund. {why}</translation>
    </message>
    <message>
        <source>A recovery code has 13 groups of 5 letters and digits.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Ein Wiederherstellungscode hat 13 Gruppen aus 5 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can read your files can read it. It holds no prompt and no code, but names of projects, subjects of commits and your notes.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datei ist nicht verschlüsselt: Wer Ihre Dateien lesen kann, kann auch sie lesen. Sie enthält keinen Prompt und keinen Code, aber Namen von Projekten, Betreffzeilen von Commits und Ihre Notizen.</translation>
    </message>
    <message>
        <source>The database and its copies are being written anew. It goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datenbank und ihre Kopien werden neu geschrieben. Wird das unterbrochen, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>under your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>unter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>Leave it unencrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Unverschlüsselt lassen</translation>
    </message>
    <message>
        <source>The database is encrypted. It opens with the passphrase that you chose.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt. Sie öffnet sich mit der Passphrase, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring, which has not answered yet. It may have opened a window that asks for its password.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt, ihr Schlüssel liegt im Schlüsselbund, der noch nicht geantwortet hat. Vielleicht hat er ein Fenster geöffnet, das nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>The key is not there yet</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüssel ist noch nicht da</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>The database is encrypted. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt. {why}</translation>
    </message>
    <message>
        <source>The keyring could not be used.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüsselbund ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Look again at group {groups}: what was typed there does not fit together.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Sehen Sie Gruppe {groups} noch einmal an: Was dort steht, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Stattdessen die Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Stattdessen den Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that keeps a key.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, der einen Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keyring took the key and did not keep it.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüsselbund nahm den Schlüssel an und bewahrte ihn nicht auf.</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this database.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>Der Schlüsselbund hat den Schlüssel dieser Datenbank nicht.</translation>
    </message>
    <message>
        <source>Lines of this time that are still alive</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Zeilen dieser Zeit, die noch leben</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the lines of {n} changes that landed: {alive} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{share} der Zeilen von {n} gelandeten Änderung: {alive} von {lines}.</numerusform>
            <numerusform>{share} der Zeilen von {n} gelandeten Änderungen: {alive} von {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were reverted</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Zurückgenommene Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>{reverted} of {n} changes that landed were reverted.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{reverted} von {n} gelandeten Änderung wurde zurückgenommen.</numerusform>
            <numerusform>{reverted} von {n} gelandeten Änderungen wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {reached} of {cases}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: {reached} von {cases}.</translation>
    </message>
    <message>
        <source>What you called a chore</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Als Routine bezeichnet</translation>
    </message>
    <message>
        <source>You called these a chore: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Als Routine bezeichnet: {sessions}, {changes}.</translation>
    </message>
    <message>
        <source>List price of this time</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Listenpreis dieser Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls at list price: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf zum Listenpreis: {amount}.</numerusform>
            <numerusform>{n} Aufrufe zum Listenpreis: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls without a price are not in it.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf ohne Preis ist nicht dabei.</numerusform>
            <numerusform>{n} Aufrufe ohne Preis sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own ceilings</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Eigene Obergrenzen</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} zum Listenpreis, {first} bis {last}, von einer Obergrenze von {ceiling}.</translation>
    </message>
    <message>
        <source>No change that put in lines landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>In dieser Zeit landete keine Änderung, die Zeilen einfügte.</translation>
    </message>
    <message>
        <source>{time}: too few to say ({cases}).</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: zu wenige für eine Aussage ({cases}).</translation>
    </message>
    <message>
        <source>You called nothing of this time a chore. Sessions, changes and whole times can be called so.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Nichts aus dieser Zeit heißt Routine. Sitzungen, Änderungen und ganze Zeiten können so heißen.</translation>
    </message>
    <message>
        <source>You called this whole time a chore; of its sessions and changes: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Diese ganze Zeit heißt Routine; von ihren Sitzungen und Änderungen: {sessions}, {changes}.</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, beside a flat fee of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} zum Listenpreis, {first} bis {last}, neben einer Pauschale von {ceiling}.</translation>
    </message>
    <message>
        <source>{name}: {amount} tokens, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {amount} Tokens, {first} bis {last}, von einer Obergrenze von {ceiling}.</translation>
    </message>
    <message>
        <source>No change landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>In dieser Zeit landete keine Änderung.</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Keine Aufrufe in dieser Zeit.</translation>
    </message>
    <message>
        <source>You have set no ceiling.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>Es ist keine Obergrenze gesetzt.</translation>
    </message>
    <message>
        <source>List price per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Listenpreis je behaltenem Stück Arbeit</translation>
    </message>
    <message>
        <source>From first prompt to landing</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Vom ersten Prompt bis zur Landung</translation>
    </message>
    <message>
        <source>Rework within 14 days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Nacharbeit binnen 14 Tagen</translation>
    </message>
    <message>
        <source>Prompts per piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Prompts je Stück Arbeit</translation>
    </message>
    <message>
        <source>{n} points</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>prompts</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did in another way from a day on, and what changes took before and since then. A difference can have many causes; the figures name none.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Was ab einem Tag anders gemacht wurde, und was Änderungen vorher und seither brauchten. Eine Differenz kann viele Ursachen haben; die Zahlen nennen keine.</translation>
    </message>
    <message>
        <source>Before, the most that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Vorher, so viel höchstens betrachtet wird: {before}. Seither: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} ({n} days)</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{first} bis {last} ({n} Tag)</numerusform>
            <numerusform>{first} bis {last} ({n} Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, the middle half of {changes}; the median is {middle}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: {low} bis {high}, die mittlere Hälfte ({changes}); der Median ist {middle}.</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Too few to say: {before} before and {after} since then. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Zu wenige für eine Aussage: {before} vorher und {after} seither. Es braucht {fewest} auf jeder Seite.</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Noch kein Versuch.</translation>
    </message>
    <message>
        <source>Say from which day on you did something in another way: a new model, another style of prompts, smaller tasks. Then what your changes took before and since then stands side by side, with how unsure it is.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Der Tag, ab dem etwas anders gemacht wurde: ein neues Modell, andere Prompts, kleinere Aufgaben. Dann steht nebeneinander, was Änderungen vorher und seither brauchten, und wie unsicher das ist.</translation>
    </message>
    <message>
        <source>{project}, beside your other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project}, neben den anderen Projekten</translation>
    </message>
    <message>
        <source>{first} to {last}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first} bis {last}, überall</translation>
    </message>
    <message>
        <source>since {day}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>seit {day}, in {project}</translation>
    </message>
    <message>
        <source>since {day}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>seit {day}, überall</translation>
    </message>
    <message>
        <source>{project} and your other projects, {days}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project} und die anderen Projekte, {days}.</translation>
    </message>
    <message>
        <source>Two times of the same length. Before: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Zwei gleich lange Zeiten. Vorher: {before}. Seither: {after}.</translation>
    </message>
    <message>
        <source>Before, the least that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Vorher, so viel mindestens betrachtet wird: {before}. Seither: {after}.</translation>
    </message>
    <message>
        <source>Too few to say: from {n} pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Zu wenige für eine Aussage: ab {n} Stücken Arbeit.</translation>
    </message>
    <message>
        <source>{name}: {changes}, too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: {changes}, zu wenige für eine Aussage.</translation>
    </message>
    <message>
        <source>Difference: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Differenz: zu wenige für eine Aussage.</translation>
    </message>
    <message>
        <source>It holds zero: no difference can be seen.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Es enthält null: Es ist kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Differenz der Mediane</translation>
    </message>
    <message>
        <source>Medians: {was} in your other projects, {now} in it.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Mediane: {was} in den anderen Projekten, {now} in diesem.</translation>
    </message>
    <message>
        <source>Medians: {was} before, {now} since then.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Mediane: {was} vorher, {now} seither.</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Bei {before} und {after} Stücken Arbeit ist kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Sie unterscheiden sich um {low} bis {high}, bei {before} und {after} Stücken Arbeit.</translation>
    </message>
    <message>
        <source>Too few to say: {after} in it and {before} in others. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Zu wenige für eine Aussage: {after} darin und {before} in anderen. Es braucht {fewest} auf jeder Seite.</translation>
    </message>
    <message>
        <source>Its first day is {day}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Sein erster Tag ist der {day}.</translation>
    </message>
    <message>
        <source>{first} to {last}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first} bis {last}, in {project}</translation>
    </message>
    <message>
        <source>other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>andere Projekte</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>since then</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>seither</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Difference of the medians: {interval}. {seen}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>Differenz der Mediane: {interval}. {seen}</translation>
    </message>
    <message>
        <source>of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>der Mediane</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>{number} figures are looked at: with so many, a difference in one of them may be chance.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{number} Zahlen werden betrachtet: Bei so vielen kann ein Unterschied in einer davon Zufall sein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were begun before the first day and landed after it; they are on neither side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} Änderung wurde vor dem ersten Tag begonnen und landete danach; sie steht auf keiner Seite.</numerusform>
            <numerusform>{n} Änderungen wurden vor dem ersten Tag begonnen und landeten danach; sie stehen auf keiner Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} Stück Arbeit ist zu jung, um zu sagen, wie viel davon ersetzt wird.</numerusform>
            <numerusform>{n} Stücke Arbeit sind zu jung, um zu sagen, wie viel davon ersetzt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} Stück Arbeit hat Aufrufe ohne Preis, die nicht dabei sind.</numerusform>
            <numerusform>{n} Stücke Arbeit haben Aufrufe ohne Preis, die nicht dabei sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it came from session {session}: tokenmirror link.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigene Angabe: Er stammt aus Sitzung {session} (tokenmirror link).</translation>
    </message>
    <message>
        <source>You said that it did not come from session {session}: tokenmirror unlink.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigene Angabe: Er stammt nicht aus Sitzung {session} (tokenmirror unlink).</translation>
    </message>
    <message>
        <source>You said that it is not to be counted as yours: tokenmirror ignore.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigene Angabe: Er zählt nicht als eigener Commit (tokenmirror ignore).</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap).</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigener Commit: Sein Autor ist {author}, eine Adresse der Git-Konfiguration (über .mailmap).</translation>
    </message>
    <message>
        <source>With --undo that is taken back.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Mit --undo wird das zurückgenommen.</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it: none said so, and none wrote lines that it added to the same files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Keine Sitzung ist bekannt, die daran beteiligt war: Keine sagte es, und keine schrieb Zeilen, die er in denselben Dateien hinzufügte.</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Die Notiz von git-ai an {commit}, der für dieselbe Arbeit steht, nennt die Sitzung.</translation>
    </message>
    <message>
        <source>said: a trailer in the message of {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Ein Trailer in der Nachricht von {commit}, der für dieselbe Arbeit steht, nennt die Sitzung.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}; git says it was made {made}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Sie führte um {at} git commit aus, und die Ausgabe nennt {commit}; laut Git entstand er {made}.</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>„{path}“</translation>
    </message>
    <message>
        <source>{file}: {written} of {added} added lines; of {telling} that are telling (not blank or mere brackets) {own}, {share}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{file}: {written} von {added} neuen Zeilen; von {telling} aussagekräftigen (nicht leer oder bloße Klammern) {own}, {share}.</translation>
    </message>
    <message>
        <source>Not counted as yours, for you said so. Its author is {author}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Zählt nach eigener Angabe nicht als eigener. Sein Autor ist {author}.</translation>
    </message>
    <message>
        <source>Not yours: its author is {author}, an address that does not count as you. If it is you: tokenmirror me add ADDRESS.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Kein eigener: Sein Autor ist {author}, eine Adresse, die nicht als eigene zählt. Falls doch: tokenmirror me add ADDRESS.</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap), or one under the same name, for a session of yours made it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigener Commit: Sein Autor ist {author}, eine Adresse der Git-Konfiguration (über .mailmap) oder eine unter demselben Namen, da eine eigene Sitzung ihn erzeugte.</translation>
    </message>
    <message numerus="yes">
        <source>It added {n} lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>Er fügte {n} Zeile in Dateien hinzu, die zählen.</numerusform>
            <numerusform>Er fügte {n} Zeilen in Dateien hinzu, die zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is asked about: only your own commits are linked.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Nach Sitzungen wird nicht gefragt: Nur eigene Commits werden verknüpft.</translation>
    </message>
    <message>
        <source>No session said that it made this merge.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Keine Sitzung sagte, dass sie diesen Merge erzeugte.</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it, a guess. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool}, Sitzung {session}: {share} dessen, was Sitzungen einbrachten, eine Vermutung. Ihr Teil zählt bis {moment}.</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool}, Sitzung {session}: {share} dessen, was Sitzungen einbrachten. Ihr Teil zählt bis {moment}.</translation>
    </message>
    <message>
        <source>near: at {at} it edited “{path}”; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Nähe: Um {at} bearbeitete sie „{path}“; laut Git entstand der Commit {made}, und sonst sagt nichts mehr. Das ist eine Vermutung: Sie bewegt keine Tokens.</translation>
    </message>
    <message>
        <source>near: at {at} it ran a command in the checkout; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Nähe: Um {at} führte sie einen Befehl im Checkout aus; laut Git entstand der Commit {made}, und sonst sagt nichts mehr. Das ist eine Vermutung: Sie bewegt keine Tokens.</translation>
    </message>
    <message>
        <source>person: you said so. That outranks all other evidence.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Person: eigene Angabe. Sie geht allen anderen Belegen vor.</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Die Notiz von git-ai an diesem Commit nennt die Sitzung.</translation>
    </message>
    <message>
        <source>said: a trailer in the message of this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Ein Trailer in der Nachricht dieses Commits nennt die Sitzung.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output named no commit; git says it was made {made}, and no other was made in those seconds, or the reflog of its checkout names this one.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Sie führte um {at} git commit aus, und die Ausgabe nannte keinen Commit; laut Git entstand er {made}, und kein anderer entstand in diesen Sekunden, oder das Reflog des Checkouts nennt diesen.</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}, which became this commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Sie führte um {at} git commit aus, und die Ausgabe nennt {commit}, woraus dieser Commit wurde.</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session; {found} are lines it wrote, and a line that several wrote goes to one of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Inhalt: {lines} der {all} hinzugefügten Zeilen werden dieser Sitzung zugerechnet; {found} schrieb sie, und eine Zeile, die mehrere schrieben, geht an eine davon.</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Inhalt: {lines} der {all} hinzugefügten Zeilen werden dieser Sitzung zugerechnet.</translation>
    </message>
    <message>
        <source>Which lines is not known file by file: they are in other commits of the same work, or under other names.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Welche Zeilen, ist nicht je Datei bekannt: Sie sind in anderen Commits derselben Arbeit oder unter anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” (edited as “{other}”)</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>„{path}“ (bearbeitet als „{other}“)</translation>
    </message>
    <message numerus="yes">
        <source>{file}: it lost {n} telling lines that this session removed.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{file}: verlor {n} aussagekräftige Zeile, die diese Sitzung entfernte.</numerusform>
            <numerusform>{file}: verlor {n} aussagekräftige Zeilen, die diese Sitzung entfernte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} stands for the same work; the tokens are counted there, once.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} steht für dieselbe Arbeit; die Tokens zählen dort, einmal.</translation>
    </message>
    <message>
        <source>{commit} is the same work (amended, rebased or picked); its tokens are counted here.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} ist dieselbe Arbeit (amend, Rebase oder Cherry-Pick); seine Tokens zählen hier.</translation>
    </message>
    <message>
        <source>{commit} went into this one, with others or in part; it keeps its own tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} ging in diesen ein, mit anderen oder zum Teil; er behält seine eigenen Tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded no tokens: that is no zero, nobody wrote it down.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>Von {n} Aufruf zeichnete das Werkzeug keine Tokens auf: Das ist keine Null, niemand hat es notiert.</numerusform>
            <numerusform>Von {n} Aufrufen zeichnete das Werkzeug keine Tokens auf: Das ist keine Null, niemand hat es notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded tokens that it rounded or estimated.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>Von {n} Aufruf zeichnete das Werkzeug gerundete oder geschätzte Tokens auf.</numerusform>
            <numerusform>Von {n} Aufrufen zeichnete das Werkzeug gerundete oder geschätzte Tokens auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be shown here, only how many.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Die Zeilen selbst sind nicht gespeichert, nur verschlüsselte Fingerabdrücke davon; welche Zeile passte, kann hier also nicht gezeigt werden, nur wie viele.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Wessen Commit es ist</translation>
    </message>
    <message>
        <source>Who made it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Wer ihn erzeugte</translation>
    </message>
    <message>
        <source>Where it landed</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Wo er landete</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Other commits of the same work</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Andere Commits derselben Arbeit</translation>
    </message>
    <message>
        <source>Tokens that flowed into it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Tokens, die hineinflossen</translation>
    </message>
    <message>
        <source>You said: {word} {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigene Angabe: {word} {session}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines in {files} generated, vendored or lock files are left out.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{n} Zeile in {files} erzeugten, fremden oder Lock-Dateien ist ausgelassen.</numerusform>
            <numerusform>{n} Zeilen in {files} erzeugten, fremden oder Lock-Dateien sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both came to the default branch: author and author&apos;s time are one, as a pick leaves them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Beide kamen in den Standard-Branch: Autor und Autorenzeit sind gleich, wie nach einem Cherry-Pick.</translation>
    </message>
    <message>
        <source>{tokens} of them by {tool} session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} davon durch {tool}, Sitzung {session}.</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address that you added.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Eigener Commit: Sein Autor ist {author}, eine von Hand hinzugefügte Adresse.</translation>
    </message>
    <message>
        <source>It is a merge: it joins others and counts no lines of its own.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Es ist ein Merge: Er verbindet andere und zählt keine eigenen Zeilen.</translation>
    </message>
    <message>
        <source>said: its word is known, but not the record of the log that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>gesagt: Ihr Wort ist bekannt, aber nicht der Protokolleintrag, in dem es steht.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>und {n} weitere Datei.</numerusform>
            <numerusform>und {n} weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens are known to have flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Es ist nicht bekannt, dass Tokens hineinflossen.</translation>
    </message>
    <message>
        <source>{tokens} tokens with the commits that went into it: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} Tokens mit den eingegangenen Commits: {outcomes}.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} Tokens: {outcomes}.</translation>
    </message>
    <message>
        <source>The repository could not be read at the last look: {why}</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Das Repository konnte zuletzt nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>What became of it is not judged yet: tokenmirror collect --once reads what is new.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Was daraus wurde, ist noch nicht beurteilt: tokenmirror collect --once liest, was neu ist.</translation>
    </message>
    <message>
        <source>What became of it is not asked: fates are for your own commits.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>Was daraus wurde, wird nicht gefragt: Den Verbleib gibt es für eigene Commits.</translation>
    </message>
    <message>
        <source>{commit} is the same change: git gives both one patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} ist dieselbe Änderung: Git gibt beiden dieselbe Patch-Id.</translation>
    </message>
    <message>
        <source>It was squashed: {commit} holds all that its branch held, by the patch id of the whole branch.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er wurde gesquasht: {commit} enthält alles, was sein Branch enthielt, nach der Patch-Id des ganzen Branches.</translation>
    </message>
    <message>
        <source>{commit} is a reworked copy: same author, same author&apos;s time; it adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} ist eine überarbeitete Kopie: gleicher Autor, gleiche Autorenzeit; sie fügt {lines} seiner {all} aussagekräftigen Zeilen hinzu.</translation>
    </message>
    <message>
        <source>It landed by its lines, without a patch id in common: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er landete über seine Zeilen, ohne gemeinsame Patch-Id: {commit} fügt {lines} seiner {all} aussagekräftigen Zeilen hinzu, die meisten von allen.</translation>
    </message>
    <message>
        <source>A part of its lines landed: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Ein Teil seiner Zeilen landete: {commit} fügt {lines} seiner {all} aussagekräftigen Zeilen hinzu, die meisten von allen.</translation>
    </message>
    <message>
        <source>It has not landed; a branch, a tag or a worktree still holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist nicht gelandet; ein Branch, ein Tag oder ein Worktree enthält ihn noch.</translation>
    </message>
    <message>
        <source>It has not landed; {commit}, which has not landed either, took its place and adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist nicht gelandet; {commit}, ebenfalls nicht gelandet, trat an seine Stelle und fügt {lines} seiner {all} aussagekräftigen Zeilen hinzu.</translation>
    </message>
    <message>
        <source>It has not landed, no branch holds it any more, and no other commit has its lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist nicht gelandet, kein Branch enthält ihn mehr, und kein anderer Commit hat seine Zeilen.</translation>
    </message>
    <message>
        <source>Four fifths or more of what it newly added are alive.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Mindestens vier Fünftel des neu Hinzugefügten leben.</translation>
    </message>
    <message>
        <source>Less than four fifths of what it newly added are alive, but more than one fifth.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Weniger als vier Fünftel des neu Hinzugefügten leben, aber mehr als ein Fünftel.</translation>
    </message>
    <message>
        <source>Less than a fifth of what it newly added is alive, and no revert says why.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Weniger als ein Fünftel des neu Hinzugefügten lebt, und kein Revert sagt, warum.</translation>
    </message>
    <message>
        <source>It landed less than seven days before that, too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er landete weniger als sieben Tage davor, zu jung für ein Urteil.</translation>
    </message>
    <message>
        <source>It is not itself an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist selbst kein Vorfahr des Standard-Branches {branch} (bei {head} zum Zeitpunkt der letzten Beurteilung).</translation>
    </message>
    <message>
        <source>{commit} is in the default branch since {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} ist seit {when} im Standard-Branch.</translation>
    </message>
    <message>
        <source>{state}, as of {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{state}, Stand {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} Tag nach der Landung lebten {lines} seiner Zeilen, in {commit}.</numerusform>
            <numerusform>{n} Tage nach der Landung lebten {lines} seiner Zeilen, in {commit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{alive} of {added} added lines are alive at the head of the default branch. Blame, ignoring white space and following moves, gives it {own}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{alive} von {added} hinzugefügten Zeilen leben am Kopf des Standard-Branches. Blame, ohne Leerraum und mit verfolgten Verschiebungen, gibt ihm {own}.</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist ein Vorfahr des Standard-Branches {branch} (bei {head} zum Zeitpunkt der letzten Beurteilung).</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch&apos;s other copy, local or remote; not of {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er ist ein Vorfahr der anderen Kopie des Standard-Branches, lokal oder entfernt; nicht von {branch} (bei {head} zum Zeitpunkt der letzten Beurteilung).</translation>
    </message>
    <message>
        <source>{commit} brought it in {when}: the first commit of the branch&apos;s own line that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} brachte ihn {when} ein: der erste Commit auf der eigenen Linie des Branches, der ihn enthält.</translation>
    </message>
    <message>
        <source>another commit</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>ein anderer Commit</translation>
    </message>
    <message>
        <source>Its subject says that {commit} is pull request {number}: that one landed, whatever its lines are.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Laut Betreff ist {commit} Pull-Request {number}: Der landete, was auch aus seinen Zeilen wurde.</translation>
    </message>
    <message>
        <source>When it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Bei der Landung lebten {lines} seiner Zeilen, in {commit}.</translation>
    </message>
    <message>
        <source>{by} undid it without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} machte ihn rückgängig, ohne es zu sagen: Fast alle seine Zeilen wurden wieder entfernt.</translation>
    </message>
    <message>
        <source>{by} undid {carrier}, which carries it, without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} machte {carrier}, der ihn trägt, rückgängig, ohne es zu sagen: Fast alle seine Zeilen wurden wieder entfernt.</translation>
    </message>
    <message>
        <source>Lines that came out of other files, or that a listed formatting touched, count for who wrote them too.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Zeilen, die aus anderen Dateien kamen oder von einer aufgeführten Formatierung berührt wurden, zählen auch für ihren Urheber.</translation>
    </message>
    <message>
        <source>{lines} live on under the name of {commit}, which has {held} living lines in all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} leben unter dem Namen von {commit} weiter, der insgesamt {held} lebende Zeilen hat.</translation>
    </message>
    <message>
        <source>{commit} “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} „{subject}“</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>{by} reverted it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} nahm ihn zurück: Die Nachricht nennt ihn.</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} nahm {carrier}, der ihn trägt, zurück: Die Nachricht nennt ihn.</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} nahm {carrier}, der ihn trägt, zurück: nach Patch-Id die genaue Umkehrung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines live on under the names of other commits that hold the same work.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} Zeile lebt unter dem Namen anderer Commits derselben Arbeit weiter.</numerusform>
            <numerusform>{n} Zeilen leben unter dem Namen anderer Commits derselben Arbeit weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} of its lines only break others differently: these count for who wrote them, not for it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} seiner Zeilen brechen andere nur anders um: Diese zählen für ihren Urheber, nicht für ihn.</translation>
    </message>
    <message>
        <source>The repository has no default branch that is known, so nothing can have landed.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Für das Repository ist kein Standard-Branch bekannt, daher kann nichts gelandet sein.</translation>
    </message>
    <message>
        <source>It was made on the branch itself, {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er entstand auf dem Branch selbst, {when}.</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Außerdem vermerkt</translation>
    </message>
    <message>
        <source>{by} reverted it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} nahm ihn zurück: nach Patch-Id die genaue Umkehrung.</translation>
    </message>
    <message>
        <source>It added no lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>Er fügte keine Zeilen in Dateien hinzu, die zählen.</translation>
    </message>
    <message>
        <source>{commit} broke lines of it differently; they say the same, and are its own where they live on.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} brach Zeilen davon anders um; sie sagen dasselbe und zählen als seine, wo sie weiterleben.</translation>
    </message>
    <message>
        <source>{lines} of the {all} lines it added only repeat others of it in further files: a line counts once, and as alive while all of these files have it that are still there.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} der {all} Zeilen, die er hinzufügte, wiederholen nur andere von ihm in weiteren Dateien: Eine Zeile zählt einmal, und als lebend, solange alle dieser Dateien sie haben, die noch da sind.</translation>
    </message>
    <message>
        <source>it is outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>liegt außerhalb jedes bekannten Repositorys</translation>
    </message>
    <message>
        <source>a later edit of this session took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>eine spätere Bearbeitung dieser Sitzung entfernte alles wieder</translation>
    </message>
    <message>
        <source>its file is generated, vendored or a lock file, which is left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>die Datei ist erzeugt, fremd oder eine Lock-Datei und zählt nicht bei Zeilen</translation>
    </message>
    <message>
        <source>its lines are in the working file: in progress</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>die Zeilen stehen in der Arbeitsdatei: in Arbeit</translation>
    </message>
    <message>
        <source>its lines are no longer in the working file: set aside</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>die Zeilen stehen nicht mehr in der Arbeitsdatei: beiseitegelegt</translation>
    </message>
    <message>
        <source>it was not looked for in the working file, for the session committed something after it</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>in der Arbeitsdatei nicht gesucht, weil die Sitzung danach etwas committete</translation>
    </message>
    <message>
        <source>{calls} and {edits}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls} und {edits}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, of which {size} bytes are read.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Eintrag zu ihren Tokens in „{path}“, wovon {size} Bytes gelesen sind.</numerusform>
            <numerusform>{n} Einträge zu ihren Tokens in „{path}“, wovon {size} Bytes gelesen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} “{subject}”, {state}: {share} of what sessions put into it, {lines} ({evidence}).</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{commit} „{subject}“, {state}: {share} dessen, was Sitzungen einbrachten, {lines} ({evidence}).</translation>
    </message>
    <message>
        <source>{tokens} of its tokens flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} ihrer Tokens flossen hinein.</translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} „{path}“, Zeilen: {added} hinzugefügt: {became}.</translation>
    </message>
    <message>
        <source>You said it was {meant} and never meant to be kept: what it left open counts as set aside. tokenmirror ignore --undo takes that back.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Eigene Angabe: Sie war {meant} und nie zum Behalten gedacht; was sie offen ließ, zählt als beiseitegelegt. tokenmirror ignore --undo nimmt das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Bearbeitung</numerusform>
            <numerusform>{n} Bearbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} and {edits} from {began} to {ended}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls} und {edits} vom {began} bis {ended}.</translation>
    </message>
    <message>
        <source>It is a part of session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Sie ist ein Teil der Sitzung {session}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, which is no longer there; what they said is kept.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Eintrag zu ihren Tokens in „{path}“, das nicht mehr da ist; was darin stand, ist behalten.</numerusform>
            <numerusform>{n} Einträge zu ihren Tokens in „{path}“, das nicht mehr da ist; was darin stand, ist behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next; what follows the last commit goes by the edits that came after it, and is no edit where there was none.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Was von einem Commit zum nächsten verbraucht wurde, ging in den nächsten; was auf den letzten Commit folgt, richtet sich nach den Bearbeitungen danach und zählt ohne solche als ohne Bearbeitung.</translation>
    </message>
    <message>
        <source>{tokens} flowed into {commit}, to which no link is shown any more.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} flossen in {commit}, zu dem keine Verknüpfung mehr gezeigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more edits; --json lists all of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>und {n} weitere Bearbeitung; --json listet alle auf.</numerusform>
            <numerusform>und {n} weitere Bearbeitungen; --json listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added and {removed} removed: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} „{path}“, Zeilen: {added} hinzugefügt und {removed} entfernt: {became}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records that told of a call which another record had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Eintrag zu einem Aufruf, von dem schon ein anderer Eintrag sprach: Jeder Aufruf zählt einmal.</numerusform>
            <numerusform>{n} Einträge zu einem Aufruf, von dem schon ein anderer Eintrag sprach: Jeder Aufruf zählt einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that replay calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Eintrag wiederholt Aufrufe einer anderen Sitzung, die fortgesetzt oder abgezweigt wurde: Sie zählen dort.</numerusform>
            <numerusform>{n} Einträge wiederholen Aufrufe einer anderen Sitzung, die fortgesetzt oder abgezweigt wurde: Sie zählen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} it said it made {commit}; no commit of yours in a known repository is that one.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Um {at} sagte sie, sie habe {commit} erzeugt; kein eigener Commit in einem bekannten Repository ist dieser.</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Commits it had a part in</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Commits, an denen sie beteiligt war</translation>
    </message>
    <message>
        <source>Where its tokens went</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Wohin ihre Tokens gingen</translation>
    </message>
    <message>
        <source>Edits that no commit took</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Bearbeitungen, die kein Commit aufnahm</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known: it said of none that it made it, and none added lines that it wrote.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Keiner ist bekannt: Von keinem sagte sie, sie habe ihn erzeugt, und keiner fügte von ihr geschriebene Zeilen hinzu.</translation>
    </message>
    <message>
        <source>No tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Es sind keine Tokens aufgezeichnet.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that is recorded of it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} Tokens: {outcomes}. Zusammen ergibt das alles, was von ihr aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that it used.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} Tokens: {outcomes}. Zusammen ergibt das alles, was sie verbrauchte.</translation>
    </message>
    <message>
        <source>None: of every edit a line is in a commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Keine: Von jeder Bearbeitung ist eine Zeile in einem Commit.</translation>
    </message>
    <message>
        <source>Which log told of it is not known: no call of it is stored.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Welches Protokoll von ihr sprach, ist nicht bekannt: Kein Aufruf von ihr ist gespeichert.</translation>
    </message>
    <message>
        <source>What was changed by shell commands is not known as edits, unless a commit says so.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>Was Shell-Befehle änderten, ist nicht als Bearbeitung bekannt, außer ein Commit sagt es.</translation>
    </message>
    <message>
        <source>a commit that its output did not name</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>einen Commit, den die Ausgabe nicht nannte</translation>
    </message>
    <message>
        <source>prints {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>gibt {value} aus</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>beginnt mit {value}</translation>
    </message>
    <message>
        <source>names {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>nennt {value}</translation>
    </message>
    <message>
        <source>prints {value} or more</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>gibt {value} oder mehr aus</translation>
    </message>
    <message>
        <source>prints {value} or less</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>gibt {value} oder weniger aus</translation>
    </message>
    <message>
        <source>prints nothing</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>gibt nichts aus</translation>
    </message>
    <message>
        <source>prints at least one line</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>gibt mindestens eine Zeile aus</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>landed</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>gelandet</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>wieder eingesetzt</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>eigener</translation>
    </message>
    <message>
        <source>someone else&apos;s</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <source>its message says so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>die Nachricht sagt es</translation>
    </message>
    <message>
        <source>seen by lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>an Zeilen zu sehen</translation>
    </message>
    <message>
        <source>a part of its lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>ein Teil seiner Zeilen</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>ganz</translation>
    </message>
    <message>
        <source>a part of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <source>by which commit is not known</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>durch welchen Commit, ist nicht bekannt</translation>
    </message>
    <message>
        <source>dated by when it was first seen so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>datiert nach dem ersten Mal, da es so gesehen wurde</translation>
    </message>
    <message>
        <source>by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>durch {commit}</translation>
    </message>
    <message>
        <source>a part in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>ein Teil in {commit}</translation>
    </message>
    <message>
        <source>brought in by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>eingebracht durch {commit}</translation>
    </message>
    <message>
        <source>the same patch id: {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>dieselbe Patch-Id: {commit}</translation>
    </message>
    <message>
        <source>in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>in {commit}</translation>
    </message>
    <message>
        <source>says the same in lines that are broken by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>sagt dasselbe in Zeilen, die {commit} umbricht</translation>
    </message>
    <message>
        <source>of {whole} lines that it took out {part} are still out</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>von {whole} entfernten Zeilen sind {part} weiterhin entfernt</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines only break lines differently that were there</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{part} seiner {whole} Zeilen brechen nur um, was schon da war</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines stand in several of its files, where each counts once</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{part} seiner {whole} Zeilen stehen in mehreren seiner Dateien, wo jede einmal zählt</translation>
    </message>
    <message>
        <source>lines taken away: {mine} by you, {others} by others</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>entfernte Zeilen: {mine} selbst, {others} durch andere</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} Datei, {first} bis {last}</numerusform>
            <numerusform>{n} Dateien, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>only file names and first lines were looked at; nothing is stored yet</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>nur Dateinamen und erste Zeilen wurden angesehen; noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>No tool has left logs here yet. {n} tools can be read; a folder of logs from elsewhere can be added in the settings.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Hier hat noch kein Werkzeug Protokolle hinterlassen. {n} Werkzeuge können gelesen werden; ein Ordner mit Protokollen von anderswo lässt sich in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>Once a tool leaves logs, the repositories it works in are found by themselves.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Sobald ein Werkzeug Protokolle hinterlässt, werden die Repositorys dazu von selbst gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses are yours by git</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} Adresse ist laut Git Ihre</numerusform>
            <numerusform>{n} Adressen sind laut Git Ihre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tool} deletes its logs after {days} days. {n} files will be gone within a week; starting now keeps their counts.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{tool} löscht seine Protokolle nach {days} Tagen. {n} Datei verschwindet binnen einer Woche; jetzt starten behält die Zahlen.</numerusform>
            <numerusform>{tool} löscht seine Protokolle nach {days} Tagen. {n} Dateien verschwinden binnen einer Woche; jetzt starten behält die Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>Etwa {n} Minute; Stoppen geht jederzeit.</numerusform>
            <numerusform>Etwa {n} Minuten; Stoppen geht jederzeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {day}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} Datei, {day}</numerusform>
            <numerusform>{n} Dateien, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>{folder}, left out for now</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>{folder}, vorerst ausgelassen</translation>
    </message>
    <message>
        <source>Read commits of {repository}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Commits von {repository} lesen</translation>
    </message>
    <message>
        <source>looking at file names…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Dateinamen werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were looked at</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} Ort wurde durchsucht</numerusform>
            <numerusform>{n} Orte wurden durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at first lines…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Erste Zeilen werden angesehen…</translation>
    </message>
    <message>
        <source>No repository is named in the first lines. Those that sessions worked in are found while reading.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>In den ersten Zeilen ist kein Repository genannt. Die der Sitzungen werden beim Lesen gefunden.</translation>
    </message>
    <message>
        <source>git knows no address of yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Git kennt keine eigene Adresse</translation>
    </message>
    <message>
        <source>yours by git: {address}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>laut Git Ihre: {address}</translation>
    </message>
    <message>
        <source>Logs are read as soon as a tool writes some.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Protokolle werden gelesen, sobald ein Werkzeug welche schreibt.</translation>
    </message>
    <message>
        <source>Less than a minute; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>Unter einer Minute; Stoppen geht jederzeit.</translation>
    </message>
    <message>
        <source>Hours, as you thought: {hours}.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Stunden, nach eigener Meinung: {hours}.</translation>
    </message>
    <message>
        <source>What is known stands beside what you think. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Neben dem, was bekannt ist, steht die eigene Meinung. Nichts davon summiert sich zu einer Antwort.</translation>
    </message>
    <message>
        <source>Do you ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Wird früher ausgeliefert?</translation>
    </message>
    <message>
        <source>Does quality hold?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Hält die Qualität?</translation>
    </message>
    <message>
        <source>Is less of your work tedious?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Ist weniger Arbeit mühsam?</translation>
    </message>
    <message>
        <source>Are bugs caught earlier?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Werden Fehler früher gefunden?</translation>
    </message>
    <message>
        <source>Does the time it spares you justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Rechtfertigt die ersparte Zeit die Kosten?</translation>
    </message>
    <message>
        <source>How long the same change would have taken otherwise is not known, nor what it was worth.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Wie lange dieselbe Änderung sonst gedauert hätte, ist nicht bekannt, auch nicht, was sie wert war.</translation>
    </message>
    <message>
        <source>What the people who use it met is in no log and in no repository.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Was denen begegnete, die es benutzen, steht in keinem Protokoll und keinem Repository.</translation>
    </message>
    <message>
        <source>No figure says what was tedious: that is known to you alone. What stands here are words of yours.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Keine Zahl sagt, was mühsam war: Das weiß niemand sonst. Hier stehen eigene Worte.</translation>
    </message>
    <message>
        <source>Bugs that nobody found yet are not known, nor where a bug was first seen.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Noch nicht gefundene Fehler sind nicht bekannt, auch nicht, wo ein Fehler zuerst auffiel.</translation>
    </message>
    <message>
        <source>How much time it spared you is in no log. It is asked of you, never computed, and set against nothing.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>Wie viel Zeit erspart wurde, steht in keinem Protokoll. Es wird gefragt, nie berechnet und mit nichts verrechnet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words of yours</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} eigene Angabe</numerusform>
            <numerusform>{n} eigene Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls}, and {own}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}, {calls} und {own}</translation>
    </message>
    <message>
        <source>{amount} go, and everything counts as if it had never been read.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Es gehen: {amount}. Alles zählt, als wäre es nie gelesen worden.</translation>
    </message>
    <message>
        <source>The logs of your tools stay as they are. What is forgotten is not read from them again.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Die Protokolle der Werkzeuge bleiben, wie sie sind. Vergessenes wird nicht wieder aus ihnen gelesen.</translation>
    </message>
    <message>
        <source>Copies of the database that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Kopien der Datenbank, die es enthalten, werden durch eine von dem ersetzt, was übrig ist.</translation>
    </message>
    <message>
        <source>While the logs are there it can be read again; notes and corrections of yours do not come back.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Solange die Protokolle da sind, kann es wieder gelesen werden; eigene Notizen und Korrekturen kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Forget what happened {time}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Vergessen, was {time} war?</translation>
    </message>
    <message>
        <source>Forgotten: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Vergessen: {amount}.</translation>
    </message>
    <message>
        <source>Freed places in the file are overwritten as soon as nothing else holds it.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Frei gewordene Stellen der Datei werden überschrieben, sobald nichts anderes sie hält.</translation>
    </message>
    <message numerus="yes">
        <source>For {n} years</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}; forgotten on {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{amount}; vergessen am {day}</translation>
    </message>
    <message>
        <source>{sessions} with {calls}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}, {calls}</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Nicht länger aufbewahren</translation>
    </message>
    <message>
        <source>Forget what is older than {day}, and each day what becomes as old?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Vergessen, was älter ist als vom {day}, und täglich, was ebenso alt wird?</translation>
    </message>
    <message>
        <source>Forget everything up to now?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Alles bis jetzt vergessen?</translation>
    </message>
    <message>
        <source>Forget the session {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Die Sitzung {name} vergessen?</translation>
    </message>
    <message>
        <source>Forget all work in {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Alle Arbeit in {name} vergessen?</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>zu irgendeiner Zeit</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>ab dem {day}</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>bis zum {day}</translation>
    </message>
    <message>
        <source>A session</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Eine Sitzung</translation>
    </message>
    <message>
        <source>A repository</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Ein Repository</translation>
    </message>
    <message>
        <source>What happened {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Was {time} war</translation>
    </message>
    <message>
        <source>What was too old, {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Was zu alt war, {time}</translation>
    </message>
    <message>
        <source>Everything {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>Alles {time}</translation>
    </message>
    <message>
        <source>lists the addresses of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>listet die Adressen der Git-Konfiguration auf</translation>
    </message>
    <message>
        <source>shows the commit and its files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>zeigt den Commit und seine Dateien</translation>
    </message>
    <message>
        <source>marks with {+ +} and [- -] what is more than white space</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>markiert mit {+ +} und [- -], was mehr ist als Leerraum</translation>
    </message>
    <message>
        <source>shows what differs between the two</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>zeigt, worin sich die beiden unterscheiden</translation>
    </message>
    <message>
        <source>prints commit while git still has it</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>gibt commit aus, solange Git ihn noch hat</translation>
    </message>
    <message>
        <source>lists where HEAD has been, the newest first</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>listet auf, wo HEAD war, das Neueste zuerst</translation>
    </message>
    <message>
        <source>counts them in this file, if it was there by this name; {lines} over all files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>zählt sie in dieser Datei, wenn es sie unter diesem Namen gab; {lines} über alle Dateien</translation>
    </message>
    <message>
        <source>lists which of these files were there then</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>listet auf, welche dieser Dateien es damals gab</translation>
    </message>
    <message>
        <source>lists the commits of this file</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>listet die Commits dieser Datei auf</translation>
    </message>
    <message>
        <source>shows whether the file has uncommitted changes</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>zeigt, ob die Datei nicht committete Änderungen hat</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} eigener Commit; Sitzungen waren an {told} beteiligt.</numerusform>
            <numerusform>{n} eigene Commits; Sitzungen waren an {told} beteiligt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} in {n} calls</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{tokens} in {n} Aufruf</numerusform>
            <numerusform>{tokens} in {n} Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, {tokens} tokens ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share} davon, {lines}, {tokens} Tokens ({how})</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; {tokens} tokens: {outcome}</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{shown} von {all} gezeigt; {tokens} Tokens: {outcome}</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}, and in {guessed} by a guess.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} eigener Commit; Sitzungen waren an {told} beteiligt und vermutlich an {guessed}.</numerusform>
            <numerusform>{n} eigene Commits; Sitzungen waren an {told} beteiligt und vermutlich an {guessed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits of yours are known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Noch sind keine eigenen Commits bekannt.</translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. The settings show which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>TokenMirror liest die Repositorys, in denen Sitzungen arbeiteten, und behält Commits, deren Autor Sie sind. Welche Repositorys und Adressen das sind, zeigen die Einstellungen.</translation>
    </message>
    <message>
        <source>{spent}, {guessed} of these on a guess</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}, davon {guessed} auf Vermutung</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; {tokens} tokens rest on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: eine Vermutung, nur nach Zeit und Ort; {tokens} Tokens beruhen darauf</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; no token rests on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: eine Vermutung, nur nach Zeit und Ort; kein Token beruht darauf</translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, tokens not recorded ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share} davon, {lines}, Tokens nicht aufgezeichnet ({how})</translation>
    </message>
    <message>
        <source>git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git blame -w -M gibt ihm {alive} Zeilen am Kopf des Standard-Branches, von {added} hinzugefügten</translation>
    </message>
    <message>
        <source>{commit} reverted it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{commit} nahm ihn zurück</translation>
    </message>
    <message>
        <source>No session is known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Noch ist keine Sitzung bekannt.</translation>
    </message>
    <message>
        <source>The settings show where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Wo TokenMirror nachgesehen hat, zeigen die Einstellungen.</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Orte zeigen</translation>
    </message>
    <message>
        <source>{spent}, {pending} of these pending</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}, davon {pending} ausstehend</translation>
    </message>
    <message>
        <source>Nothing committed in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>In diesem Zeitraum wurde nichts committet.</translation>
    </message>
    <message>
        <source>There are commits in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>In anderen Zeiträumen gibt es Commits.</translation>
    </message>
    <message>
        <source>Author&apos;s time</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Autorenzeit</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Landung</translation>
    </message>
    <message>
        <source>Lines by sessions</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Zeilen durch Sitzungen</translation>
    </message>
    <message>
        <source>What git says</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Was Git sagt</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Keine Sitzung in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>There are sessions in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>In anderen Zeiträumen gibt es Sitzungen.</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Uncached input</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Eingabe ohne Cache</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Cache-Lesen</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Carried by</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Getragen von</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>as estimated by the tool, or rounded by it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>wie vom Werkzeug geschätzt oder gerundet</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Keine Sitzung ist bekannt, die daran beteiligt war.</translation>
    </message>
    <message>
        <source>None is known.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>Keiner ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} Vermutung</numerusform>
            <numerusform>{n} Vermutungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told once {works} changes and {least} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Zu wenige für eine Aussage: {changes} mit {lines} gelandet. Wie lange Zeilen leben, steht hier, sobald {works} Änderungen und {least} Zeilen eine Woche alt sind.</translation>
    </message>
    <message>
        <source>{days}: {share} alive ({low} to {high}), {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} leben ({low} bis {high}), {changes} mit {lines} beobachtet</translation>
    </message>
    <message>
        <source>Of the lines newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Von den neu eingebrachten Zeilen leben {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes, all time</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} Änderung, gesamte Zeit</numerusform>
            <numerusform>{n} Änderungen, gesamte Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No change whose lines can be watched has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Noch ist keine Änderung gelandet, deren Zeilen sich beobachten lassen.</translation>
    </message>
    <message>
        <source>{days}: {share} alive, {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} leben, {changes} mit {lines} beobachtet</translation>
    </message>
    <message>
        <source>{share} after {days} days</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{share} nach {days} Tagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are no older yet</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} Änderung ist noch nicht älter</numerusform>
            <numerusform>{n} Änderungen sind noch nicht älter</numerusform>
        </translation>
    </message>
    <message>
        <source>After {days} days: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>Nach {days} Tagen: zu wenige für eine Aussage.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are younger than {days} days: what of them is alive is pending, never a loss.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} Änderung ist jünger als {days} Tage: Was davon lebt, ist ausstehend, nie ein Verlust.</numerusform>
            <numerusform>{n} Änderungen sind jünger als {days} Tage: Was davon lebt, ist ausstehend, nie ein Verlust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Observations come from written rules and look at all projects and tools. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Beobachtungen kommen aus geschriebenen Regeln und betrachten alle Projekte und Werkzeuge. Kein Modell wird aufgerufen. Jede zeigt ihre Fälle.</translation>
    </message>
    <message>
        <source>Other rules have too few cases in this time to say anything.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Andere Regeln haben in dieser Zeit zu wenige Fälle für eine Aussage.</translation>
    </message>
    <message>
        <source>Not observed: there are no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Nicht beobachtet: Aus dieser Zeit gibt es keine Protokolle.</translation>
    </message>
    <message>
        <source>Without tokens there is nothing to observe.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Ohne Tokens gibt es nichts zu beobachten.</translation>
    </message>
    <message>
        <source>There are too few cases in this time to say more.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>In dieser Zeit gibt es zu wenige Fälle, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What this week was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Wozu diese Woche gedacht war</translation>
    </message>
    <message>
        <source>What this month was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Wozu dieser Monat gedacht war</translation>
    </message>
    <message>
        <source>What this quarter was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>Wozu dieses Quartal gedacht war</translation>
    </message>
    <message>
        <source>{value}, against {low} to {high} before, with {middle} in the middle.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{value}, gegen {low} bis {high} zuvor, mit {middle} in der Mitte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} times from {start} to {end}.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>
            <numerusform>{n} Mal von {start} bis {end}.</numerusform>
            <numerusform>{n} Mal von {start} bis {end}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of {of}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{filled} von {of}</translation>
    </message>
    <message>
        <source>passed {time}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>lief {time}</translation>
    </message>
    <message>
        <source>Which of these changes would you have made the same way without a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Welche dieser Änderungen wäre ohne Werkzeug genauso entstanden?</translation>
    </message>
    <message>
        <source>What did you understand at the end of this time that you did not at its start?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was war am Ende dieser Zeit verstanden, was es am Anfang noch nicht war?</translation>
    </message>
    <message>
        <source>What would you ask for in other words next time?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was ließe sich das nächste Mal mit anderen Worten fragen?</translation>
    </message>
    <message>
        <source>What did you decide yourself, and what did you leave to a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was war eigene Entscheidung, und was blieb einem Werkzeug überlassen?</translation>
    </message>
    <message>
        <source>Where did work wait, and for what?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Wo wartete die Arbeit, und worauf?</translation>
    </message>
    <message>
        <source>What would have shown earlier that it went in circles?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was hätte früher gezeigt, dass es im Kreis ging?</translation>
    </message>
    <message>
        <source>Which task was clear before its first prompt, and what made it clear?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Welche Aufgabe war vor dem ersten Prompt klar, und was machte sie klar?</translation>
    </message>
    <message>
        <source>What did the tool need to know, and what did it read beside that?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was musste das Werkzeug wissen, und was las es außerdem?</translation>
    </message>
    <message>
        <source>What did you learn of the work after it had landed?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was zeigte sich an der Arbeit erst, nachdem sie gelandet war?</translation>
    </message>
    <message>
        <source>What made a session end where it ended?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was ließ eine Sitzung dort enden, wo sie endete?</translation>
    </message>
    <message>
        <source>Which change was worth more to you than its price says, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Welche Änderung war mehr wert, als ihr Preis sagt, und warum?</translation>
    </message>
    <message>
        <source>Where do you look before something is written again?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Wo lässt sich nachsehen, bevor etwas noch einmal geschrieben wird?</translation>
    </message>
    <message>
        <source>What let these faults stand as long as they did?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was ließ diese Fehler so lange bestehen?</translation>
    </message>
    <message>
        <source>What did you hand over, and what did you keep for yourself?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was wurde abgegeben, und was blieb in eigener Hand?</translation>
    </message>
    <message>
        <source>Which part of the code would you not want to change without a test, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Welcher Teil des Codes sollte nicht ohne Test geändert werden, und warum?</translation>
    </message>
    <message>
        <source>What did the work that was set aside tell you?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>Was zeigte die Arbeit, die beiseitegelegt wurde?</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Woche {number} · {first} bis {last}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>in quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>im {number}. Quartal {year}</translation>
    </message>
    <message>
        <source>{time} · so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{time} · bisher</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{number}. Quartal {year}</translation>
    </message>
    <message>
        <source>Week {number} · {day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Woche {number} · {day}. bis {last}</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{day}.–{last}</translation>
    </message>
    <message>
        <source>in week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>in Woche {number}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>im {month}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>this week so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>diese Woche bisher</translation>
    </message>
    <message>
        <source>this month so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>diesen Monat bisher</translation>
    </message>
    <message>
        <source>this quarter so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>dieses Quartal bisher</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more no prompt before their first commit is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>Von {n} weiteren ist kein Prompt vor dem ersten Commit bekannt.</numerusform>
            <numerusform>Von {n} weiteren ist kein Prompt vor dem ersten Commit bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to judge; the first is known from {day} on.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} Änderung ist zu jung für ein Urteil; ab {day} ist sie bekannt.</numerusform>
            <numerusform>{n} Änderungen sind zu jung für ein Urteil; ab {day} ist die erste bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} more are not known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>Die Dateien von {n} weiteren sind nicht bekannt.</numerusform>
            <numerusform>Die Dateien von {n} weiteren sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more weeks have a release ({releases}) of work that is in no default branch; they are not counted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} weitere Woche hat ein Release ({releases}) mit Arbeit, die in keinem Standard-Branch ist; sie zählt nicht.</numerusform>
            <numerusform>{n} weitere Wochen haben ein Release ({releases}) mit Arbeit, die in keinem Standard-Branch ist; sie zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} landed and were reverted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} landete und wurde zurückgenommen.</numerusform>
            <numerusform>{n} landeten und wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} sessions with edits nothing has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>Von {n} Sitzung mit Bearbeitungen ist bisher nichts gelandet.</numerusform>
            <numerusform>Von {n} Sitzungen mit Bearbeitungen ist bisher nichts gelandet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models without a price are not in it: {models}.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>Modelle ohne Preis sind nicht darin: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} davon hat auch solche Aufrufe.</numerusform>
            <numerusform>{n} davon haben auch solche Aufrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no price at all.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} weitere hat gar keinen Preis.</numerusform>
            <numerusform>{n} weitere haben gar keinen Preis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no recorded tokens.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} weitere hat keine aufgezeichneten Tokens.</numerusform>
            <numerusform>{n} weitere haben keine aufgezeichneten Tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more fixes took out no line that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} weitere Korrektur entfernte keine zuvor gelandete Zeile.</numerusform>
            <numerusform>{n} weitere Korrekturen entfernten keine zuvor gelandete Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the lines are older than what is known of their repositories.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>Bei {n} davon sind die Zeilen älter als das, was vom Repository bekannt ist.</numerusform>
            <numerusform>Bei {n} davon sind die Zeilen älter als das, was von ihren Repositorys bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finished} of {n} tasks ended in edits that landed.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{finished} von {n} Aufgabe endete mit gelandeten Bearbeitungen.</numerusform>
            <numerusform>{finished} von {n} Aufgaben endeten mit gelandeten Bearbeitungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts for each of them: {figure} (median of {n} tasks).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Prompts für jede: {figure} (Median von {n} Aufgabe).</numerusform>
            <numerusform>Prompts für jede: {figure} (Median von {n} Aufgaben).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch or a release in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Arbeit von Agenten erreichte in {reached} von {n} Arbeitswoche den Standard-Branch oder ein Release.</numerusform>
            <numerusform>Arbeit von Agenten erreichte in {reached} von {n} Arbeitswochen den Standard-Branch oder ein Release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept work took {figure} at list price (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Behaltene Arbeit brauchte {figure} zum Listenpreis (Median von {n} Stück Arbeit).</numerusform>
            <numerusform>Behaltene Arbeit brauchte {figure} zum Listenpreis (Median von {n} Stücken Arbeit).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the last commit it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Vom ersten Prompt bis zum letzten Commit dauerte es {figure} (Median von {n} Stück Arbeit).</numerusform>
            <numerusform>Vom ersten Prompt bis zum letzten Commit dauerte es {figure} (Median von {n} Stücken Arbeit).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Vom ersten Prompt bis zur Landung dauerte es {figure} (Median von {n} Stück Arbeit).</numerusform>
            <numerusform>Vom ersten Prompt bis zur Landung dauerte es {figure} (Median von {n} Stücken Arbeit).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no change the first 14 days ended in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Bei keiner Änderung endeten die ersten 14 Tage in dieser Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>You replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Selbst ersetzt binnen 14 Tagen nach der Landung: {figure} der Zeilen von {n} Änderung, {replaced} von {lines}.</numerusform>
            <numerusform>Selbst ersetzt binnen 14 Tagen nach der Landung: {figure} der Zeilen von {n} Änderungen, {replaced} von {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Andere ersetzten binnen 14 Tagen nach der Landung {figure} der Zeilen von {n} Änderung: {replaced} von {lines}.</numerusform>
            <numerusform>Andere ersetzten binnen 14 Tagen nach der Landung {figure} der Zeilen von {n} Änderungen: {replaced} von {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that a fix took out were {figure} old (median of {n} fixes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Die Zeilen, die eine Korrektur entfernte, waren {figure} alt (Median von {n} Korrektur).</numerusform>
            <numerusform>Die Zeilen, die eine Korrektur entfernte, waren {figure} alt (Median von {n} Korrekturen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>Tests wurden in {touched} von {n} behaltenen Stück Arbeit berührt.</numerusform>
            <numerusform>Tests wurden in {touched} von {n} behaltenen Stücken Arbeit berührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {low} to {high} (the middle half of {cases}).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>{time}: {low} bis {high} (mittlere Hälfte von {cases}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} Stück Arbeit</numerusform>
            <numerusform>{n} Stück Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks that an agent finished</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Aufgaben, die ein Agent beendete</translation>
    </message>
    <message>
        <source>Regular useful use</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Regelmäßiger nützlicher Einsatz</translation>
    </message>
    <message>
        <source>From first prompt to last commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Vom ersten Prompt bis zum letzten Commit</translation>
    </message>
    <message>
        <source>Rework within 14 days, by you</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Eigene Nacharbeit binnen 14 Tagen</translation>
    </message>
    <message>
        <source>Rework within 14 days, by others</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Nacharbeit anderer binnen 14 Tagen</translation>
    </message>
    <message>
        <source>Age of the lines that fixes take out</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Alter der Zeilen, die Korrekturen entfernen</translation>
    </message>
    <message>
        <source>Tests touched in kept work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Berührte Tests in behaltener Arbeit</translation>
    </message>
    <message>
        <source>No session edited a file of a repository in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Keine Sitzung bearbeitete in dieser Zeit eine Datei eines Repositorys.</translation>
    </message>
    <message>
        <source>No working week begins in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>In dieser Zeit beginnt keine Arbeitswoche.</translation>
    </message>
    <message>
        <source>No kept work with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Keine behaltene Arbeit mit bekanntem Listenpreis in dieser Zeit.</translation>
    </message>
    <message>
        <source>No work landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>In dieser Zeit landete keine Arbeit mit bekanntem erstem Prompt.</translation>
    </message>
    <message>
        <source>No fix of this time took out lines that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Keine Korrektur dieser Zeit entfernte zuvor gelandete Zeilen.</translation>
    </message>
    <message>
        <source>No kept work in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Keine behaltene Arbeit mit bekannten Dateien in dieser Zeit.</translation>
    </message>
    <message>
        <source>Your past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Die 12 Wochen davor</translation>
    </message>
    <message>
        <source>Your past 6 months</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Die 6 Monate davor</translation>
    </message>
    <message>
        <source>Your past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Die 4 Quartale davor</translation>
    </message>
    <message>
        <source>Your time before</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>Die Zeit davor</translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} Aufgabe</numerusform>
            <numerusform>{n} Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} Arbeitswoche</numerusform>
            <numerusform>{n} Arbeitswochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} Korrektur</numerusform>
            <numerusform>{n} Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>berührt</translation>
    </message>
    <message>
        <source>not touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>nicht berührt</translation>
    </message>
    <message>
        <source>release {name}</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>Release {name}</translation>
    </message>
    <message>
        <source>default branch</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>Standard-Branch</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls {period}; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf {period}; die Tokens sind nicht aufgezeichnet.</numerusform>
            <numerusform>{n} Aufrufe {period}; ihre Tokens sind nicht aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into work that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} gingen in gelandete Arbeit; {fates}.</translation>
    </message>
    <message>
        <source>None has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Noch ist nichts gelandet.</translation>
    </message>
    <message numerus="yes">
        <source>List price {price} + {n} models without price ({models})</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>Listenpreis {price} + {n} Modell ohne Preis ({models})</numerusform>
            <numerusform>Listenpreis {price} + {n} Modelle ohne Preis ({models})</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} Tokens</translation>
    </message>
    <message>
        <source>No tokens recorded {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Keine Tokens aufgezeichnet {period}.</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} Tokens {period}.</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} ging in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed, {guessed} of these by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} gingen in gelandete Arbeit, davon {guessed} als Vermutung; {fates}.</translation>
    </message>
    <message>
        <source>None is known to have gone into work that landed; what landed is a guess.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Von keinem ist bekannt, dass es in gelandete Arbeit ging; was landete, ist eine Vermutung.</translation>
    </message>
    <message>
        <source>None has landed yet; {tokens} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Noch ist nichts gelandet; {tokens} sind in Arbeit.</translation>
    </message>
    <message>
        <source>all of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>alle davon sind behalten</translation>
    </message>
    <message>
        <source>all of these are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>alle davon sind zu jung für ein Urteil</translation>
    </message>
    <message>
        <source>No list price is known</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Kein Listenpreis bekannt</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Listenpreis {price}</translation>
    </message>
    <message>
        <source>Nothing recorded in this period.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>In diesem Zeitraum ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>There are tokens in other periods.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>In anderen Zeiträumen gibt es Tokens.</translation>
    </message>
    <message>
        <source>No tokens recorded {period}; cost as recorded: {cost}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Keine Tokens aufgezeichnet {period}; aufgezeichnete Kosten: {cost}.</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}, outside git.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} Tokens {period}, außerhalb von Git.</translation>
    </message>
    <message>
        <source>Work landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Arbeit ist gelandet.</translation>
    </message>
    <message>
        <source>{tokens} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} davon sind behalten</translation>
    </message>
    <message>
        <source>{tokens} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} sind zu jung für ein Urteil</translation>
    </message>
    <message>
        <source>{tokens} pending</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} ausstehend</translation>
    </message>
    <message>
        <source>{tokens} guess</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} Vermutung</translation>
    </message>
    <message>
        <source>{tokens} estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} vom Werkzeug geschätzt</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf nicht aufgezeichnet</numerusform>
            <numerusform>{n} Aufrufe nicht aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>davon {tokens} vom Werkzeug geschätzt</translation>
    </message>
    <message>
        <source>Nothing in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Nichts in diesem Zeitraum und Filter.</translation>
    </message>
    <message>
        <source>There are tokens outside of it.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Außerhalb davon gibt es Tokens.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What is not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>Nicht Aufgezeichnetes</translation>
    </message>
    <message>
        <source>none of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>keines davon ist behalten</translation>
    </message>
    <message>
        <source>The newest {most} of {n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Die neuesten {most} von {n} Notizen</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>A week, a session or a change can have one. They stay on this computer, and in no summary unless you tick them.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Eine Woche, eine Sitzung oder eine Änderung kann eine haben. Sie bleiben auf diesem Rechner und stehen in keinem Bericht, außer sie werden angehakt.</translation>
    </message>
    <message>
        <source>Session in {name}</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Sitzung in {name}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Every word has to be in the note.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>Jedes Wort muss in der Notiz stehen.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{day}. bis {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Tokens by outcome, {step}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>Tokens nach Verbleib, {step}</translation>
    </message>
    <message>
        <source>not observed before {day}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>vor {day} nicht beobachtet</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>Woche {week} · {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} Änderung gelandet, {kept} behalten</numerusform>
            <numerusform>{n} Änderungen gelandet, {kept} behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} Änderung gelandet</numerusform>
            <numerusform>{n} Änderungen gelandet</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {tokens} tokens in {bars} bars, most on {highest} with {most}; {rest}.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: {tokens} Tokens in {bars} Balken, die meisten {highest} mit {most}; {rest}.</translation>
    </message>
    <message>
        <source>not observed
no logs from then</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>nicht beobachtet
keine Protokolle von damals</translation>
    </message>
    <message>
        <source>not observed before today</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>vor heute nicht beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {guessed} of them by a guess, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>{n} Änderung gelandet, davon {guessed} als Vermutung, {kept} behalten</numerusform>
            <numerusform>{n} Änderungen gelandet, davon {guessed} als Vermutung, {kept} behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: nothing was recorded.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>In diesem Zeitraum gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>Feature</translation>
    </message>
    <message>
        <source>debugging</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>ein Review</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>spike</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>ein Versuch</translation>
    </message>
    <message>
        <source>chore</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>{cases}, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{cases}, {tokens} Tokens</translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, {n} calls, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{sessions}, {n} Aufruf, {tokens} Tokens</numerusform>
            <numerusform>{sessions}, {n} Aufrufe, {tokens} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} Pause, {sessions}</numerusform>
            <numerusform>{n} Pausen, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf, {sessions}</numerusform>
            <numerusform>{n} Aufrufe, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} Datei, {sessions}</numerusform>
            <numerusform>{n} Dateien, {sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} Bearbeitung, {sessions}</numerusform>
            <numerusform>{n} Bearbeitungen, {sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} times as much a call</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{ratio}-mal so viel je Aufruf</translation>
    </message>
    <message>
        <source>{times}, then passed</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{times}, dann durchgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session; it was not seen to pass there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>Derselbe Befehl scheiterte {n}-mal in einer Sitzung; dort lief er nicht sichtbar durch.</numerusform>
            <numerusform>Derselbe Befehl scheiterte {n}-mal in einer Sitzung; dort lief er nicht sichtbar durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} pieces of work landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} von {n} Stück Arbeit landete nach einer einzigen Sitzung mit einem oder zwei Prompts.</numerusform>
            <numerusform>{cases} von {n} Stück Arbeit landeten nach einer einzigen Sitzung mit einem oder zwei Prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into work that is still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} von {n} kleinen Sitzung mit bis zu {calls} Aufrufen floss in Arbeit, die noch da ist.</numerusform>
            <numerusform>{cases} von {n} kleinen Sitzungen mit bis zu {calls} Aufrufen flossen in Arbeit, die noch da ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} weitere ist zu jung für ein Urteil.</numerusform>
            <numerusform>{n} weitere sind zu jung für ein Urteil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} sessions lines of one file were written, taken out and written again; {times} in {file}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>In {cases} von {n} Sitzung wurden Zeilen einer Datei geschrieben, herausgenommen und wieder geschrieben; {times} in {file}.</numerusform>
            <numerusform>In {cases} von {n} Sitzungen wurden Zeilen einer Datei geschrieben, herausgenommen und wieder geschrieben; {times} in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls after a pause of more than 5 minutes read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Aufrufe nach einer Pause von mehr als 5 Minuten lasen {tokens} Tokens erneut, die davor im Cache lagen.</translation>
    </message>
    <message>
        <source>{tokens} of them came after more than an hour.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>{tokens} davon kamen nach mehr als einer Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions wrote {lines} lines that had been written before in the same repository.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} von {n} Sitzung schrieb {lines} Zeilen, die im selben Repository davor geschrieben worden waren.</numerusform>
            <numerusform>{cases} von {n} Sitzungen schrieben {lines} Zeilen, die im selben Repository davor geschrieben worden waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Aufrufe, die je {wide} oder mehr Tokens lasen, nahmen {tokens} Tokens; {landed} davon flossen in gelandete Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, or read {wide} tokens or more each, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>In {cases} von {n} langen Sitzung kostete ein Aufruf der späteren Hälfte zum Listenpreis das {ratio}-Fache oder mehr oder las {wide} Tokens oder mehr, und ein kleinerer Anteil davon landete.</numerusform>
            <numerusform>In {cases} von {n} langen Sitzungen kostete ein Aufruf der späteren Hälfte zum Listenpreis das {ratio}-Fache oder mehr oder las {wide} Tokens oder mehr, und ein kleinerer Anteil davon landete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents in {cases} took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} Subagent in {cases} nahm {tokens} Tokens; {landed} davon flossen in gelandete Änderungen.</numerusform>
            <numerusform>{n} Subagenten in {cases} nahmen {tokens} Tokens; {landed} davon flossen in gelandete Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} kleine Bearbeitung mit weniger als {lines} Zeilen entstand mit einem Modell, dessen Listenpreis das {ratio}-Fache von {least} oder mehr ist.</numerusform>
            <numerusform>{n} kleine Bearbeitungen mit weniger als {lines} Zeilen entstanden mit einem Modell, dessen Listenpreis das {ratio}-Fache von {least} oder mehr ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions that set work aside had edited files in {folder}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases} von {n} Sitzung, die Arbeit beiseitelegte, hatte Dateien in {folder} bearbeitet.</numerusform>
            <numerusform>{cases} von {n} Sitzungen, die Arbeit beiseitelegten, hatten Dateien in {folder} bearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landed from one or two prompts</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Gelandet nach ein oder zwei Prompts</translation>
    </message>
    <message>
        <source>The same command failing again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Derselbe Befehl scheitert wieder</translation>
    </message>
    <message>
        <source>Small sessions that stayed</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Kleine Sitzungen, die blieben</translation>
    </message>
    <message>
        <source>Back and forth in one file</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Hin und her in einer Datei</translation>
    </message>
    <message>
        <source>Cold caches after pauses</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Kalte Caches nach Pausen</translation>
    </message>
    <message>
        <source>Code written again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Noch einmal geschriebener Code</translation>
    </message>
    <message>
        <source>Contexts as large as a codebase</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Kontexte so groß wie eine Codebasis</translation>
    </message>
    <message>
        <source>Later calls of long sessions</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Spätere Aufrufe langer Sitzungen</translation>
    </message>
    <message>
        <source>Many subagents</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Viele Subagenten</translation>
    </message>
    <message>
        <source>Expensive models on small edits</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Teure Modelle für kleine Bearbeitungen</translation>
    </message>
    <message>
        <source>Set aside again in one place</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Am selben Ort wieder beiseitegelegt</translation>
    </message>
    <message>
        <source>What did these prompts have in common?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was hatten diese Prompts gemeinsam?</translation>
    </message>
    <message>
        <source>What was missing at the start?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was fehlte am Anfang?</translation>
    </message>
    <message>
        <source>What made these tasks small?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was machte diese Aufgaben klein?</translation>
    </message>
    <message>
        <source>What was still open when it began?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was war noch offen, als es begann?</translation>
    </message>
    <message>
        <source>What of it was still needed after the pause?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was davon wurde nach der Pause noch gebraucht?</translation>
    </message>
    <message>
        <source>Where could these lines have been found?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Wo wären diese Zeilen zu finden gewesen?</translation>
    </message>
    <message>
        <source>What of it did the work need?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was davon brauchte die Arbeit?</translation>
    </message>
    <message>
        <source>Where could these sessions have been parted?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Wo wären diese Sitzungen zu teilen gewesen?</translation>
    </message>
    <message>
        <source>What did they find out?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was fanden sie heraus?</translation>
    </message>
    <message>
        <source>What did these edits ask of the model?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was verlangten diese Bearbeitungen vom Modell?</translation>
    </message>
    <message>
        <source>What is hard about this place?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Was ist an dieser Stelle schwierig?</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed three times in a row or more in {cases} of {n} sessions, {most} times in one.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>In {cases} von {n} Sitzung scheiterte derselbe Befehl dreimal oder öfter hintereinander, in einer {most}-mal.</numerusform>
            <numerusform>In {cases} von {n} Sitzungen scheiterte derselbe Befehl dreimal oder öfter hintereinander, in einer {most}-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session before it passed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>Derselbe Befehl scheiterte {n}-mal in einer Sitzung, bevor er durchlief.</numerusform>
            <numerusform>Derselbe Befehl scheiterte {n}-mal in einer Sitzung, bevor er durchlief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of {file} were written, taken out and written again {times} within one session.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Zeilen von {file} wurden in einer Sitzung {times} geschrieben, herausgenommen und wieder geschrieben.</translation>
    </message>
    <message>
        <source>Calls after a pause of more than an hour read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>Aufrufe nach einer Pause von mehr als einer Stunde lasen {tokens} Tokens erneut, die davor im Cache lagen.</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>demselben Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} quarters: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Das eigene letzte {n} Quartal: {low} bis {high}.</numerusform>
            <numerusform>Die eigenen letzten {n} Quartale: {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than {n} times before to say what is usual.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>Es gibt weniger als {n} Zeiten davor, um zu sagen, was üblich ist.</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} weeks: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Die eigene letzte {n} Woche: {low} bis {high}.</numerusform>
            <numerusform>Die eigenen letzten {n} Wochen: {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} months: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>Der eigene letzte {n} Monat: {low} bis {high}.</numerusform>
            <numerusform>Die eigenen letzten {n} Monate: {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Bisher {tokens} Tokens. Heute ist nichts gelandet.</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}, Stand {time}</translation>
    </message>
    <message>
        <source>This week: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Diese Woche: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls so far; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>
            <numerusform>Bisher {n} Aufruf; die Tokens sind nicht aufgezeichnet.</numerusform>
            <numerusform>Bisher {n} Aufrufe; ihre Tokens sind nicht aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far, outside git.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Bisher {tokens} Tokens, außerhalb von Git.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. {into} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Bisher {tokens} Tokens. {into} gingen in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Work landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Bisher {tokens} Tokens. Heute ist Arbeit gelandet.</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today; {open} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Bisher {tokens} Tokens. Heute ist nichts gelandet; {open} sind in Arbeit.</translation>
    </message>
    <message>
        <source>no tokens recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>keine Tokens aufgezeichnet</translation>
    </message>
    <message>
        <source>tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Tokens nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>No tokens recorded today. Work landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Heute keine Tokens aufgezeichnet. Arbeit ist gelandet.</translation>
    </message>
    <message>
        <source>No tokens recorded today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>Heute keine Tokens aufgezeichnet.</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Branch {name}</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>Person {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept pieces of work</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} behaltenes Stück Arbeit</numerusform>
            <numerusform>{n} behaltene Stücke Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{now} Medians of {n} months before: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{now} Median des Monats davor: {low} bis {high}.</numerusform>
            <numerusform>{now} Mediane der {n} Monate davor: {low} bis {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>Dieses Mal</translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>Zu wenige für eine Aussage: ab {n} behaltenen Stücken Arbeit.</translation>
    </message>
    <message>
        <source>{title}: {changes}, too few to say. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}, zu wenige für eine Aussage. {note}</translation>
    </message>
    <message>
        <source>{title}: {changes}; half of them took {low} to {high} tokens, the median {middle}. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}; die Hälfte brauchte {low} bis {high} Tokens, der Median {middle}. {note}</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Last 13 w</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>13 Wo.</translation>
    </message>
    <message>
        <source>Last 12 m</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>12 Mon.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are lower bounds.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} davon ist eine Untergrenze.</numerusform>
            <numerusform>{n} davon sind Untergrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are estimated by the tool.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} davon ist vom Werkzeug geschätzt.</numerusform>
            <numerusform>{n} davon sind vom Werkzeug geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the prices in force on the day of each call, from a table of {day}. It is what the tokens cost by the list, not what you or anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Zu den am Tag jedes Aufrufs geltenden Preisen, aus einer Tabelle vom {day}. Es ist, was die Tokens laut Liste kosten, nicht, was irgendwer bezahlte.</translation>
    </message>
    <message>
        <source>Uncached input {input}, cache reads {reads}, cache writes {writes}, output {output}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Eingabe ohne Cache {input}, Cache-Lesen {reads}, Cache-Schreiben {writes}, Ausgabe {output}.</translation>
    </message>
    <message>
        <source>At least: some tools&apos; versions wrote down the output before it was complete.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Mindestens: Manche Versionen der Werkzeuge notierten die Ausgabe, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Of these tokens, rounded, estimated or told as one sum for several calls by the tool: {tools}. They are drawn in waves.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Von diesen Tokens vom Werkzeug gerundet, geschätzt oder als eine Summe für mehrere Aufrufe genannt: {tools}. Sie sind gewellt gezeichnet.</translation>
    </message>
    <message>
        <source>As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Wie vom Werkzeug aufgezeichnet, in seiner Einheit; nie in Tokens umgerechnet und kein Teil des Listenpreises.</translation>
    </message>
    <message>
        <source>Without price: {models}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Ohne Preis: {models}.</translation>
    </message>
    <message>
        <source>Of these tokens {tokens} rest on a guess; they are drawn in upright lines.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Von diesen Tokens beruhen {tokens} auf einer Vermutung; sie sind senkrecht schraffiert.</translation>
    </message>
    <message>
        <source>Where only time and place tell of a session, it is named as a guess, and no token is moved for it.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Wo nur Zeit und Ort für eine Sitzung sprechen, steht sie als Vermutung da, und kein Token bewegt sich deshalb.</translation>
    </message>
    <message>
        <source>Rest on a guess</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Beruht auf einer Vermutung</translation>
    </message>
    <message>
        <source>Tokens, as recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Tokens, exactly</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens, genau</translation>
    </message>
    <message>
        <source>{tools}. They are no zero: nobody wrote down what they used, and nothing is put in its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tools}. Sie sind keine Null: Niemand notierte, was sie verbrauchten, und nichts tritt an die Stelle.</translation>
    </message>
    <message>
        <source>Records read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Gelesene Einträge</translation>
    </message>
    <message>
        <source>Records of logs that report the usage of a model&apos;s response, in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Protokolleinträge mit dem Verbrauch einer Modellantwort, in diesem Zeitraum und Filter.</translation>
    </message>
    <message>
        <source>Repeats left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Ausgelassene Doppel</translation>
    </message>
    <message>
        <source>Tools write one response in several records, and copy sessions that are resumed. Each counts once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Werkzeuge schreiben eine Antwort in mehrere Einträge und kopieren fortgesetzte Sitzungen. Jede zählt einmal.</translation>
    </message>
    <message>
        <source>Replays left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Ausgelassene Wiederholungen</translation>
    </message>
    <message>
        <source>Forked sessions, subagents and side questions replay what came before; that was spent once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Abgezweigte Sitzungen, Subagenten und Nebenfragen wiederholen, was davor war; verbraucht wurde es einmal.</translation>
    </message>
    <message>
        <source>Calls counted</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Gezählte Aufrufe</translation>
    </message>
    <message>
        <source>Records read, less repeats and replays.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Gelesene Einträge ohne Doppel und Wiederholungen.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; the settings name each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Beschädigte Einträge und Protokolle aus der ganzen Zeit; die Einstellungen nennen jede Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that landed by a guess: drawn hollow.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>{n} Änderung landete als Vermutung: hohl gezeichnet.</numerusform>
            <numerusform>{n} Änderungen landeten als Vermutung: hohl gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded a cost for the session.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>Von {n} Aufruf zeichnete das Werkzeug Kosten der Sitzung auf.</numerusform>
            <numerusform>Von {n} Aufrufen zeichnete das Werkzeug Kosten der Sitzung auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Tokens nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Cost {tool} recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>Von {tool} aufgezeichnete Kosten</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/recorded.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf, Tokens nicht aufgezeichnet</numerusform>
            <numerusform>{n} Aufrufe, Tokens nicht aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {least} to {most} tokens each, {few} to {many} lines alive.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} Änderung: {least} bis {most} Tokens, {few} bis {many} lebende Zeilen.</numerusform>
            <numerusform>{n} Änderungen: je {least} bis {most} Tokens, {few} bis {many} lebende Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alive} of {n} lines alive</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{alive} von {n} Zeile lebt</numerusform>
            <numerusform>{alive} von {n} Zeilen leben</numerusform>
        </translation>
    </message>
    <message>
        <source>landed {day}, {repository}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>gelandet {day}, {repository}</translation>
    </message>
    <message>
        <source>No change with tokens landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>In diesem Zeitraum landete keine Änderung mit Tokens.</translation>
    </message>
    <message>
        <source>both log</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>beide logarithmisch</translation>
    </message>
    <message>
        <source>{state}, a guess: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}, eine Vermutung: {lines}</translation>
    </message>
    <message>
        <source>{state}: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}: {lines}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>Entfernte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes without tokens are not drawn.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} Änderung ohne Tokens ist nicht gezeichnet.</numerusform>
            <numerusform>{n} Änderungen ohne Tokens sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Where your sessions worked. TokenMirror reads their history with git, and never writes or fetches.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Wo die Sitzungen arbeiteten. TokenMirror liest den Verlauf mit Git und schreibt oder holt nie etwas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of your sessions are in no repository; their tokens count as outside git.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Ordner von Sitzungen liegt in keinem Repository; seine Tokens zählen als außerhalb von Git.</numerusform>
            <numerusform>{n} Ordner von Sitzungen liegen in keinem Repository; ihre Tokens zählen als außerhalb von Git.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were made there</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf geschah dort</numerusform>
            <numerusform>{n} Aufrufe geschahen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>your name; counts where your sessions made the commit</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>der eigene Name; zählt, wo eigene Sitzungen den Commit erzeugten</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s is never one of yours.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ein Commit ist ein eigener, wenn die Adresse des Autors eine davon ist. Die eines Kollegen gehört nie dazu.</translation>
    </message>
    <message>
        <source>{size}, readable by others too: mode 700 on its folder ends that</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, auch für andere lesbar: Modus 700 am Ordner beendet das</translation>
    </message>
    <message>
        <source>Every model of your calls has a price.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Jedes Modell der Aufrufe hat einen Preis.</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Selbst ausgelassen</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>Prompts and responses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Prompts und Antworten</translation>
    </message>
    <message>
        <source>File contents and diffs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Dateiinhalte und Diffs</translation>
    </message>
    <message>
        <source>Output of commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ausgaben von Befehlen</translation>
    </message>
    <message>
        <source>Titles written by a model</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Von einem Modell geschriebene Titel</translation>
    </message>
    <message>
        <source>Refused by the program itself</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Vom Programm selbst verweigert</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. Nothing on this computer refuses those of what is not Python; `{command}` says why.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Python verweigert die eigenen Internet-Sockets. Was nicht Python ist, dem verweigert sie auf diesem Computer nichts; `{command}` sagt, warum.</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, verschlüsselt</translation>
    </message>
    <message>
        <source>{size}, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}, nur von Ihnen lesbar</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the key of the line fingerprints; without it they say nothing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>der Schlüssel der Zeilen-Fingerabdrücke; ohne ihn sagen sie nichts</translation>
    </message>
    <message>
        <source>how the database is encrypted, and where its key is kept; it holds no secret</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>wie die Datenbank verschlüsselt ist und wo ihr Schlüssel liegt; ein Geheimnis enthält sie nicht</translation>
    </message>
    <message>
        <source>the summary in hand, encrypted as the database is</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>die Zusammenfassung in Arbeit, verschlüsselt wie die Datenbank</translation>
    </message>
    <message>
        <source>the window&apos;s size, filters and these settings</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Größe des Fensters, Filter und diese Einstellungen</translation>
    </message>
    <message>
        <source>prices of your own</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>eigene Preise</translation>
    </message>
    <message>
        <source>where agents without a reader of their own may write</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>wohin Agenten ohne eigenen Leser schreiben können</translation>
    </message>
    <message>
        <source>held by the process that reads</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>gehalten vom lesenden Prozess</translation>
    </message>
    <message>
        <source>copies of the database, each looked through when it was taken</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Kopien der Datenbank, jede beim Anlegen durchgesehen</translation>
    </message>
    <message>
        <source>databases that were damaged; nothing reads them</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Datenbanken, die beschädigt waren; nichts liest sie</translation>
    </message>
    <message>
        <source>when the database was looked through for damage, and what was found</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>wann die Datenbank auf Schäden durchgesehen wurde und was gefunden wurde</translation>
    </message>
    <message>
        <source>what the program did, without names: About shows it</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>was das Programm getan hat, ohne Namen: „Über“ zeigt es</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>It is read before the built-in table.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Sie wird vor der eingebauten Tabelle gelesen.</translation>
    </message>
    <message>
        <source>{day}, from {source}</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{day}, aus {source}</translation>
    </message>
    <message>
        <source>{mine} of {all} read</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{mine} von {all} gelesen</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>from git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>aus der Git-Konfiguration</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>selbst hinzugefügt</translation>
    </message>
    <message>
        <source>Those that git&apos;s configuration names are found when a repository is read.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Die, die Gits Konfiguration nennt, werden gefunden, sobald ein Repository gelesen wird.</translation>
    </message>
    <message>
        <source>Times, counts and token figures</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Zeiten, Anzahlen und Tokenzahlen</translation>
    </message>
    <message>
        <source>Ids of sessions</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ids von Sitzungen</translation>
    </message>
    <message>
        <source>Names of models, branches and agents</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Namen von Modellen, Branches und Agenten</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths of folders and logs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Pfade von Ordnern und Protokollen</translation>
    </message>
    <message numerus="yes">
        <source>{n} paths</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Pfad</numerusform>
            <numerusform>{n} Pfade</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit ids and subjects</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Ids und Betreffe von Commits</translation>
    </message>
    <message>
        <source>Addresses of commits&apos; authors</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Adressen der Autoren von Commits</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Adresse</numerusform>
            <numerusform>{n} Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed fingerprints of changed lines</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Fingerabdrücke geänderter Zeilen, ohne Schlüssel nichtssagend</translation>
    </message>
    <message>
        <source>Keyed fingerprints of shell commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Fingerabdrücke von Shell-Befehlen, ohne Schlüssel nichtssagend</translation>
    </message>
    <message numerus="yes">
        <source>{n} commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} Befehl</numerusform>
            <numerusform>{n} Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote, set and corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Was Sie geschrieben, eingestellt und berichtigt haben</translation>
    </message>
    <message>
        <source>Refused by the system</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Vom System verweigert</translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A folder is shown by the desktop&apos;s own file manager; where none can be asked, by a program that is started from here and has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Der Kernel verweigert jeden Internet-Socket: dem Fenster, dem, was Ihre Protokolle liest, und git, wenn sie es starten. Einen Ordner zeigt die Dateiverwaltung des Desktops; wo keine gefragt werden kann, ein Programm, das von hier gestartet wird und auch keinen hat.</translation>
    </message>
    <message>
        <source>Try whether anything gets out: only loopback addresses are tried</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Probieren, ob etwas hinausgelangt: nur Loopback-Adressen werden probiert</translation>
    </message>
    <message>
        <source>Which files the program has open, and whether any is a connection</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Welche Dateien das Programm offen hat und ob eine davon eine Verbindung ist</translation>
    </message>
    <message>
        <source>Everything that is stored, as plain files in a folder</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Alles Gespeicherte als einfache Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>Every name and path that is stored</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Jeder gespeicherte Name und Pfad</translation>
    </message>
    <message>
        <source>What each table can hold</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Was jede Tabelle enthalten kann</translation>
    </message>
    <message>
        <source>It is not used; the built-in prices are.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Sie gilt nicht; es gelten die eingebauten Preise.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>TokenMirror looked in {n} places.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>
            <numerusform>TokenMirror suchte an {n} Ort.</numerusform>
            <numerusform>TokenMirror suchte an {n} Orten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes some seconds, and goes on by itself if it is interrupted. Nothing of it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Das dauert einige Sekunden und geht von selbst weiter, wenn es unterbrochen wird. Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Die Datenbank ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The database is being written anew.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Die Datenbank wird neu geschrieben.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Die Datenbank kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Gelesen wird, sobald TokenMirror beobachtet.</translation>
    </message>
    <message>
        <source>No tool has left logs here yet.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Hier hat noch kein Werkzeug Protokolle hinterlassen.</translation>
    </message>
    <message>
        <source>Your logs are being read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Ihre Protokolle werden gelesen.</translation>
    </message>
    <message>
        <source>What they tell appears here meanwhile.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Was sie ergeben, erscheint währenddessen hier.</translation>
    </message>
    <message>
        <source>Sessions were found, but no repository they worked in.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Sitzungen wurden gefunden, aber kein Repository, in dem sie arbeiteten.</translation>
    </message>
    <message>
        <source>Their tokens count as outside git. A repository that has moved, or lies elsewhere, can be named.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Ihre Tokens zählen als außerhalb von Git. Ein verschobenes oder anderswo liegendes Repository lässt sich angeben.</translation>
    </message>
    <message>
        <source>What is in progress goes into the commits that are still to come; they are read when they are made.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Was in Arbeit ist, geht in die Commits, die noch kommen; sie werden gelesen, wenn sie entstehen.</translation>
    </message>
    <message>
        <source>This database was written by a newer version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Diese Datenbank wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>This database is of an older version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Diese Datenbank stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>It is brought up to date when reading begins; nothing in it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Sie wird beim Beginn des Lesens auf den neuen Stand gebracht; nichts darin geht verloren.</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>Auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>Nothing was looked into yet: reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Noch wurde nirgends gesucht: Gelesen wird, sobald TokenMirror beobachtet.</translation>
    </message>
    <message>
        <source>{path}, {size} MB, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{path}, {size} MB, nur selbst lesbar</translation>
    </message>
    <message>
        <source>{n}; `tokenmirror link` lists them, and --undo takes one back</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{n}; `tokenmirror link` listet sie auf, und --undo nimmt eine zurück</translation>
    </message>
    <message>
        <source>No tokens recorded today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Heute keine Tokens aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need a look</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Quelle braucht einen Blick</numerusform>
            <numerusform>{n} Quellen brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tools that can be read left logs on this computer.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Keines der lesbaren Werkzeuge hinterließ Protokolle auf diesem Computer.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{day}, from {source}, with yours from {own}</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{day}, aus {source}, mit eigenen aus {own}</translation>
    </message>
    <message>
        <source>none; the menu of a commit or session takes them</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>keine; das Menü eines Commits oder einer Sitzung nimmt sie an</translation>
    </message>
    <message>
        <source>{tokens} tokens today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{tokens} Tokens heute</translation>
    </message>
    <message>
        <source>{mine} of {read} read</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{mine} von {read} gelesen</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>prompts, answers, code, diffs, command output</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Prompts, Antworten, Code, Diffs, Befehlsausgaben</translation>
    </message>
    <message>
        <source>Addresses that count as you</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Adressen, die als eigene zählen</translation>
    </message>
    <message>
        <source>Corrections of yours</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>Eigene Berichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Runde</numerusform>
            <numerusform>{n} Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Verknüpfung</numerusform>
            <numerusform>{n} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} logs</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Protokoll</numerusform>
            <numerusform>{n} Protokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} Berichtigung</numerusform>
            <numerusform>{n} Berichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>those of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>die aus der Git-Konfiguration</translation>
    </message>
    <message>
        <source>{first} to {last} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{first} bis {last} · von mir geschrieben</translation>
    </message>
    <message>
        <source>up to {day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>bis {day} · von mir geschrieben</translation>
    </message>
    <message>
        <source>{day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} · von mir geschrieben</translation>
    </message>
    <message>
        <source>What my AI use turned into</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Was aus meiner KI-Nutzung wurde</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>No paths, addresses or hosts</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Keine Pfade, Adressen oder Rechner</translation>
    </message>
    <message>
        <source>No subjects of commits</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Keine Betreffzeilen von Commits</translation>
    </message>
    <message>
        <source>No project&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Kein echter Projektname</translation>
    </message>
    <message>
        <source>No branch&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Kein echter Branchname</translation>
    </message>
    <message>
        <source>Nobody else&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Kein echter Name anderer</translation>
    </message>
    <message>
        <source>No amounts of tokens</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Keine Tokenmengen</translation>
    </message>
    <message>
        <source>No money</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Kein Geld</translation>
    </message>
    <message>
        <source>No notes</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>No answers</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>All time up to {day}</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Alle Zeit bis {day}</translation>
    </message>
    <message>
        <source>The title: “{title}”</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>Der Titel: „{title}“</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>about {height} of the tallest: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>etwa {height} des höchsten: {parts}</translation>
    </message>
    <message>
        <source>Of the tallest bar: {bars}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Gemessen am höchsten Balken: {bars}.</translation>
    </message>
    <message>
        <source>Before {day} nothing was observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Vor {day} wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>Beside “{part}”</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Neben „{part}“</translation>
    </message>
    <message>
        <source>Heights are told in twentieths of the tallest bar.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Höhen sind in Zwanzigsteln des höchsten Balkens angegeben.</translation>
    </message>
    <message>
        <source>Time in which nothing was recorded can be work of any other kind.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Zeit, in der nichts aufgezeichnet wurde, kann Arbeit jeder anderen Art sein.</translation>
    </message>
    <message>
        <source>No tokens are recorded that could be drawn over time.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Es sind keine Tokens aufgezeichnet, die sich über die Zeit zeichnen ließen.</translation>
    </message>
    <message>
        <source>Tokens by outcome, day by day</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens nach Ergebnis, Tag für Tag</translation>
    </message>
    <message>
        <source>Tokens by outcome, week by week</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens nach Ergebnis, Woche für Woche</translation>
    </message>
    <message>
        <source>Tokens by outcome, month by month</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Tokens nach Ergebnis, Monat für Monat</translation>
    </message>
    <message numerus="yes">
        <source>On which of {n} days there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>An welchem von {n} Tag es Nutzung gab, und wie er sich zum höchsten verhält</numerusform>
            <numerusform>An welchen von {n} Tagen es Nutzung gab, und wie jeder sich zum höchsten verhält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} weeks there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>In welcher von {n} Woche es Nutzung gab, und wie sie sich zur höchsten verhält</numerusform>
            <numerusform>In welchen von {n} Wochen es Nutzung gab, und wie jede sich zur höchsten verhält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} months there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>In welchem von {n} Monat es Nutzung gab, und wie er sich zum höchsten verhält</numerusform>
            <numerusform>In welchen von {n} Monaten es Nutzung gab, und wie jeder sich zum höchsten verhält</numerusform>
        </translation>
    </message>
    <message>
        <source>no use</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>keine Nutzung</translation>
    </message>
    <message>
        <source>The tallest day: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Der höchste Tag: {amount} Tokens</translation>
    </message>
    <message>
        <source>The tallest week: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Die höchste Woche: {amount} Tokens</translation>
    </message>
    <message>
        <source>The tallest month: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>Der höchste Monat: {amount} Tokens</translation>
    </message>
    <message>
        <source>{used} of {bars} days with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} von {bars} Tagen mit Nutzung, der höchste {tallest}: {parts}.</translation>
    </message>
    <message>
        <source>{used} of {bars} weeks with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} von {bars} Wochen mit Nutzung, die höchste {tallest}: {parts}.</translation>
    </message>
    <message>
        <source>{used} of {bars} months with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{used} von {bars} Monaten mit Nutzung, der höchste {tallest}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} Tag wurde nicht beobachtet.</numerusform>
            <numerusform>{n} Tage wurden nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} Woche wurde nicht beobachtet.</numerusform>
            <numerusform>{n} Wochen wurden nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} Monat wurde nicht beobachtet.</numerusform>
            <numerusform>{n} Monate wurden nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ceilings of my own</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Eigene Obergrenzen</translation>
    </message>
    <message>
        <source>My ceiling for {span}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Meine Obergrenze für {span}</translation>
    </message>
    <message>
        <source>That is {amount} of {limit} at list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Das sind {amount} von {limit} zum Listenpreis.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Im eigenen Rhythmus wird sie um den {middle} erreicht, in 1 von 10 Verläufen bis {day}.</translation>
    </message>
    <message>
        <source>My ceiling for {span}, {project}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Meine Obergrenze für {span}, {project}</translation>
    </message>
    <message>
        <source>{name}: by {day}, my use at list price came to {share} of the plan&apos;s fee.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: Bis {day} kam meine Nutzung zum Listenpreis auf {share} der Gebühr.</translation>
    </message>
    <message>
        <source>{name}: by {day}, {share} of it was used.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: Bis {day} waren davon {share} verbraucht.</translation>
    </message>
    <message>
        <source>{name}, ahead: {sentence}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}, voraus: {sentence}</translation>
    </message>
    <message>
        <source>It was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Sie wurde am {day} erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>
            <numerusform>Zu wenig für eine Aussage, wohin das führt: {n} Tag mit Nutzung ist bekannt, eine Vorhersage braucht {fewest}.</numerusform>
            <numerusform>Zu wenig für eine Aussage, wohin das führt: {n} Tage mit Nutzung sind bekannt, eine Vorhersage braucht {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At my own rhythm it is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Im eigenen Rhythmus wird sie {span} in 9 von 10 Verläufen nicht erreicht.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Im eigenen Rhythmus wird sie ab {day} erreicht, oder {span} gar nicht.</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Im eigenen Rhythmus wird sie um den {day} erreicht.</translation>
    </message>
    <message>
        <source>A ceiling is a limit that I set for myself: there is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Eine Obergrenze ist eine Grenze, die ich mir selbst setze: Es gibt nichts zu erreichen.</translation>
    </message>
    <message>
        <source>{held} of {of} forecasts of this kind held in my past year.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{held} von {of} Vorhersagen dieser Art hielten in meinem letzten Jahr.</translation>
    </message>
    <message>
        <source>Futures are made of my own last {weeks} weeks, put together anew.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Verläufe sind aus meinen eigenen letzten {weeks} Wochen neu zusammengesetzt.</translation>
    </message>
    <message>
        <source>Not all that was used is known.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Nicht alles Verbrauchte ist bekannt.</translation>
    </message>
    <message>
        <source>Some models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Einige Modelle haben keinen Preis.</translation>
    </message>
    <message>
        <source>Too few forecasts are past to say how often they hold.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>Zu wenige vergangene Vorhersagen, um zu sagen, wie oft sie halten.</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Was dies nicht zeigen kann</translation>
    </message>
    <message>
        <source>Effort, difficulty, or the worth of the work. It holds one person&apos;s figures against that person&apos;s own past and must not be used to compare people. Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Mühe, Schwierigkeit oder den Wert der Arbeit. Es enthält die Zahlen einer Person gegen deren eigene Vergangenheit und darf nicht dazu dienen, Menschen zu vergleichen. Weniger oder mehr Tokens ist weder besser noch schlechter.</translation>
    </message>
    <message>
        <source>Weeks in which something landed</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Wochen, in denen etwas landete</translation>
    </message>
    <message>
        <source>Rework within 14 days, by me</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Eigene Nacharbeit binnen 14 Tagen</translation>
    </message>
    <message>
        <source>How many prompts a task took says nothing of its worth: a prompt can hold one word or a whole plan.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Wie viele Prompts eine Aufgabe brauchte, sagt nichts über ihren Wert: Ein Prompt kann ein Wort oder einen ganzen Plan enthalten.</translation>
    </message>
    <message>
        <source>Weeks of planning, reviewing or learning are not among them and can be of as much use; many weeks are no better than few.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Wochen mit Planen, Prüfen oder Lernen sind nicht dabei und können ebenso nützlich sein; viele Wochen sind nicht besser als wenige.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size, and what went into nothing that landed is not in it.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Es ist nicht, was irgendwer bezahlt hat. Änderungen sind verschieden groß, und was in nichts Gelandetes floss, ist nicht darin.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Nächte und Pausen sind darin: Es ist keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Warten auf Reviews, Releases und Wochenenden ist darin.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon. Changes of the last 14 days are too young.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Eine entfernte Zeile kann falsch gewesen sein oder ausgebaut. Änderungen der letzten 14 Tage sind zu jung.</translation>
    </message>
    <message>
        <source>Nobody is named, and a line that was taken out may have been wrong, or built upon.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Niemand wird genannt, und eine entfernte Zeile kann falsch gewesen sein oder ausgebaut.</translation>
    </message>
    <message>
        <source>Some fixes mend no bug. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Manche Fixes beheben keinen Fehler. Junge Zeilen können heißen, dass Fehler früh gefunden werden, oder dass neuer Code viele hat.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>Es sagt nicht, was ein Test prüft, noch ob einer nötig war.</translation>
    </message>
    <message>
        <source>Changes I want to show</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Änderungen, die ich zeigen möchte</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Änderung {number}</translation>
    </message>
    <message>
        <source>{lines}, {share} alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}, {share} lebend</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: the days they landed, and ranges of their lines</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>{n} Änderung: der Tag, an dem sie landete, und Bereiche ihrer Zeilen</numerusform>
            <numerusform>{n} Änderungen: die Tage, an denen sie landeten, und Bereiche ihrer Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} taken out</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines} entfernt</translation>
    </message>
    <message>
        <source>{lines}, {share} alive, too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}, {share} lebend, zu jung für ein Urteil</translation>
    </message>
    <message>
        <source>Lines say nothing of how hard a change was or what it is worth. I chose which changes stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Zeilen sagen nicht, wie schwer eine Änderung war oder was sie wert ist. Welche Änderungen hier stehen, habe ich gewählt.</translation>
    </message>
    <message>
        <source>Also by</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Auch von</translation>
    </message>
    <message>
        <source>no lines of its own</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>keine eigenen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>That a session had a part in them is a guess for {n} of them.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>Dass eine Sitzung daran beteiligt war, ist bei {n} davon eine Vermutung.</numerusform>
            <numerusform>Dass eine Sitzung daran beteiligt war, ist bei {n} davon eine Vermutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}: lines put in</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: neue Zeilen</translation>
    </message>
    <message>
        <source>{change}: alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: lebend</translation>
    </message>
    <message>
        <source>That others had a part in some of these changes</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Dass andere an einigen dieser Änderungen beteiligt waren</translation>
    </message>
    <message>
        <source>Subject of a change: “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Betreff einer Änderung: „{subject}“</translation>
    </message>
    <message>
        <source>Beside a change: {words}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>Neben einer Änderung: {words}</translation>
    </message>
    <message>
        <source>Still alive of the lines that my changes newly put in: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Von den Zeilen, die meine Änderungen neu einbrachten, leben noch: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of all my time; young ones count as far as they have been seen.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>{n} Änderung meiner ganzen Zeit; eine junge zählt, soweit sie gesehen wurde.</numerusform>
            <numerusform>{n} Änderungen meiner ganzen Zeit; junge zählen, soweit sie gesehen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that was replaced may have been wrong, or built upon: the figure does not tell.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Eine ersetzte Zeile kann falsch gewesen sein oder ausgebaut: Die Zahl sagt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told once {works} changes and {lines} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>Zu wenige für eine Aussage: Bisher landete {n} Änderung. Wie lange Zeilen leben, steht hier, sobald {works} Änderungen und {lines} Zeilen eine Woche alt sind.</numerusform>
            <numerusform>Zu wenige für eine Aussage: Bisher landeten {n} Änderungen. Wie lange Zeilen leben, steht hier, sobald {works} Änderungen und {lines} Zeilen eine Woche alt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines alive after {days} days</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Lebende Zeilen nach {days} Tagen</translation>
    </message>
    <message>
        <source>days after landing</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Tage nach der Landung</translation>
    </message>
    <message>
        <source>Too few to say: no change of mine whose lines can be watched has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>Zu wenige für eine Aussage: Bisher landete keine Änderung von mir, deren Zeilen sich verfolgen lassen.</translation>
    </message>
    <message>
        <source>Nothing of mine was recorded or landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>In dieser Zeit wurde von mir nichts aufgezeichnet und nichts ist gelandet.</translation>
    </message>
    <message>
        <source>Measures against my own past</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Messgrößen gegen meine eigene Vergangenheit</translation>
    </message>
    <message>
        <source>The figure of this time is a median or a share; that of my past is where its middle half lies. With fewer than {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Die Zahl dieser Zeit ist ein Median oder ein Anteil; die meiner Vergangenheit sagt, wo deren mittlere Hälfte liegt. Bei weniger als {fewest} Fällen wird nichts gesagt.</translation>
    </message>
    <message>
        <source>{measure}, before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}, zuvor</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>In this time</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>In dieser Zeit</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Too few cases to say, in this time and before: {measures}.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Zu wenige Fälle für eine Aussage, in dieser Zeit und davor: {measures}.</translation>
    </message>
    <message>
        <source>{measure}: {now} of {cases}, before {past} of {past_cases}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {now} von {cases}, zuvor {past} von {past_cases}</translation>
    </message>
    <message>
        <source>{measure}: {caveat}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {caveat}</translation>
    </message>
    <message>
        <source>My past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Meine 12 Wochen davor</translation>
    </message>
    <message>
        <source>My past 6 months</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Meine 6 Monate davor</translation>
    </message>
    <message>
        <source>My past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Meine 4 Quartale davor</translation>
    </message>
    <message>
        <source>My time before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>Meine Zeit davor</translation>
    </message>
    <message>
        <source>The same pseudonyms as in the summary of {day}, so that both can be read together</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Dieselben Decknamen wie in der Zusammenfassung vom {day}, damit man beide zusammen lesen kann</translation>
    </message>
    <message>
        <source>The pseudonyms of a summary that was given away before, on purpose</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Mit Absicht die Decknamen einer schon weitergegebenen Zusammenfassung</translation>
    </message>
    <message>
        <source>The same pseudonyms stand in what was given away before: {titles}. Who has both can join them.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Dieselben Decknamen stehen in dem, was schon weitergegeben wurde: {titles}. Wer beides hat, kann es zusammenführen.</translation>
    </message>
    <message>
        <source>Your own words speak of {names}, and nothing here is called that.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>In den eigenen Worten ist von {names} die Rede, und hier heißt nichts so.</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that no name joins the two. The same day or figure in both still can.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>Die Decknamen sind andere als in der Zusammenfassung vom {day}, damit kein Name die beiden verbindet. Derselbe Tag oder dieselbe Zahl in beiden kann es noch.</translation>
    </message>
    <message>
        <source>as a range</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>als Bereich</translation>
    </message>
    <message>
        <source>pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Decknamen</translation>
    </message>
    <message>
        <source>nothing recorded in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>in dieser Zeit nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>only with money ticked</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>nur mit angekreuztem Geld</translation>
    </message>
    <message>
        <source>My words at the top</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Meine Worte am Anfang</translation>
    </message>
    <message>
        <source>What it turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Changes that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Gelandete Änderungen</translation>
    </message>
    <message>
        <source>The five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Die fünf Fragen</translation>
    </message>
    <message>
        <source>Tokens of the tallest bar</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Tokens des höchsten Balkens</translation>
    </message>
    <message>
        <source>Tokens with outcomes</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Tokens mit Ergebnissen</translation>
    </message>
    <message>
        <source>Money at list price</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Geld zum Listenpreis</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Branches</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Others with commits</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>Andere mit Commits</translation>
    </message>
    <message>
        <source>none landed in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>in dieser Zeit keine gelandet</translation>
    </message>
    <message>
        <source>no answer of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>keine Antwort aus dieser Zeit</translation>
    </message>
    <message>
        <source>no note of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>keine Notiz aus dieser Zeit</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>kein Budget gesetzt</translation>
    </message>
    <message>
        <source>My answers to five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Meine Antworten auf fünf Fragen</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Eine Sitzung vom {day}</translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Aus meinen Notizen</translation>
    </message>
    <message>
        <source>At the top</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>These are answers of my own: no figure stands for them or against them.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Das sind meine eigenen Antworten: Keine Zahl spricht für oder gegen sie.</translation>
    </message>
    <message>
        <source>Hours it spared me, as I think: {hours}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Ersparte Stunden, wie ich meine: {hours}</translation>
    </message>
    <message>
        <source>A change that landed on {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Eine am {day} gelandete Änderung</translation>
    </message>
    <message>
        <source>I wrote these notes for myself, and chose which ones stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Diese Notizen schrieb ich für mich und wählte, welche hier stehen.</translation>
    </message>
    <message>
        <source>Do I ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Liefere ich früher aus?</translation>
    </message>
    <message>
        <source>Is less of my work tedious?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Ist weniger meiner Arbeit mühsam?</translation>
    </message>
    <message>
        <source>Does the time it spares me justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Rechtfertigt die mir ersparte Zeit die Kosten?</translation>
    </message>
    <message>
        <source>A change</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Quarter in review</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Rückblick auf das Quartal</translation>
    </message>
    <message>
        <source>Budget talk</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>Gespräch zum Budget</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>tokenmirror/viewmodels/summary_told.py</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Was aus den Tokens wurde</translation>
    </message>
    <message>
        <source>Calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Aufrufe von Werkzeugen sind bekannt; ihre Tokens sind nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Landed in the default branch, as far as that was fetched: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Im Standardbranch gelandet, soweit er geholt wurde: {parts}.</translation>
    </message>
    <message>
        <source>Parts are drawn in twentieths; a small one looks larger than it is.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Teile sind in Zwanzigsteln gezeichnet; ein kleiner sieht größer aus, als er ist.</translation>
    </message>
    <message>
        <source>Where my tokens went: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Wohin meine Tokens gingen: {parts}.</translation>
    </message>
    <message>
        <source>Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Weniger oder mehr Tokens ist weder besser noch schlechter.</translation>
    </message>
    <message>
        <source>Landed is what is in the default branch, as far as it was fetched.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Gelandet ist, was im Standardbranch ist, soweit er geholt wurde.</translation>
    </message>
    <message>
        <source>“No edit” is reading, planning, trying out and reviewing: it is work too.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>„Ohne Bearbeitung“ ist Lesen, Planen, Ausprobieren und Prüfen: Auch das ist Arbeit.</translation>
    </message>
    <message>
        <source>At list price the tokens come to {amount}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Zum Listenpreis sind die Tokens {amount} wert.</translation>
    </message>
    <message>
        <source>List price is what the tokens would cost by a public price list; it is not what anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Der Listenpreis ist, was die Tokens nach einer öffentlichen Preisliste kosten würden; er ist nicht, was irgendwer bezahlt hat.</translation>
    </message>
    <message>
        <source>No tool that I use recorded anything in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Kein Werkzeug, das ich nutze, zeichnete in dieser Zeit etwas auf.</translation>
    </message>
    <message>
        <source>No shares are told: whatever is spent on what is kept would raise them.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Anteile werden nicht genannt: Was für Behaltenes ausgegeben wird, würde sie heben.</translation>
    </message>
    <message>
        <source>How many tokens there were: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Wie viele Tokens es waren: {amount}</translation>
    </message>
    <message>
        <source>Into work that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>In Gelandetes</translation>
    </message>
    <message>
        <source>Of {amount} tokens, none went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Von {amount} Tokens floss bisher keines in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {landed} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Von {amount} Tokens flossen {landed} in gelandete Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>
            <numerusform>{n} Modell hat keinen Preis.</numerusform>
            <numerusform>{n} Modelle haben keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens cost at list price: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Was die Tokens zum Listenpreis kosten: {amount}</translation>
    </message>
    <message>
        <source>Where tokens went, drawn to the nearest twentieth: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Wohin Tokens gingen, auf ein Zwanzigstel genau gezeichnet: {parts}</translation>
    </message>
    <message>
        <source>How many tokens went where: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Wie viele Tokens wohin gingen: {parts}</translation>
    </message>
    <message>
        <source>Pending is kept so far and too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Ausstehend ist bisher behalten und zu jung für ein Urteil.</translation>
    </message>
    <message>
        <source>Some tokens are rounded or estimated by a tool.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Einige Tokens sind von einem Werkzeug gerundet oder geschätzt.</translation>
    </message>
    <message>
        <source>The models that I used have no list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Die Modelle, die ich nutzte, haben keinen Listenpreis.</translation>
    </message>
    <message>
        <source>Of most calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Von den meisten Aufrufen sind nicht alle Tokens aufgezeichnet.</translation>
    </message>
    <message>
        <source>Of some calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>Bei einigen Aufrufen sind nicht alle Tokens aufgezeichnet.</translation>
    </message>
    <message>
        <source>{share} rests on a guess which session made a commit.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{share} beruhen auf einer Vermutung, welche Sitzung einen Commit machte.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Nothing of this session has a time.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Nichts in dieser Sitzung hat eine Zeit.</translation>
    </message>
    <message>
        <source>Its log names it, and tells of no call, edit, prompt or commit.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Ihr Protokoll nennt sie, aber keinen Aufruf, keine Bearbeitung, keinen Prompt und keinen Commit.</translation>
    </message>
    <message>
        <source>This session cannot be shown now.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Diese Sitzung kann gerade nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>What was read of it may have been forgotten, or its log was never read here.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Was von ihr gelesen wurde, ist vielleicht vergessen, oder ihr Protokoll wurde hier nie gelesen.</translation>
    </message>
    <message>
        <source>pause, {duration}</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Pause, {duration}</translation>
    </message>
    <message>
        <source>clocks set forward</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Uhr vorgestellt</translation>
    </message>
    <message>
        <source>clocks set back</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Subagent</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>Welche</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{before} auf {after}</translation>
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
            <numerusform>{n} weitere Datei</numerusform>
            <numerusform>{n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>It said it made this one; no commit of yours in a known repository is that.</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Sie sagte, sie habe diesen erzeugt; kein eigener Commit in einem bekannten Repository ist das.</translation>
    </message>
    <message>
        <source>by subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>durch Subagent {name}</translation>
    </message>
    <message>
        <source>by a subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>durch einen Subagenten</translation>
    </message>
    <message>
        <source>to compact the context</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>zum Verdichten des Kontexts</translation>
    </message>
    <message>
        <source>a question beside the work</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>eine Frage neben der Arbeit</translation>
    </message>
    <message>
        <source>made by the tool itself</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>vom Werkzeug selbst</translation>
    </message>
    <message>
        <source>compacted, {before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>verdichtet, {before} auf {after}</translation>
    </message>
    <message>
        <source>lines of it are in a commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Zeilen davon sind in einem Commit</translation>
    </message>
    <message>
        <source>outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>außerhalb jedes bekannten Repositorys</translation>
    </message>
    <message>
        <source>a later edit took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>eine spätere Bearbeitung entfernte alles wieder</translation>
    </message>
    <message>
        <source>a generated or vendored file, left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>eine erzeugte oder fremde Datei, zählt nicht bei Zeilen</translation>
    </message>
    <message>
        <source>in the working file, not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>in der Arbeitsdatei, nicht committet</translation>
    </message>
    <message>
        <source>no longer in the working file, and not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>nicht mehr in der Arbeitsdatei und nicht committet</translation>
    </message>
    <message>
        <source>no commit has a line of it</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>kein Commit enthält eine Zeile davon</translation>
    </message>
    <message>
        <source>{commit} landed, squashed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} gelandet, als Squash</translation>
    </message>
    <message>
        <source>{commit} landed as an equal commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} gelandet als gleicher Commit</translation>
    </message>
    <message>
        <source>{commit} landed, reworked</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} gelandet, überarbeitet</translation>
    </message>
    <message>
        <source>{commit} landed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} gelandet</translation>
    </message>
    <message>
        <source>{time} (UTC{offset})</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{time} (UTC{offset})</translation>
    </message>
    <message>
        <source>tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Tokens im Kontext</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{added} Zeilen hinzugefügt, {removed} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{n} Zeile hinzugefügt</numerusform>
            <numerusform>{n} Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Subagents</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Subagenten</translation>
    </message>
    <message>
        <source>subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Subagent {name}</translation>
    </message>
    <message>
        <source>session of a subagent, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Sitzung eines Subagenten, {name}</translation>
    </message>
    <message>
        <source>session that goes on from here, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Sitzung, die hier weitergeht, {name}</translation>
    </message>
    <message>
        <source>a commit without a name</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ein Commit ohne Namen</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Tokens je Aufruf</translation>
    </message>
    <message>
        <source>input {input}, {cached} of it from a cache; output {output}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Eingabe {input}, davon {cached} aus einem Cache; Ausgabe {output}</translation>
    </message>
    <message>
        <source>cache had expired, read again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>Cache war abgelaufen, neu gelesen</translation>
    </message>
    <message>
        <source>{tokens} tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{tokens} Tokens im Kontext</translation>
    </message>
    <message>
        <source>counted by itself, not here</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>zählt für sich, nicht hier</translation>
    </message>
    <message>
        <source>a guess, by time and place alone</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>eine Vermutung, nur nach Zeit und Ort</translation>
    </message>
    <message numerus="yes">
        <source>{share} of it is this session&apos;s, {n} lines</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{share} davon von dieser Sitzung, {n} Zeile</numerusform>
            <numerusform>{share} davon von dieser Sitzung, {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ein Prompt</translation>
    </message>
    <message>
        <source>{outcome}, a guess</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}, eine Vermutung</translation>
    </message>
    <message>
        <source>{outcome}, pending</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}, ausstehend</translation>
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
            <numerusform>in {commit} und {n} weiteren</numerusform>
            <numerusform>in {commit} und {n} weitere</numerusform>
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
        <translation>kein Aufruf aufgezeichnet</translation>
    </message>
    <message>
        <source>not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>nicht committet</translation>
    </message>
    <message>
        <source>into {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>in {commit}</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} Tokens, {n} Aufruf.</numerusform>
            <numerusform>{tokens} Tokens, {n} Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Kein Aufruf ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>None has landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Nichts ist gelandet.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was rewritten.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in eine Änderung, die umgeschrieben wurde.</translation>
    </message>
    <message>
        <source>list price {price}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Listenpreis {price}</translation>
    </message>
    <message>
        <source>{tokens} tokens in {calls}, {edits} of {files}, {commits} and {pauses} over ten minutes.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} Tokens: {calls}, {edits}, {files}, {commits} und {pauses} über zehn Minuten.</translation>
    </message>
    <message>
        <source>Input {uncached} uncached, {read} read from a cache, {written} written to one; output {output}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Eingabe {uncached} ohne Cache, {read} aus einem Cache gelesen, {written} in einen geschrieben; Ausgabe {output}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf; die Tokens sind nicht aufgezeichnet.</numerusform>
            <numerusform>{n} Aufrufe; ihre Tokens sind nicht aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls, outside git.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} Tokens, {n} Aufruf, außerhalb von Git.</numerusform>
            <numerusform>{tokens} Tokens, {n} Aufrufe, außerhalb von Git.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded; cost as recorded: {charged}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Kein Aufruf ist aufgezeichnet; aufgezeichnete Kosten: {charged}.</translation>
    </message>
    <message numerus="yes">
        <source>No call is recorded; {n} edits are.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>Kein Aufruf ist aufgezeichnet, aber {n} Bearbeitung.</numerusform>
            <numerusform>Kein Aufruf ist aufgezeichnet, aber {n} Bearbeitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None went into an edit.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Nichts ging in eine Bearbeitung.</translation>
    </message>
    <message>
        <source>{tokens} went into changes that landed later.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in später gelandete Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} gingen in {n} gelandete Änderung.</numerusform>
            <numerusform>{tokens} gingen in {n} gelandete Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in eine Änderung, die behalten ist.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in eine Änderung, die zum Teil behalten ist.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that landed and is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in eine Änderung, die landete und zu jung für ein Urteil ist.</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was reverted.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} gingen in eine Änderung, die zurückgenommen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} davon ist behalten.</numerusform>
            <numerusform>{n} davon sind behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{project}, branch {branch}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{project}, Branch {branch}</translation>
    </message>
    <message>
        <source>{day} {start} to {last} {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day} {start} bis {last} {end}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with {n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{when}, mit {n} Pause</numerusform>
            <numerusform>{when}, mit {n} Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list price {price} + {n} models without price</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>Listenpreis {price} + {n} Modell ohne Preis</numerusform>
            <numerusform>Listenpreis {price} + {n} Modelle ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these rest on a guess.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} davon beruhen auf einer Vermutung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} ist zum Teil behalten.</numerusform>
            <numerusform>{n} sind zum Teil behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} ist zu jung für ein Urteil.</numerusform>
            <numerusform>{n} sind zu jung für ein Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}, {start} bis {end}</translation>
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
            <numerusform>{n} Subagent, hier gezählt</numerusform>
            <numerusform>{n} Subagenten, hier gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions of subagents, counted apart</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} Sitzung von Subagenten, getrennt gezählt</numerusform>
            <numerusform>{n} Sitzungen von Subagenten, getrennt gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>comes from session {session}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>stammt aus Sitzung {session}</translation>
    </message>
    <message>
        <source>read from {computer}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>gelesen von {computer}</translation>
    </message>
    <message>
        <source>no list price is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>kein Listenpreis bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are not recorded; that is not zero, so the sum is a lower bound.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Ihre Tokens sind nicht aufgezeichnet; das ist keine Null, die Summe ist also eine Untergrenze.</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next. What follows the last one goes by the edits that came after it, and is no edit where there was none. The rows add up to the session.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Was von einem Commit zum nächsten verbraucht wurde, ging in den nächsten. Was auf den letzten folgt, richtet sich nach den Bearbeitungen danach und zählt ohne solche als ohne Bearbeitung. Die Zeilen ergeben zusammen die Sitzung.</translation>
    </message>
    <message>
        <source>Tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Tokens je Aufruf</translation>
    </message>
    <message>
        <source>Input and output of a call together. What was read from a cache is counted as input.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Ein- und Ausgabe eines Aufrufs zusammen. Aus einem Cache Gelesenes zählt als Eingabe.</translation>
    </message>
    <message>
        <source>input of the session&apos;s own calls</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Eingabe der eigenen Aufrufe der Sitzung</translation>
    </message>
    <message>
        <source>What a call was given to read, from a cache or not. Subagents hold a context of their own.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Was ein Aufruf zu lesen bekam, aus einem Cache oder nicht. Subagenten haben einen eigenen Kontext.</translation>
    </message>
    <message numerus="yes">
        <source>They stand in {n} logs.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>Sie stehen in {n} Protokoll.</numerusform>
            <numerusform>Sie stehen in {n} Protokollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that told of a call which another one had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Einträge zu einem Aufruf, von dem schon ein anderer sprach: Jeder Aufruf zählt einmal.</translation>
    </message>
    <message>
        <source>Calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Aufrufe einer anderen Sitzung, die fortgesetzt oder abgezweigt wurde: Sie zählen dort.</translation>
    </message>
    <message>
        <source>Sessions that go on from here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Sitzungen, die hier weitergehen</translation>
    </message>
    <message>
        <source>Their tokens are counted with them, and not here.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Ihre Tokens zählen bei ihnen und nicht hier.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>über 10 min</translation>
    </message>
    <message>
        <source>Times without a call, an edit, a prompt or a command. They are drawn short, and say how long.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>Zeiten ohne Aufruf, Bearbeitung, Prompt oder Befehl. Sie sind kurz gezeichnet und nennen ihre Länge.</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>offline; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>offline; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>noch nicht durchsucht</translation>
    </message>
    <message>
        <source>measured in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} gemessen</translation>
    </message>
    <message>
        <source>at least, in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} mit Untergrenze</translation>
    </message>
    <message>
        <source>rounded or estimated by the tool in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} vom Werkzeug gerundet oder geschätzt</translation>
    </message>
    <message>
        <source>not recorded in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls} nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>{records} with usage</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} mit Verbrauch</translation>
    </message>
    <message numerus="yes">
        <source>deletes its logs after {n} days</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>löscht seine Protokolle nach {n} Tag</numerusform>
            <numerusform>löscht seine Protokolle nach {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}, the next one from {day} on; {n} logs that could not be read would be lost</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{text}, das nächste ab {day}; {n} nicht lesbares Protokoll ginge verloren</numerusform>
            <numerusform>{text}, das nächste ab {day}; {n} nicht lesbare Protokolle gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls} and {edits} go.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}, {calls} und {edits} gehen verloren.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>selbst ausgelassen</translation>
    </message>
    <message>
        <source>{about}, copied from {computer}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}, kopiert von {computer}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{sessions}, the newest record {day}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}, neuester Eintrag {day}</translation>
    </message>
    <message>
        <source>{logs}, {gone} of them deleted since; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}, {gone} davon seither gelöscht; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>{logs}, {offline} of them offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}, {offline} davon offline</translation>
    </message>
    <message numerus="yes">
        <source>{n} repeats</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} Doppel</numerusform>
            <numerusform>{n} Doppel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} Wiederholung</numerusform>
            <numerusform>{n} Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeats} and {replays}, so that each call counts once</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{repeats} und {replays}, damit jeder Aufruf einmal zählt</translation>
    </message>
    <message>
        <source>{records} with usage, in {size} of logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} mit Verbrauch, in {size} Protokollen</translation>
    </message>
    <message>
        <source>no call is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>kein Aufruf bekannt</translation>
    </message>
    <message>
        <source>deletes no logs by itself, as far as is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>löscht von sich aus keine Protokolle, soweit bekannt</translation>
    </message>
    <message>
        <source>{text}, the next one from {day} on; what was read stays here</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{text}, das nächste ab {day}; was gelesen wurde, bleibt hier</translation>
    </message>
    <message>
        <source>Forget everything from {what}?</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Alles aus {what} vergessen?</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>no logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>keine Protokolle</translation>
    </message>
    <message>
        <source>{about}, added by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}, selbst hinzugefügt</translation>
    </message>
    <message>
        <source>{file}, byte {offset}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}, Byte {offset}</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Rows read</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Gelesene Einträge</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tokens, commits and figures count as if it had never been read. This cannot be taken back.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Tokens, Commits und Zahlen zählen, als wäre es nie gelesen worden. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The tool&apos;s own logs stay where they are. They are read no more until you turn this on again.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Die Protokolle des Werkzeugs bleiben, wo sie sind. Gelesen werden sie erst wieder, wenn es eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Also looked in</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>Auch gesucht in</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Rechnung über dieselben Sitzungen seit {day}; keine Prognose</translation>
    </message>
    <message numerus="yes">
        <source>{n} models without a price are in none of these: {models}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} Modell ohne Preis ist in keiner dieser Zeilen: {models}.</numerusform>
            <numerusform>{n} Modelle ohne Preis sind in keiner dieser Zeilen: {models}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} for every call</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{model} für jeden Aufruf</translation>
    </message>
    <message>
        <source>{share} of calls; tokens and results may differ</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{share} der Aufrufe; Tokens und Ergebnisse können abweichen</translation>
    </message>
    <message>
        <source>{name}: {amount} ({hint}).</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: {amount} ({hint}).</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions in {project} since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Rechnung über dieselben Sitzungen in {project} seit {day}; keine Prognose</translation>
    </message>
    <message>
        <source>Prices × {factor}</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Preise × {factor}</translation>
    </message>
    <message>
        <source>A plan at {fee} a month</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Ein Tarif zu {fee} im Monat</translation>
    </message>
    <message>
        <source>{model} for edits under {lines} lines</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{model} für Änderungen unter {lines} Zeilen</translation>
    </message>
    <message>
        <source>all kinds of token</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>alle Arten von Tokens</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls follow a pause of 5 to 60 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} Aufruf folgt auf eine Pause von 5 bis 60 min</numerusform>
            <numerusform>{n} Aufrufe folgen auf eine Pause von 5 bis 60 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months have begun; a fee is paid whatever is used</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} Monat hat begonnen; eine Pauschale fällt an, was auch verbraucht wird</numerusform>
            <numerusform>{n} Monate haben begonnen; eine Pauschale fällt an, was auch verbraucht wird</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>{name}: no price is known.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: Es ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Cache kept 1 h</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Cache 1 h gehalten</translation>
    </message>
    <message>
        <source>Cache kept 5 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Cache 5 min gehalten</translation>
    </message>
    <message>
        <source>prices in force on each day</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>Preise, die an jedem Tag galten</translation>
    </message>
    <message>
        <source>no price of it is known for these days</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>für diese Tage ist kein Preis davon bekannt</translation>
    </message>
    <message>
        <source>kept in part</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>teils behalten</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>in the default branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>im Standard-Branch</translation>
    </message>
    <message>
        <source>landed as an equal commit (same patch id)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gelandet als gleicher Commit (dieselbe Patch-Id)</translation>
    </message>
    <message>
        <source>landed squashed (patch id of the whole branch)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gelandet als Squash (Patch-Id des ganzen Branches)</translation>
    </message>
    <message>
        <source>landed as a reworked copy (same author and time)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gelandet als überarbeitete Kopie (gleicher Autor und Zeit)</translation>
    </message>
    <message>
        <source>landed by its lines</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gelandet über seine Zeilen</translation>
    </message>
    <message>
        <source>a part of its lines landed, by other commits</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>ein Teil seiner Zeilen landete, durch andere Commits</translation>
    </message>
    <message>
        <source>not landed yet; on a branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>noch nicht gelandet; auf einem Branch</translation>
    </message>
    <message>
        <source>replaced by another commit that has not landed</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>ersetzt durch einen anderen, nicht gelandeten Commit</translation>
    </message>
    <message>
        <source>not landed, and on no branch any more</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>nicht gelandet und auf keinem Branch mehr</translation>
    </message>
    <message>
        <source>you said so, which outranks all else</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>eigene Angabe, die allem anderen vorgeht</translation>
    </message>
    <message>
        <source>said: the session ran git commit and its output names the commit</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gesagt: Die Sitzung führte git commit aus, und die Ausgabe nennt den Commit</translation>
    </message>
    <message>
        <source>content: lines that the session wrote are lines that the commit added</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Inhalt: Zeilen, die die Sitzung schrieb, sind Zeilen, die der Commit hinzufügte</translation>
    </message>
    <message>
        <source>near: same place and time; a guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Nähe: gleicher Ort und gleiche Zeit; eine Vermutung</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>in the last 13 weeks</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>in den letzten 13 Wochen</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>origin&apos;s HEAD</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>HEAD von origin</translation>
    </message>
    <message>
        <source>init.defaultBranch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>init.defaultBranch</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>nach dem Namen</translation>
    </message>
    <message>
        <source>the only branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>der einzige Branch</translation>
    </message>
    <message>
        <source>checked out</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>ausgecheckt</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which it was first in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Eine Arbeitswoche hat irgendeinen eigenen Commit oder irgendeinen Aufruf eines Werkzeugs. Sie zählt, wenn in ihr ein Stück Arbeit, an dem eine Sitzung bekanntermaßen beteiligt war, den Standard-Branch oder ein Release erreichte, Zeilen änderte und heute nicht zurückgenommen ist. Jedes zählt einmal, in der Woche, in der es zuerst in einem von beiden war. Ein Release ist ein Tag mit einer Version im Namen, etwa 1.4, v2 oder shop-2026.11, und ohne ein Wort wie rc oder beta; es gilt der Tag, an dem der Tag gesetzt wurde. Eine Woche gehört zu dem Monat oder Quartal, in dem sie beginnt.</translation>
    </message>
    <message>
        <source>Sessions, with what you wrote of them. You are told what goes before it does.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation type="vanished">Sitzungen samt dem, was dazu geschrieben wurde. Vorher wird gesagt, was geht.</translation>
    </message>
    <message>
        <source>Without the key nothing can be read, by nobody. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation type="vanished">Ohne den Schlüssel kann niemand etwas lesen. Wenn der Schlüsselbund verloren, die Passphrase vergessen oder der Datenordner auf einen anderen Computer mitgenommen ist, öffnet ihn dieser Code. Er wird nur dieses eine Mal gezeigt: Bewahren Sie ihn anderswo auf.</translation>
    </message>
    <message>
        <source>{amount} as far as known</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation type="vanished">{amount}, soweit bekannt</translation>
    </message>
    <message numerus="yes">
        <source>commits by {n} addresses count as yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation type="vanished">
            <numerusform>Commits von {n} Adresse zählen als eigene</numerusform>
            <numerusform>Commits von {n} Adressen zählen als eigene</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation type="vanished">Sicherungen, die es enthalten, werden durch eine neue des Übrigen ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} Sitzung.</numerusform>
            <numerusform>{n} Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. Sources shows which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">TokenMirror liest die Repositorys, in denen Sitzungen arbeiteten, und behält Commits mit eigenem Autor. Welche Repositorys und Adressen das sind, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sources shows where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">In den Einstellungen steht, wo TokenMirror suchte.</translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told from {works} changes and {least} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">Zu wenige für eine Aussage: {changes} mit {lines} gelandet. Wie lange Zeilen leben, steht hier ab {works} Änderungen und {least} Zeilen, die eine Woche alt sind.</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; Sources names each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation type="vanished">Beschädigte Einträge und Protokolle aller Zeiten; die Einstellungen nennen jeden mit seiner Stelle.</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. What is not Python is not refused on this computer: {why}.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Python verweigert seine eigenen Internet-Sockets. Was nicht Python ist, wird auf diesem Rechner nicht verweigert: {why}.</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Eigene Berichtigungen</translation>
    </message>
    <message>
        <source>it was not switched on</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">es wurde nicht eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told from {works} changes and {lines} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation type="vanished">
            <numerusform>Zu wenige für eine Aussage: Bisher landete {n} Änderung. Wie lange Zeilen leben, wird ab {works} Änderungen und {lines} Zeilen gesagt, die eine Woche alt sind.</numerusform>
            <numerusform>Zu wenige für eine Aussage: Bisher landeten {n} Änderungen. Wie lange Zeilen leben, wird ab {works} Änderungen und {lines} Zeilen gesagt, die eine Woche alt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of the time is its median or its share; that of my past its middle half. Below {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation type="vanished">Die Zahl der Zeit ist ihr Median oder Anteil, die meiner Vergangenheit deren mittlere Hälfte. Unter {fewest} Fällen wird nichts gesagt.</translation>
    </message>
    <message>
        <source>{name}: {amount}. {hint}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation type="vanished">{name}: {amount}. {hint}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation type="vanished">Sicherungen</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that the two cannot be put side by side.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation type="vanished">Die Decknamen sind andere als in der Zusammenfassung vom {day}, damit sich die beiden nicht nebeneinanderlegen lassen.</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stand in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Zehn oder mehr Zeilen, die eine Sitzung in eine Datei schrieb und die alle vor ihrem Beginn an einer Stelle desselben Repositorys standen: in einer Datei eigener Commits oder einer Bearbeitung einer früheren Sitzung. Zeilen in mehr als zwei Dateien oder zweimal in einer, nichtssagende und anderswo herausgenommene zählen nicht.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sitzungen, die in dieser Zeit nach 40 oder mehr Aufrufen endeten, nach Aufrufen halbiert: Die spätere Hälfte kostete je Aufruf zum Listenpreis das 1,5-Fache oder mehr, und der gelandete Anteil ihrer Tokens war höchstens drei Viertel dessen der früheren. Ist die Hälfte oder mehr offen, ist es zu früh für eine Aussage.</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. From 8 such edits on, and where you made 5 or more with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Bearbeitungen nach einem Prompt, die zusammen weniger als 20 Zeilen einfügen und herausnehmen, mit einem Modell, dessen Ausgabe-Token das Dreifache oder mehr von dem des eigenen Modells mit dem niedrigsten Listenpreis kostet. Ab 8 solchen Bearbeitungen, und wenn 5 oder mehr mit jenem anderen Modell entstanden.</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>In {cases} von {n} langen Sitzung kostete ein Aufruf der späteren Hälfte zum Listenpreis das {ratio}-Fache oder mehr, und ein kleinerer Anteil davon landete.</numerusform>
            <numerusform>In {cases} von {n} langen Sitzungen kostete ein Aufruf der späteren Hälfte zum Listenpreis das {ratio}-Fache oder mehr, und ein kleinerer Anteil davon landete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{edits} of {n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{edits} von {n} kleinen Bearbeitung mit weniger als {lines} Zeilen entstand mit einem Modell, dessen Listenpreis das {ratio}-Fache von {least} oder mehr ist.</numerusform>
            <numerusform>{edits} von {n} kleinen Bearbeitungen mit weniger als {lines} Zeilen entstanden mit einem Modell, dessen Listenpreis das {ratio}-Fache von {least} oder mehr ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">version lizenz Qt Python SQLite git</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a change in which a session has a known part landed in the default branch in it, changed lines, and is not reverted today. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Eine Arbeitswoche hat einen eigenen Commit oder einen Aufruf eines Werkzeugs. Sie zählt, wenn in ihr eine Änderung mit bekannter Beteiligung einer Sitzung im Standard-Branch landete, Zeilen änderte und heute nicht zurückgenommen ist. Eine Woche gehört zu dem Monat oder Quartal, in dem sie beginnt.</translation>
    </message>
    <message>
        <source>Release tags are not read: the default branch alone tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Release-Tags werden nicht gelesen: Es gilt der Standard-Branch allein. Wochen mit Planen, Prüfen oder Lernen zählen hier nicht und können ebenso nützlich sein.</translation>
    </message>
    <message>
        <source>A fix is a change with a commit whose subject has one of these words: fix, bug, bugfix, hotfix, regression, revert, in any of their forms, or that git calls a revert. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Eine Korrektur ist eine Änderung mit einem Commit, dessen Betreff eines dieser Wörter hat: fix, bug, bugfix, hotfix, regression, revert, in jeder Form, oder der für Git ein Revert ist. Von den entfernten, zuvor gelandeten Zeilen: die Tage seit ihrer Landung, als Median jeder Korrektur.</translation>
    </message>
    <message>
        <source>Subjects in other words are not seen, and some fixes mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Betreffe in anderen Worten werden nicht gesehen, und manche Korrektur behebt keinen Fehler. Eine, die nur Zeilen einfügt, sagt nichts. Zeilen von vor dem bekannten Verlauf sind mindestens so alt wie dieser. Junge Zeilen können heißen, dass Fehler früh gefunden werden, oder dass neuer Code viele hat.</translation>
    </message>
    <message>
        <source>What is known stands at the left, what you think at the right. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation type="vanished">Links steht, was bekannt ist, rechts die eigene Meinung. Nichts davon summiert sich zu einer Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Arbeit von Agenten erreichte den Standard-Branch in {reached} von {n} Arbeitswoche.</numerusform>
            <numerusform>Arbeit von Agenten erreichte den Standard-Branch in {reached} von {n} Arbeitswochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation type="vanished">Woche {week} · {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into changes that are still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{cases} von {n} kleinen Sitzung mit bis zu {calls} Aufrufen floss in Änderungen, die noch da sind.</numerusform>
            <numerusform>{cases} von {n} kleinen Sitzungen mit bis zu {calls} Aufrufen flossen in Änderungen, die noch da sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A program that is started from here, such as the one that shows a folder, has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Der Kernel verweigert jeden Internet-Socket dem Fenster, dem, was Protokolle liest, und Git, wie sie es starten. Auch ein Programm, das von hier gestartet wird, etwa das, das einen Ordner zeigt, hat keinen.</translation>
    </message>
    <message>
        <source>Weeks with planning, reviewing or learning are not among those in which something landed, and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation type="vanished">Wochen mit Planen, Reviews oder Lernen zählen nicht zu denen, in denen etwas landete, und können ebenso nützlich sein.</translation>
    </message>
    <message>
        <source>My tokens turned into: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Aus meinen Tokens wurde: {parts}.</translation>
    </message>
    <message>
        <source>Outcomes and their shares</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">Verbleib und seine Anteile</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">Anteil</translation>
    </message>
    <message>
        <source>Shares are told in steps of 5 and need not add up.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Anteile sind in Schritten von 5 angegeben und ergeben nicht genau 100.</translation>
    </message>
    <message>
        <source>Of all tokens: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Von allen Tokens: {parts}.</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {share} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Von {amount} Tokens flossen {share} in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>Where tokens went: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Wohin die Tokens gingen: {parts}</translation>
    </message>
    <message>
        <source>None of the tokens went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Keines der Tokens floss bisher in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>{share} of the tokens went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{share} der Tokens flossen in gelandete Arbeit.</translation>
    </message>
    <message>
        <source>No change of mine in which a session had a part landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">In dieser Zeit landete keine Änderung von mir, an der eine Sitzung beteiligt war.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} Aufruf eines Werkzeugs ist bekannt; seine Tokens sind nicht aufgezeichnet.</numerusform>
            <numerusform>{n} Aufrufe von Werkzeugen sind bekannt; ihre Tokens sind nicht aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{n} {state}</translation>
    </message>
    <message numerus="yes">
        <source>{n} too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} zu jung für ein Urteil</numerusform>
            <numerusform>{n} zu jung für ein Urteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed: {states}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} Änderung gelandet: {states}.</numerusform>
            <numerusform>{n} Änderungen gelandet: {states}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change can be small or large: how many there are says nothing of worth.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">Eine Änderung kann klein oder groß sein: Wie viele es sind, sagt nichts über den Wert.</translation>
    </message>
    <message>
        <source>Kept changes</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Behaltene Änderungen</translation>
    </message>
    <message>
        <source>Observations come from written rules. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation type="vanished">Beobachtungen kommen aus aufgeschriebenen Regeln. Kein Modell wird aufgerufen. Jede zeigt ihre Fälle.</translation>
    </message>
    <message>
        <source>What you see of your own work will stand here.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Hier wird stehen, was an der eigenen Arbeit auffiel.</translation>
    </message>
    <message>
        <source>A look back at each week, against your own past and nobody else&apos;s.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Ein Rückblick auf jede Woche, gegen die eigene Vergangenheit und niemandes sonst.</translation>
    </message>
    <message>
        <source>Open the mirror</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Spiegel öffnen</translation>
    </message>
    <message>
        <source>No summary has been begun.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Es ist kein Bericht begonnen.</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line. It is made on this computer.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Ein bis zwei Seiten für ein Gespräch, in denen jede Zeile selbst gewählt ist. Erstellt wird auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the changes</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Änderungen öffnen</translation>
    </message>
    <message>
        <source>What the week&apos;s tokens turned into, in one sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Was aus den Tokens der Woche wurde, in einem Satz</translation>
    </message>
    <message>
        <source>Observations with the cases behind them, and how sure they are</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Beobachtungen mit den Fällen dahinter und wie sicher sie sind</translation>
    </message>
    <message>
        <source>One open question, and room for a note of your own</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Eine offene Frage und Platz für eine eigene Notiz</translation>
    </message>
    <message>
        <source>A preview of each page as it will be given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Eine Vorschau jeder Seite, so wie sie weitergegeben wird</translation>
    </message>
    <message>
        <source>A switch for every figure, repository and sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Ein Schalter für jede Zahl, jedes Repository und jeden Satz</translation>
    </message>
    <message>
        <source>A file in the form you need, and a list of what was given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Eine Datei in der gewünschten Form und eine Liste dessen, was weitergegeben wurde</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Was hier stehen wird</translation>
    </message>
    <message>
        <source>It comes with a later version. Until then nothing is shown in its place.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Es kommt mit einer späteren Version. Bis dahin steht nichts an seiner Stelle.</translation>
    </message>
    <message>
        <source>There is no account and no upload, and the program has no code that opens a connection to a network.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">Es gibt kein Konto und kein Hochladen, und das Programm enthält keinen Code, der eine Netzwerkverbindung öffnet.</translation>
    </message>
    <message>
        <source>Tokens per kept change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Tokens je behaltener Änderung</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Erzeugte Dateien, eingebundener Fremdcode und Lock-Dateien sind ausgelassen; die Zahl neuer Zeilen kann also kleiner sein als die von Git.</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Tokens, die in eine behaltene Änderung gingen, aus den beteiligten Sitzungen; ein Wert je Änderung, angegeben als Median und mittlere Hälfte. Änderungen derselben Sitzung oder in denselben Dateien binnen einer Woche gelten als eine, die so viel kostete wie alle zusammen. Weniger als 5 Zeilen sind kein Fall.</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard a change was. With fewer than 8 changes it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Das sagt nichts darüber, wie groß oder schwer eine Änderung war. Unter 8 Änderungen sind es zu wenige für eine Aussage. Verglichen wird mit der eigenen Vergangenheit und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>A task is a change that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Eine Aufgabe ist eine gelandete Änderung, an der eine Sitzung bekanntermaßen beteiligt war, oder eine Sitzung, die Dateien eines Repositorys bearbeitete und von der bisher nichts gelandet ist. Sie ist fertig, wenn sie gelandet ist, Zeilen einfügte oder entfernte und nicht zurückgenommen ist. Ihre Prompts sind die seit dem vorigen Commit derselben Sitzung; gibt es keinen, zählt der letzte davor.</translation>
    </message>
    <message>
        <source>What the tokens that went into a change cost at list price, for each change that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Was die Tokens einer Änderung zum Listenpreis kosten, für jede behaltene Änderung: der Median und die mittlere Hälfte der eigenen Vergangenheit.</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Es ist nicht, was irgendwer bezahlt hat. Änderungen sind verschieden groß. Tokens, die in nichts Gelandetes gingen, sind nicht darin. Modelle ohne Preis und Aufrufe ohne aufgezeichnete Tokens stehen daneben.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change to the first of its commits, by the author&apos;s clock.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Vom ersten Prompt der Sitzungsabschnitte, die zu einer Änderung führten, bis zum ersten ihrer Commits, nach der Uhr des Autors.</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Changes with a commit before the first prompt are left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Nächte und Pausen sind darin: Es ist keine Arbeitszeit. Was vor dem ersten Prompt gedacht oder versucht wurde, nicht. Änderungen mit einem Commit vor dem ersten Prompt fehlen, ebenso Vermutungen.</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Vom ersten Prompt der Sitzungsabschnitte, die zu einer Änderung führten, bis ihr Letztes im Standard-Branch war.</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Von den Zeilen, die Änderungen einfügten, der Anteil, den spätere eigene Commits binnen 14 Tagen nach der Landung entfernten. Addiert werden alle Zeilen aller Änderungen, deren 14 Tage in dieser Zeit endeten; jede Zeile einer Datei zählt einmal. Klammerzeilen und erzeugte Dateien zählen nicht, auch nicht verschobene, eingerückte, umbrochene oder zurückgeholte Zeilen.</translation>
    </message>
    <message>
        <source>Of the kept changes that put in or took out lines, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Von den behaltenen Änderungen, die Zeilen einfügten oder entfernten, der Anteil, in dem eine Zeile eines Tests geändert wurde. Tests erkennt man am Pfad: ein Ordner namens test, tests, spec, specs, __tests__, e2e, cypress oder testdata, oder ein Name wie test_x, x_test, x.test, x.spec, XTest.</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: many changes need none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">Es sagt nicht, was ein Test prüft, noch ob einer nötig war: Viele Änderungen brauchen keinen. Tests neben dem Code in derselben Datei werden nicht gesehen.</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what belongs together is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Vorher ist so lang wie nachher, mindestens 4 und höchstens 26 Wochen. Eine Änderung zählt auf der Seite, auf der sie begonnen wurde und landete, soweit bekannt ist, dass Sitzungen sie machten; was zusammengehört, ist ein Fall. Von jeder Seite werden ab 8 Fällen die mittlere Hälfte und der Median genannt. Die Differenz der Mediane hat ein Intervall, das wieder und wieder aus den Fällen gezogen wird (geglätteter Bootstrap, 1.000 Ziehungen) und die wahre Differenz 95-mal von 100 enthält. Ein Projekt steht über 26 Wochen neben den anderen.</translation>
    </message>
    <message>
        <source>Of each change the share of its lines that was replaced within 14 days after it landed, by you or by others; of changes of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Von jeder Änderung der Anteil ihrer Zeilen, der binnen 14 Tagen nach der Landung ersetzt wurde, selbst oder von anderen; von Änderungen, deren Tage vorbei sind.</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most changes nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Eine entfernte Zeile kann falsch gewesen sein oder ausgebaut: Die Zahl sagt es nicht. Von den meisten Änderungen wird so bald nichts ersetzt, und dann sind die Mediane gleich.</translation>
    </message>
    <message>
        <source>Of each change the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">Von jeder Änderung die Prompts seit dem Commit davor in derselben Sitzung, soweit welche bekannt sind.</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. What is one piece of work is one change; what was reverted is none. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Änderungen, die in dieser Zeit landeten und zu denen eine einzige Sitzung mit einem oder zwei Prompts seit dem Commit davor führte, von allen Änderungen mit bekannter Sitzung und bekannten Prompts. Was ein Stück Arbeit ist, ist eine Änderung; was zurückgenommen wurde, ist keine. Ab 4 solchen Änderungen.</translation>
    </message>
    <message>
        <source>A change can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Eine Änderung kann klein sein, und ein Prompt einen ganzen Plan enthalten. Prompts, deren Protokoll fehlt, sind unbekannt.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least half of what landed is kept today. Sessions that made one piece together are one. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sitzungen, die in dieser Zeit nach bis zu 20 Aufrufen endeten und ein Stück Arbeit schufen, das landete: jene, von denen mindestens die Hälfte des Gelandeten heute behalten ist. Sitzungen, die zusammen ein Stück schufen, sind eine. Wo mehr als die Hälfte zu jung für ein Urteil ist, werden sie eigens genannt. Ab 4 Sitzungen, die alt genug sind.</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, their share of all tokens of this time, and what of their tokens went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Aufrufe mit 150.000 oder mehr Tokens Eingabe, ihr Anteil an allen Tokens dieser Zeit und was von ihren Tokens in gelandete Änderungen floss. Ab 10 solchen Aufrufen.</translation>
    </message>
    <message>
        <source>List price per kept change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">Listenpreis je behaltener Änderung</translation>
    </message>
    <message>
        <source>Prompts per change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">Prompts je Änderung</translation>
    </message>
    <message>
        <source>Too few to say: from {n} changes on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">Zu wenige für eine Aussage: ab {n} Änderungen.</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">Bei {before} und {after} Änderungen ist kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">Sie unterscheiden sich um {low} bis {high}, bei {before} und {after} Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} Änderung ist zu jung, um zu sagen, wie viel von ihr ersetzt wird.</numerusform>
            <numerusform>{n} Änderungen sind zu jung, um zu sagen, wie viel von ihnen ersetzt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} Änderung hat Aufrufe ohne Preis, die nicht dabei sind.</numerusform>
            <numerusform>{n} Änderungen haben Aufrufe ohne Preis, die nicht dabei sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} dieser Änderungen hat auch solche Aufrufe.</numerusform>
            <numerusform>{n} dieser Änderungen haben auch solche Aufrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A kept change took {figure} at list price (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Eine behaltene Änderung brauchte {figure} zum Listenpreis (Median von {n} Änderung).</numerusform>
            <numerusform>Eine behaltene Änderung brauchte {figure} zum Listenpreis (Median von {n} Änderungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the first commit it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Vom ersten Prompt bis zum ersten Commit dauerte es {figure} (Median von {n} Änderung).</numerusform>
            <numerusform>Vom ersten Prompt bis zum ersten Commit dauerte es {figure} (Median von {n} Änderungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Vom ersten Prompt bis zur Landung dauerte es {figure} (Median von {n} Änderung).</numerusform>
            <numerusform>Vom ersten Prompt bis zur Landung dauerte es {figure} (Median von {n} Änderungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept changes.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>Tests wurden in {touched} von {n} behaltener Änderung berührt.</numerusform>
            <numerusform>Tests wurden in {touched} von {n} behaltenen Änderungen berührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>From first prompt to first commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Vom ersten Prompt bis zum ersten Commit</translation>
    </message>
    <message>
        <source>Tests touched in kept changes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Berührte Tests in behaltenen Änderungen</translation>
    </message>
    <message>
        <source>No kept change with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Keine behaltene Änderung mit bekanntem Listenpreis in dieser Zeit.</translation>
    </message>
    <message>
        <source>No change landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">In dieser Zeit landete keine Änderung mit bekanntem erstem Prompt.</translation>
    </message>
    <message>
        <source>No kept change in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">Keine behaltene Änderung mit bekannten Dateien in dieser Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} changes landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{cases} von {n} Änderung landete aus einer einzigen Sitzung mit einem oder zwei Prompts.</numerusform>
            <numerusform>{cases} von {n} Änderungen landeten aus einer einzigen Sitzung mit einem oder zwei Prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} of {all} tokens, {share}; {landed} of these tokens went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">Aufrufe, die je {wide} oder mehr Tokens lasen, nahmen {tokens} von {all} Tokens, {share}; {landed} dieser Tokens flossen in gelandete Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept changes</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} behaltene Änderung</numerusform>
            <numerusform>{n} behaltene Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept changes on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">Zu wenige für eine Aussage: ab {n} behaltenen Änderungen.</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">In dieser Zeit gelandete Änderungen, zu denen eine einzige Sitzung mit einem oder zwei Prompts seit dem Commit davor führte, von allen, deren Sitzung und Prompts bekannt sind. Ab 4 solchen Änderungen.</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and went into commits that landed: those of which at least half of what landed is kept today. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">Sitzungen, die in dieser Zeit nach bis zu 20 Aufrufen endeten und in gelandete Commits flossen: die, von denen heute mindestens die Hälfte des Gelandeten behalten ist. Wo mehr als die Hälfte zu jung für ein Urteil ist, stehen sie für sich. Ab 4 Sitzungen, die alt genug sind.</translation>
    </message>
    <message>
        <source>A session that was never meant to be kept: what it left open then counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Eine Sitzung, die nie zum Behalten gedacht war: Was sie offen ließ, zählt dann als beiseitegelegt.</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Counts are given in changes, so that splitting a commit makes no more of them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Was als ein Stück landete: ein gemergter Branch, ein Pull-Request als Squash oder direkte Commits einer Sitzung. Gezählt wird in Änderungen, damit das Teilen eines Commits nicht mehr daraus macht.</translation>
    </message>
    <message>
        <source>Changes of which no session had a part are not counted: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Änderungen, an denen keine Sitzung beteiligt war, zählen nicht: Sie wurden ohne diese Werkzeuge geschrieben.</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Tokens, die in eine behaltene Änderung gingen, aus den beteiligten Sitzungen; ein Wert je Änderung, angegeben als Median und mittlere Hälfte.</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Das Band enthält den Anteil in 95 von 100 Fällen, nach der Streuung der Änderungen. Die Kurve endet, wo weniger als 8 Änderungen oder 100 Zeilen beobachtet sind.</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation type="vanished">Der Anteil zweier Commits ohne Aufruf dazwischen ist ihr Anteil an den Zeilen der Sitzung. Das ist eine Regel und keine Messung, welches Token an welche Zeile dachte.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used. It is never a number to reach.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Eine eigene Obergrenze für einen Monat oder ein Quartal, neben dem Verbrauch. Sie ist nie eine Zahl, die zu erreichen wäre.</translation>
    </message>
    <message>
        <source>See the prices in use</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Geltende Preise zeigen</translation>
    </message>
    <message>
        <source>What was used so far, in tokens or at list price</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Bisheriger Verbrauch, in Tokens oder zum Listenpreis</translation>
    </message>
    <message>
        <source>Where it is likely to end, as a band with three numbers</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Wo es vermutlich endet, als Band mit drei Zahlen</translation>
    </message>
    <message>
        <source>Days that were not observed, drawn as such</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">Nicht beobachtete Tage, als solche gezeichnet</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30 and 90 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Zeilen, die Änderungen neu einbrachten, gezählt 7, 30 und 90 Tage nach der Landung und jetzt. Eine kürzer beobachtete Zeile zählt so lange, wie sie beobachtet ist (Kaplan-Meier). Das Band enthält den Anteil in 95 von 100 Fällen, nach der Streuung der Änderungen.</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">In Worten</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30 and 90 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">Von den Zeilen, die Änderungen neu einbrachten, der Anteil, der so viele Tage nach der Landung lebt, gezählt nach 7, 30 und 90 Tagen und jetzt. Kürzer beobachtete Zeilen zählen, so lange sie beobachtet waren (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>Of {lines} newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">Neu eingebracht: {lines}; davon leben {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} gingen in {n} gelandete Änderung; {fates}.</numerusform>
            <numerusform>{tokens} gingen in {n} gelandete Änderungen; {fates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is known to have gone into a change that landed; {n} changes that landed are guesses.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>Von keinem ist bekannt, dass es in eine gelandete Änderung ging; {n} gelandete Änderung ist eine Vermutung.</numerusform>
            <numerusform>Von keinem ist bekannt, dass es in eine gelandete Änderung ging; {n} gelandete Änderungen sind Vermutungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed, {guessed} of them by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} gingen in {n} gelandete Änderung, davon {guessed} als Vermutung; {fates}.</numerusform>
            <numerusform>{tokens} gingen in {n} gelandete Änderungen, davon {guessed} als Vermutung; {fates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} davon ist behalten</numerusform>
            <numerusform>{n} davon sind behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} zum Teil</numerusform>
            <numerusform>{n} zum Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} ist zu jung für ein Urteil</numerusform>
            <numerusform>{n} sind zu jung für ein Urteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tokens recorded today. {n} changes landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>Heute keine Tokens aufgezeichnet. {n} Änderung gelandet.</numerusform>
            <numerusform>Heute keine Tokens aufgezeichnet. {n} Änderungen gelandet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} · {n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} · {n} Änderung gelandet</numerusform>
            <numerusform>{tokens} · {n} Änderungen gelandet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {into} went into work that landed; {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>Bisher {tokens} Tokens. {into} gingen in gelandete Arbeit; {n} Änderung landete heute.</numerusform>
            <numerusform>Bisher {tokens} Tokens. {into} gingen in gelandete Arbeit; {n} Änderungen landeten heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>Bisher {tokens} Tokens. {n} Änderung landete heute.</numerusform>
            <numerusform>Bisher {tokens} Tokens. {n} Änderungen landeten heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards fade in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation type="vanished">Karten blenden eine Zehntelsekunde lang ein; reduziert bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation type="vanished">Als Bild kopieren</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is ranked, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">Ein privater Spiegel dessen, was aus KI-Tokens wurde. Niemand wird gewertet, und nichts geht hinaus.</translation>
    </message>
    <message>
        <source>A look back at each week, with questions and room for notes of your own.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Ein Rückblick auf jede Woche, mit Fragen und Platz für eigene Notizen.</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Eine eigene Obergrenze für einen Monat oder ein Quartal, neben dem Verbrauch.</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Ein bis zwei Seiten für ein Gespräch, in denen jede Zeile selbst gewählt ist.</translation>
    </message>
    <message>
        <source>No account, no upload. What is stored is counts, times, names and ids: never prompts, responses, code or diffs.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Kein Konto, kein Hochladen. Gespeichert werden Anzahlen, Zeiten, Namen und Ids: nie Prompts, Antworten, Code oder Diffs.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Was gespeichert ist, und wo</translation>
    </message>
    <message>
        <source>none found yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">noch keine gefunden</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">Aufrufe</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s never should be.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Ein Commit ist ein eigener, wenn die Adresse des Autors eine davon ist. Die eines Kollegen gehört nie dazu.</translation>
    </message>
    <message>
        <source>{size}, readable by others too: its folder should have mode 700</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">{size}, auch für andere lesbar: Der Ordner braucht Modus 700</translation>
    </message>
</context>
</TS>
