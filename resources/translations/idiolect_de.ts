<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>F&amp;or</source>
            <translation>&amp;Für</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>S&amp;ubject</source>
            <translation>Betre&amp;ff</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>T&amp;o</source>
            <translation>A&amp;n</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Tit&amp;le</source>
            <translation>Tite&amp;l</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>a name or address</source>
            <translation>ein Name oder eine Adresse</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>may be left empty</source>
            <translation>kann leer bleiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>who will read it</source>
            <translation>wer es lesen wird</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../app/ui/application.py"/>
            <source>The folder of your data, {0}, is not there, so the usual one is used: {1}. If it is on a disk that is not plugged in, quit, plug it in, and start again.</source>
            <translation>Der Ordner Ihrer Daten, {0}, ist nicht da, daher wird der übliche verwendet: {1}. Liegt er auf einem Datenträger, der nicht angeschlossen ist, dann beenden Sie Idiolect, schließen Sie ihn an und starten Sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>ClipboardRewrite</name>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>Rewriting the clipboard in your voice…</source>
            <translation>Die Zwischenablage wird in Ihrer Stimme umgeschrieben…</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is as it was before.</source>
            <translation>Die Zwischenablage ist wieder wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is being rewritten already.</source>
            <translation>Die Zwischenablage wird bereits umgeschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The model wrote nothing this time.</source>
            <translation>Das Modell hat diesmal nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The rewrite is on the clipboard. Paste it where you need it.</source>
            <translation>Der neue Text ist in der Zwischenablage. Fügen Sie ihn ein, wo Sie ihn brauchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard, or the desktop shows it only to the window in front. Open Idiolect, then try again.</source>
            <translation>In der Zwischenablage ist kein Text, oder der Desktop zeigt ihn nur dem Fenster im Vordergrund. Öffnen Sie Idiolect und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard. Copy some text first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst einen Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>What is on the clipboard is not text. Copy some text first.</source>
            <translation>In der Zwischenablage ist etwas anderes als Text. Kopieren Sie zuerst einen Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>{0} The clipboard is as it was.</source>
            <translation>{0} Die Zwischenablage ist unverändert.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>May be left empty.</source>
            <translation>Kann leer bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the message here, or drop an .eml or text file on this box.</source>
            <translation>Fügen Sie die Nachricht hier ein, oder ziehen Sie eine .eml- oder Textdatei hierher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the text here that shall sound like you, or drop a file.</source>
            <translation>Fügen Sie hier den Text ein, der nach Ihnen klingen soll, oder ziehen Sie eine Datei hierher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewr&amp;ite a text in my voice</source>
            <translation>Einen Text &amp;in meiner Stimme umschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewrite a text in my voice</source>
            <translation>Einen Text in meiner Stimme umschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The &amp;message you answer</source>
            <translation>Na&amp;chricht, auf die Sie antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The message you answer</source>
            <translation>Nachricht, auf die Sie antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The point to make, in a few notes.

For example: we moved the garden plot, what grew well, what I would not do again.</source>
            <translation>Worauf es ankommt, in ein paar Notizen.

Zum Beispiel: Schrebergarten gewechselt, was gut gedieh, was ich nicht wieder machen würde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The te&amp;xt to rewrite</source>
            <translation>Te&amp;xt zum Umschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The text to rewrite</source>
            <translation>Text zum Umschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What about, in a few notes.

For example: thanks for the notes, Thursday at ten works, I will bring the drawings.</source>
            <translation>Worum es geht, in ein paar Notizen.

Zum Beispiel: danke für die Notizen, Donnerstag um zehn passt, ich bringe die Zeichnungen mit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it is and what to say, in a few notes.

For example: a letter to the council, the bridge is closed since May, ask who mends it and when.</source>
            <translation>Was es ist und was darin stehen soll, in ein paar Notizen.

Zum Beispiel: ein Brief an die Gemeinde, Brücke seit Mai gesperrt, fragen, wer sie wann repariert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it should say</source>
            <translation>Was darin stehen soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What should it &amp;say?</source>
            <translation>&amp;Was soll darin stehen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to answer, in a few notes.

For example: yes to the date, no to the price, ask for the floor plan.</source>
            <translation>Was Sie antworten, in ein paar Notizen.

Zum Beispiel: ja zum Termin, nein zum Preis, nach dem Grundriss fragen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to mi&amp;nd in it</source>
            <translation>Was dabei &amp;zu beachten ist</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Delete cache</source>
            <translation>Cache &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Open folder</source>
            <translation>Ordner ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>All that you import and write stays in one folder of this computer.</source>
            <translation>Alles, was Sie importieren und schreiben, bleibt in einem Ordner auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Faster copies of models</source>
            <translation>Schnellere Kopien von Modellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>From the next start on, {0} is used. Nothing was moved: copy what is in {1} there yourself, after you quit, if it is to come along.</source>
            <translation>Ab dem nächsten Start wird {0} verwendet. Nichts wurde verschoben: Soll mitkommen, was in {1} liegt, dann kopieren Sie es nach dem Beenden selbst dorthin.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache can be made anew: after it was deleted, the next draft and the next lesson take longer, and nothing is lost. Another folder is opened at the next start; your data are not moved there.</source>
            <translation>Der Cache lässt sich neu erzeugen: Nach dem Löschen dauern der nächste Entwurf und das nächste Lernen länger, verloren geht nichts. Ein anderer Ordner wird beim nächsten Start geöffnet; Ihre Daten werden nicht dorthin verschoben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache is empty.</source>
            <translation>Der Cache ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use another &amp;folder…</source>
            <translation>&amp;Anderen Ordner verwenden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use the &amp;usual folder</source>
            <translation>Üblichen Ordner &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>What was read and measured</source>
            <translation>Gelesenes und Gemessenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Your texts, voices and drafts</source>
            <translation>Ihre Texte, Stimmen und Entwürfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in cache</source>
            <translation>{0}, in cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in library.sqlite</source>
            <translation>{0}, in library.sqlite</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>All you wrote is kept now.</source>
            <translation>Alles, was Sie geschrieben haben, ist jetzt gespeichert.</translation>
        </message>
        <message>
            <source>In your voice, beside the text as it was</source>
            <translation type="vanished">In Ihrer Stimme, neben dem bisherigen Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>{0} What is on the page is not kept yet: it is tried again.</source>
            <translation>{0} Was auf der Seite steht, ist noch nicht gesichert: Es wird erneut versucht.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDesk</name>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>Idiolect is not ready: it has no profile or model, or writes already.</source>
            <translation>Idiolect ist nicht bereit: Ein Profil oder Modell fehlt, oder es schreibt schon.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>It was stopped.</source>
            <translation>Es wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>The keys {0} are another program's, so they do not rewrite here.</source>
            <translation>Die Tasten {0} gehören einem anderen Programm, daher schreiben sie hier nichts um.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder for your data</source>
            <translation>Ein Ordner für Ihre Daten</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder of your writing</source>
            <translation>Ein Ordner mit Ihren Texten</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A model</source>
            <translation>Ein Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>All files ({0})</source>
            <translation>Alle Dateien ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Archives of services and chats ({0})</source>
            <translation>Archive von Diensten und Chats ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Documents and posts ({0})</source>
            <translation>Dokumente und Beiträge ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Files that you wrote</source>
            <translation>Dateien, die Sie geschrieben haben</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Mail ({0})</source>
            <translation>E-Mails ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Models ({0})</source>
            <translation>Modelle ({0})</translation>
        </message>
    </context>
    <context>
        <name>DraftDesk</name>
        <message>
            <location filename="../../app/ui/draft_desk.py"/>
            <source>In your voice, beside the text as it was</source>
            <translation>In Ihrer Stimme, neben dem Text, wie er war</translation>
        </message>
    </context>
    <context>
        <name>DraftHeading</name>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>continued</source>
            <translation>weitergeschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>strength {0:.0f}</source>
            <translation>Stärke {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>unsteered</source>
            <translation>ungesteuert</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>your edits</source>
            <translation>Ihre Änderungen</translation>
        </message>
    </context>
    <context>
        <name>DraftHistory</name>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>A draft is being written. Stop it, or try again when it is complete.</source>
            <translation>Gerade wird ein Entwurf geschrieben. Halten Sie ihn an, oder versuchen Sie es erneut, wenn er fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>Added to your samples.</source>
            <translation>Zu Ihren Schreibproben hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It is among your samples already.</source>
            <translation>Ist bereits unter Ihren Schreibproben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It replaces the sample that this draft gave before.</source>
            <translation>Ersetzt die Schreibprobe, die dieser Entwurf zuvor ergab.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You changed the sample that this draft gave before; that one stays.</source>
            <translation>Die Schreibprobe, die dieser Entwurf zuvor ergab, haben Sie geändert; sie bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You deleted this text from your samples before, so it was not added.</source>
            <translation>Diesen Text haben Sie schon einmal aus Ihren Schreibproben gelöscht, daher wurde er nicht hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy the draft</source>
            <translation>Entwurf kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Your draft appears here, a word at a time. It is yours to change, or to begin: type the first words and let Idiolect go on.</source>
            <translation>Hier erscheint Ihr Entwurf, Wort für Wort. Sie können ihn ändern oder selbst beginnen: Tippen Sie die ersten Wörter und lassen Sie Idiolect weiterschreiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <location filename="../../app/ui/draft_view.py"/>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
    </context>
    <context>
        <name>DraftingController</name>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Cut at its greatest length</source>
            <translation>Bei der Höchstlänge abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped before the first word.</source>
            <translation>Vor dem ersten Wort angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>The model wrote nothing this time. Draft again, or say more in the brief.</source>
            <translation>Das Modell hat diesmal nichts geschrieben. Entwerfen Sie noch einmal, oder schreiben Sie mehr in die Notizen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>repeats {0} words in a row of one</source>
            <translation>wiederholt {0} Wörter am Stück aus einer davon</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} The text so far is kept.</source>
            <translation>{0} Der bisherige Text bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} · {1} tokens at {2:.0f} a second · drew on {3} samples</source>
            <translation>{0} · {1} Token, {2:.0f} pro Sekunde · {3} Schreibproben herangezogen</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag the text out</source>
            <translation>Text herausziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag this into another program or a folder to take the text there.</source>
            <translation>Ziehen Sie dies in ein anderes Programm oder einen Ordner, um den Text dorthin zu bringen.</translation>
        </message>
    </context>
    <context>
        <name>EngineClient</name>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>Stopped before it began.</source>
            <translation>Vor dem Beginn angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine is not running. Choose Retry to start it again.</source>
            <translation>Das Schreibmodul läuft nicht. Wählen Sie „Neu versuchen“, um es wieder zu starten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine speaks protocol version {0}, this window {1}. Install Idiolect again so that both match.</source>
            <translation>Das Schreibmodul spricht Protokollversion {0}, dieses Fenster {1}. Installieren Sie Idiolect neu, damit beide zusammenpassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}, {1} times in a row. Choose Retry to try again.</source>
            <translation>Das Schreibmodul ist {1} Mal in Folge ausgefallen ({0}). Wählen Sie „Neu versuchen“, um es wieder zu starten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}; it is starting again.</source>
            <translation>Das Schreibmodul ist ausgefallen ({0}); es startet neu.</translation>
        </message>
    </context>
    <context>
        <name>ExtentFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Any length</source>
            <translation>Beliebig lang</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>As my notes</source>
            <translation>Wie meine Notizen</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>How long it shall be</source>
            <translation>Wie lang es werden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Long</source>
            <translation>Lang</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>The language to write in</source>
            <translation>Die Sprache, in der geschrieben wird</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>A fault in Idiolect</source>
            <translation>Ein Fehler in Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, please copy this and report it.</source>
            <translation>Etwas ist schiefgegangen, und es liegt an Idiolect. Ihr Text ist gesichert. Wenn es wieder geschieht, kopieren Sie dies bitte und melden Sie es.</translation>
        </message>
    </context>
    <context>
        <name>FileFormats</name>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Email to be sent</source>
            <translation>E-Mail zum Versenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
    </context>
    <context>
        <name>FinishActions</name>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied as Markdown.</source>
            <translation>Als Markdown kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied with formatting.</source>
            <translation>Mit Formatierung kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy as &amp;Markdown</source>
            <translation>Als &amp;Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy with &amp;formatting</source>
            <translation>Mit &amp;Formatierung kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>No mail program could be opened. The text was copied instead.</source>
            <translation>Es ließ sich kein Mailprogramm öffnen. Der Text wurde stattdessen kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Open in your mail &amp;program</source>
            <translation>Im Mail&amp;programm öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Opened in your mail program.</source>
            <translation>Im Mailprogramm geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Sa&amp;ve as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Saved as {0}.</source>
            <translation>Als {0} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>The text is too long to be handed over, so it was copied: paste it into the message that your mail program opens.</source>
            <translation>Der Text ist zu lang, um übergeben zu werden, und wurde daher kopiert: Fügen Sie ihn in die Nachricht ein, die Ihr Mailprogramm öffnet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>There is no text yet.</source>
            <translation>Es gibt noch keinen Text.</translation>
        </message>
    </context>
    <context>
        <name>FinishButton</name>
        <message>
            <location filename="../../app/ui/finishing/button.py"/>
            <source>Save or send</source>
            <translation>Speichern oder senden</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Keep learning in the background</source>
            <translation>Im &amp;Hintergrund weiterlernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the text is</source>
            <translation>Wie der Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>C&amp;olours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Check &amp;spelling</source>
            <translation>&amp;Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>From there a draft can be begun while you work elsewhere.</source>
            <translation>Von dort lässt sich ein Entwurf beginnen, während Sie anderswo arbeiten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Goes on finding out what makes your voice while nobody works here.</source>
            <translation>Erkundet weiter, was Ihre Stimme ausmacht, während hier niemand arbeitet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language of the spelling</source>
            <translation>Sprache der Rechtschreibprüfung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>S&amp;pelling of</source>
            <translation>Sprache der &amp;Prüfung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Show an &amp;icon in the tray</source>
            <translation>Symbol im &amp;Infobereich zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Shown from the next start on.</source>
            <translation>Wird ab dem nächsten Start verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Te&amp;xt size</source>
            <translation>Text&amp;größe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Words that look misspelt are underlined as you write.</source>
            <translation>Wörter, die falsch geschrieben scheinen, werden beim Schreiben unterstrichen.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut that runs the shell script: {0}</source>
            <translation>Idiolect hat auf macOS noch kein globales Tastenkürzel. Legen Sie in der App „Kurzbefehle“ einen Kurzbefehl an, der dieses Shell-Skript ausführt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>On Wayland a program cannot listen to keys while another is in front. In the keyboard settings of your desktop, set a shortcut that runs: {0}</source>
            <translation>Unter Wayland kann ein Programm nicht auf Tasten achten, während ein anderes im Vordergrund ist. Legen Sie in den Tastatureinstellungen Ihres Desktops ein Tastenkürzel an, das dies ausführt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>This desktop has no global shortcuts.</source>
            <translation>Dieser Desktop hat keine globalen Tastenkürzel.</translation>
        </message>
    </context>
    <context>
        <name>GrowingText</name>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Proposal, being written</source>
            <translation>Vorschlag, wird gerade geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Your text</source>
            <translation>Ihr Text</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>About Idiolect</source>
            <translation>Über Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Alt+Down, Alt+Up	The next change of a proposal, or the one before</source>
            <translation>Alt+Herunter, Alt+Hoch	Die nächste oder vorige Änderung eines Vorschlags</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Ctrl+1, Ctrl+2, …	Take one of several drafts side by side</source>
            <translation>Strg+1, Strg+2, …	Einen von mehreren Entwürfen nebeneinander übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Idiolect {0} drafts emails and posts in your own voice. It works wholly on this computer and never goes online.</source>
            <translation>Idiolect {0} entwirft E-Mails und Beiträge in Ihrer eigenen Stimme. Es arbeitet ganz auf diesem Computer und geht nie ins Netz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Left, Right	The strength, while the slider has the keyboard</source>
            <translation>Links, Rechts	Die Stärke, solange der Schieberegler den Fokus hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Space	Take or leave that change</source>
            <translation>Leertaste	Diese Änderung übernehmen oder nicht</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Copy the whole text</source>
            <translation>Gesamten Text &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Delete draft</source>
            <translation>Entwurf &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Drafts</source>
            <translation>&amp;Entwürfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Neuer Entwurf aus diesen Angaben</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Open in the main window</source>
            <translation>Im Hauptfenster ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Restore this version</source>
            <translation>Diese Fassung &amp;wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Undo deleting</source>
            <translation>Löschen &amp;rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Version</source>
            <translation>F&amp;assung</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Compare with the version &amp;before</source>
            <translation>Mit der &amp;vorigen Fassung vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Use as a &amp;sample</source>
            <translation>Als &amp;Schreibprobe verwenden</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Choose a draft to see its versions.</source>
            <translation>Wählen Sie einen Entwurf, um seine Fassungen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete {0} drafts</source>
            <translation>{0} Entwürfe löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete “{0}”</source>
            <translation>„{0}“ löschen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Neuer Entwurf aus diesen Angaben</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Restore this version</source>
            <translation>Diese Fassung &amp;wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Choose one of them to see its versions.</source>
            <translation>Wählen Sie einen davon, um seine Fassungen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>De&amp;lete draft</source>
            <translation>Entwurf &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Use as a &amp;sample</source>
            <translation>Als &amp;Schreibprobe verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>{0} chosen</source>
            <translation>{0} ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>HistoryReader</name>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare &amp;with</source>
            <translation>&amp;Vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing is written here yet.</source>
            <translation>Hier steht noch nichts.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Text of the version</source>
            <translation>Text der Fassung</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>The version before</source>
            <translation>Vorige Fassung</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>There is no version before this one.</source>
            <translation>Vor dieser Fassung gibt es keine.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRequest</name>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The message that is answered</source>
            <translation>Nachricht, auf die geantwortet wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The text that was to be reworded</source>
            <translation>Text, der umformuliert werden sollte</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>What was asked for</source>
            <translation>Was gewünscht war</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>No draft and no version has these words.</source>
            <translation>Kein Entwurf und keine Fassung enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Number of drafts</source>
            <translation>Zahl der Entwürfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Search all drafts and their versions</source>
            <translation>Alle Entwürfe und Fassungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Show all drafts</source>
            <translation>Alle Entwürfe zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>There are no drafts here yet. All that you write and have written is kept here, every version of it.</source>
            <translation>Hier gibt es noch keine Entwürfe. Alles, was Sie schreiben und schreiben lassen, wird hier aufbewahrt, in jeder Fassung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>{0} found</source>
            <translation>{0} gefunden</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>History: {0}</source>
            <translation>Verlauf: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>The drafts were not changed</source>
            <translation>Die Entwürfe wurden nicht geändert</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>(nothing written yet)</source>
            <translation>(noch nichts geschrieben)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 draft</source>
            <translation>1 Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 version</source>
            <translation>1 Fassung</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Continued</source>
            <translation>Weitergeschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Restored</source>
            <translation>Wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Reworded</source>
            <translation>Umformuliert</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>The text as it stands</source>
            <translation>Der jetzige Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Your edits</source>
            <translation>Ihre Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>as the text stands</source>
            <translation>wie der jetzige Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>begun {0}</source>
            <translation>begonnen {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>strength {0}</source>
            <translation>Stärke {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>to {0}</source>
            <translation>an {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>unsteered</source>
            <translation>ungesteuert</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>variant {0} of {1}</source>
            <translation>Variante {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} drafts</source>
            <translation>{0} Entwürfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} versions</source>
            <translation>{0} Fassungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, variant {1}</source>
            <translation>{0}, Variante {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}; compared with: {1}</source>
            <translation>{0}; verglichen mit: {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>“{0}”</source>
            <translation>„{0}“</translation>
        </message>
    </context>
    <context>
        <name>ImportButtons</name>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Add this text</source>
            <translation>Text hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Find preference heads</source>
            <translation>Präferenzköpfe suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>ImportClient</name>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>The import {0}.</source>
            <translation>Der Import ist abgebrochen ({0}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept.</source>
            <translation>Was vollständig gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept; import again for the rest.</source>
            <translation>Was vollständig gelesen wurde, bleibt; importieren Sie für den Rest noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>ImportCounts</name>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Kept from</source>
            <translation>Übernommen aus</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, changed since</source>
            <translation>{0}, seither geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, known already</source>
            <translation>{0}, schon bekannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>… and {0:,} more</source>
            <translation>… und {0:,} weitere</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Import writing</source>
            <translation>Texte importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Importing</source>
            <translation>Import läuft</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Looking for who wrote what</source>
            <translation>Ermitteln, wer was geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Preparing the preview</source>
            <translation>Vorschau wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>That could not be looked at</source>
            <translation>Das ließ sich nicht durchsehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>The import was not finished</source>
            <translation>Der Import wurde nicht abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>There is no preview</source>
            <translation>Es gibt keine Vorschau</translation>
        </message>
    </context>
    <context>
        <name>ImportExampleView</name>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Example {0} of {1}</source>
            <translation>Beispiel {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Left out: {0}</source>
            <translation>Ausgelassen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next example</source>
            <translation>Nächstes Beispiel</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous example</source>
            <translation>Voriges Beispiel</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>What would be kept, and what left out</source>
            <translation>Was übernommen und was ausgelassen würde</translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add &amp;files…</source>
            <translation>&amp;Dateien hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add f&amp;older…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Drop files and folders here, or add them below.</source>
            <translation>Ziehen Sie Dateien und Ordner hierher, oder fügen Sie sie unten hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Into the &amp;profile</source>
            <translation>Ins &amp;Profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).
Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.
Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp chats.
All is read on this computer, and never changed.</source>
            <translation>E-Mails: Postfächer (mbox), Maildir- und Apple-Mail-Ordner, einzelne Nachrichten (eml, msg).
Dokumente: Text, Markdown, Webseiten, Word, OpenDocument, RTF, PDF.
Archive, die Dienste herausgeben, gezippt oder nicht: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp-Chats.
Alles wird auf diesem Computer gelesen und nie verändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Paste &amp;text…</source>
            <translation>&amp;Text einfügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Profile name</source>
            <translation>Name des Profils</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What have you written?</source>
            <translation>Was haben Sie geschrieben?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What is to be imported</source>
            <translation>Was importiert werden soll</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Your name, as you sign</source>
            <translation>Ihr Name, wie Sie unterschreiben</translation>
        </message>
    </context>
    <context>
        <name>ImportFormats</name>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Apple Mail messages</source>
            <translation>Apple-Mail-Nachrichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Bluesky archive</source>
            <translation>Bluesky-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn comments</source>
            <translation>LinkedIn-Kommentare</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn posts</source>
            <translation>LinkedIn-Beiträge</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Mastodon archive</source>
            <translation>Mastodon-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Medium archive</source>
            <translation>Medium-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>OpenDocument texts</source>
            <translation>OpenDocument-Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Outlook messages</source>
            <translation>Outlook-Nachrichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>PDF files</source>
            <translation>PDF-Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit comments</source>
            <translation>Reddit-Kommentare</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit posts</source>
            <translation>Reddit-Beiträge</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Substack archive</source>
            <translation>Substack-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WhatsApp chat</source>
            <translation>WhatsApp-Chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Word documents</source>
            <translation>Word-Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WordPress export</source>
            <translation>WordPress-Export</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>X archive</source>
            <translation>X-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>email messages</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>rich text</source>
            <translation>Rich Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>text files</source>
            <translation>Textdateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>web pages</source>
            <translation>Webseiten</translation>
        </message>
    </context>
    <context>
        <name>ImportList</name>
        <message>
            <location filename="../../app/ui/importing/path_list.py"/>
            <source>Pasted text: {0}</source>
            <translation>Eingefügter Text: {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPace</name>
        <message>
            <location filename="../../app/ui/importing/pace.py"/>
            <source>{0:,.0f} texts a second</source>
            <translation>{0:,.0f} Texte pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>ImportPastePage</name>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>&amp;Title or subject, if it has one</source>
            <translation>&amp;Titel oder Betreff, falls vorhanden</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste a text that you wrote</source>
            <translation>Einen eigenen Text einfügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one email. What it quotes, and signatures, are left out.</source>
            <translation>Fügen Sie eine E-Mail ein. Zitate und Signaturen werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one post or article. All of it is kept.</source>
            <translation>Fügen Sie einen Beitrag oder Artikel ein. Er wird ganz übernommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Title or subject</source>
            <translation>Titel oder Betreff</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>What sort of text it is</source>
            <translation>Was für ein Text es ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your te&amp;xt</source>
            <translation>Ihr Te&amp;xt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your text</source>
            <translation>Ihr Text</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewPage</name>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>1 text by you would be kept</source>
            <translation>1 Text von Ihnen würde übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>All of it is in your library already</source>
            <translation>Alles davon ist schon in Ihrer Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing is kept yet.</source>
            <translation>Noch ist nichts übernommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing would be kept</source>
            <translation>Nichts würde übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Texts that you changed would be replaced</source>
            <translation>Texte, die Sie geändert haben, würden ersetzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>The list below says why. Go back to choose other files, or who you are.</source>
            <translation>Die Liste unten nennt die Gründe. Gehen Sie zurück, um andere Dateien zu wählen oder wer Sie sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>There is nothing to import.</source>
            <translation>Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} changed since they were imported</source>
            <translation>{0:,} seit dem Import geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} could not be read</source>
            <translation>{0:,} nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} known already</source>
            <translation>{0:,} schon bekannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} left out</source>
            <translation>{0:,} ausgelassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} texts by you would be kept</source>
            <translation>{0:,} Texte von Ihnen würden übernommen</translation>
        </message>
    </context>
    <context>
        <name>ImportProgressPage</name>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Looking through your files…</source>
            <translation>Ihre Dateien werden durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} of them by you</source>
            <translation>{0:,} davon von Ihnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} texts seen</source>
            <translation>{0:,} Texte gesehen</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>1 new sample</source>
            <translation>1 neue Schreibprobe</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>Next, Idiolect can find the parts of the model that carry this voice, its preference heads. That takes about two minutes and can be stopped at any time.</source>
            <translation>Als Nächstes kann Idiolect die Teile des Modells suchen, die diese Stimme tragen: ihre Präferenzköpfe. Das dauert etwa zwei Minuten und lässt sich jederzeit anhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>No new samples</source>
            <translation>Keine neuen Schreibproben</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>What could not be read</source>
            <translation>Was nicht gelesen werden konnte</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} changed since, and replaced</source>
            <translation>{0} seither geändert und ersetzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} could not be read:</source>
            <translation>{0} nicht lesbar:</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} left out: {1}</source>
            <translation>{0} ausgelassen: {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} new samples</source>
            <translation>{0} neue Schreibproben</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} were there already</source>
            <translation>{0} schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
        </message>
    </context>
    <context>
        <name>ImportWhosePage</name>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Add this address or name</source>
            <translation>Adresse oder Name hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Another address or name of yours</source>
            <translation>Weitere Adresse oder weiterer Name</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Nothing tells which of these are you. If none are: mail that you sent mostly lies in a folder of its own, such as Sent.</source>
            <translation>Nichts verrät, wer davon Sie sind. Falls niemand: Gesendete E-Mails liegen meist in einem eigenen Ordner, etwa „Gesendet“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Only what is from the ticked addresses and names is taken for your writing.</source>
            <translation>Nur was von den angekreuzten Adressen und Namen stammt, gilt als von Ihnen geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Taken for yours as a whole: {0}.</source>
            <translation>Gilt als Ganzes als von Ihnen: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Which of these are you?</source>
            <translation>Wer davon sind Sie?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Who wrote; tick those who are you</source>
            <translation>Wer geschrieben hat; kreuzen Sie an, wer Sie sind</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>added by you</source>
            <translation>von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in every chat</source>
            <translation>in jedem Chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in your Sent folder</source>
            <translation>in Ihrem Ordner „Gesendet“</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>many others wrote here</source>
            <translation>viele andere schrieben hierher</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than all others together</source>
            <translation>mehr als alle anderen zusammen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than anyone else</source>
            <translation>mehr als jeder andere</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>nobody else wrote</source>
            <translation>niemand sonst hat geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>others' mail arrived here</source>
            <translation>E-Mails anderer kamen hier an</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} messages</source>
            <translation>{0:,} Nachrichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} others wrote less.</source>
            <translation>{0:,} andere schrieben weniger.</translation>
        </message>
    </context>
    <context>
        <name>JobProgress</name>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Comparing your texts</source>
            <translation>Ihre Texte werden verglichen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Measuring which heads carry your voice</source>
            <translation>Es wird gemessen, welche Köpfe Ihre Stimme tragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Reading your samples</source>
            <translation>Ihre Schreibproben werden gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Trying strengths on your own writing</source>
            <translation>Stärken werden an Ihren Texten erprobt</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Writing</source>
            <translation>Wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>at most {0}</source>
            <translation>höchstens {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0:.0f} tokens/s</source>
            <translation>{0:.0f} Token/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} min {1} s left</source>
            <translation>noch {0} min {1} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} s left</source>
            <translation>noch {0} s</translation>
        </message>
    </context>
    <context>
        <name>KindButtons</name>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A new email</source>
            <translation>Eine neue E-Mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A post for a blog or a forum</source>
            <translation>Ein Beitrag für ein Blog oder Forum</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>An answer to a message</source>
            <translation>Eine Antwort auf eine Nachricht</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>Any other text, such as a letter</source>
            <translation>Ein anderer Text, etwa ein Brief</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>What to write</source>
            <translation>Was geschrieben wird</translation>
        </message>
    </context>
    <context>
        <name>KindWords</name>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 email</source>
            <translation>1 E-Mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 note</source>
            <translation>1 sonstiger Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 post</source>
            <translation>1 Beitrag</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 reply</source>
            <translation>1 Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Note</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Post</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>emails</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>notes</source>
            <translation>sonstige Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>replies</source>
            <translation>Antworten</translation>
        </message>
    </context>
    <context>
        <name>LatestChoices</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Choice</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your latest choices</source>
            <translation>Ihre letzten Entscheidungen</translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../app/ui/learner.py"/>
            <source>Stopped. What was learnt so far is kept.</source>
            <translation>Angehalten. Was bisher gelernt wurde, bleibt.</translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Exclude or include</source>
            <translation>&amp;Ausschließen oder einbeziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Save now</source>
            <translation>&amp;Jetzt speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Tag…</source>
            <translation>&amp;Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Texts</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>Revert to &amp;imported</source>
            <translation>Auf &amp;Import zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>LibraryChanges</name>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Delete {0}</source>
            <translation>{0} löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Edit a text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Exclude {0}</source>
            <translation>{0} ausschließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Include {0}</source>
            <translation>{0} einbeziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Revert a text</source>
            <translation>Text zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Tag {0} “{1}”</source>
            <translation>{0}: Schlagwort „{1}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Untag {0} “{1}”</source>
            <translation>{0}: Schlagwort „{1}“ entfernen</translation>
        </message>
    </context>
    <context>
        <name>LibraryEditor</name>
        <message>
            <location filename="../../app/ui/library/editor.py"/>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All tags</source>
            <translation>Alle Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All texts</source>
            <translation>Alle Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All years</source>
            <translation>Alle Jahre</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Excluded only</source>
            <translation>Nur ausgeschlossene</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included only</source>
            <translation>Nur einbezogene</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included or excluded</source>
            <translation>Einbezogen oder ausgeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Kind of text</source>
            <translation>Art des Textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Search your writing</source>
            <translation>Ihre Texte durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>LibraryList</name>
        <message>
            <location filename="../../app/ui/library/list.py"/>
            <source>Texts found</source>
            <translation>Gefundene Texte</translation>
        </message>
    </context>
    <context>
        <name>LibraryListModel</name>
        <message>
            <location filename="../../app/ui/library/list_model.py"/>
            <source>No longer in the library</source>
            <translation>Nicht mehr in der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Choose a text to read it here.</source>
            <translation>Wählen Sie einen Text, um ihn hier zu lesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude from my voice</source>
            <translation>Aus meiner Stimme ausschließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude, delete or tag them together.</source>
            <translation>Gemeinsam ausschließen, löschen oder verschlagworten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Include in my voice</source>
            <translation>In meine Stimme einbeziehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Revert to imported</source>
            <translation>Auf Import zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>{0} chosen</source>
            <translation>{0} ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>LibraryRemoved</name>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>1 passage was removed by the import</source>
            <translation>1 Passage wurde beim Import entfernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>What was removed</source>
            <translation>Was entfernt wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>{0} passages were removed by the import</source>
            <translation>{0} Passagen wurden beim Import entfernt</translation>
        </message>
    </context>
    <context>
        <name>LibrarySaving</name>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>A text without words is not kept. To be rid of it, exclude or delete it.</source>
            <translation>Ein Text ohne Wörter wird nicht behalten. Um ihn loszuwerden, schließen Sie ihn aus oder löschen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>Another program was writing to the library.</source>
            <translation>Ein anderes Programm schrieb gerade in die Bibliothek.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTags</name>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Remove the tag {0}</source>
            <translation>Schlagwort {0} entfernen</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Import writing…</source>
            <translation>Texte importieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Nothing is found by these words and filters.</source>
            <translation>Mit diesen Wörtern und Filtern wird nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Number of texts</source>
            <translation>Zahl der Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Show all texts</source>
            <translation>Alle Texte zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>There are no texts here yet. Import emails and posts that you wrote.</source>
            <translation>Hier gibt es noch keine Texte. Importieren Sie E-Mails und Beiträge, die Sie geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0} of {1}</source>
            <translation>{1}, davon {0} gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0}; {1} excluded</source>
            <translation>{0}; {1} ausgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>The edit was not kept</source>
            <translation>Die Änderung wurde nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>Your writing: {0}</source>
            <translation>Ihre Texte: {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>(no words)</source>
            <translation>(keine Wörter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 text</source>
            <translation>1 Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Unknown language</source>
            <translation>Unbekannte Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>for everyone</source>
            <translation>für alle</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to a mailing list</source>
            <translation>an eine Mailingliste</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to one person</source>
            <translation>an eine Person</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to several people</source>
            <translation>an mehrere Personen</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>undated</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} texts</source>
            <translation>{0} Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py"/>
            <source>The draft was not kept</source>
            <translation>Der Entwurf wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ModelLoader</name>
        <message>
            <location filename="../../app/ui/model_loader.py"/>
            <source>{0} {1} was not loaded; {2} is used.</source>
            <translation>{0} {1} wurde nicht geladen; {2} wird verwendet.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Measure speed</source>
            <translation>&amp;Geschwindigkeit messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Open a model…</source>
            <translation>Modell ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Use this model</source>
            <translation>Dieses Modell &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Any chat model as a .gguf file; it can be dropped here, too.</source>
            <translation>Jedes Chat-Modell als .gguf-Datei; Sie können sie auch hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Back to the &amp;embedded model</source>
            <translation>Zurück zum &amp;eingebauten Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use until you quit</source>
            <translation>Bis zum Beenden in Verwendung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use, but placed otherwise than chosen below</source>
            <translation>In Verwendung, aber anders verteilt als unten gewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Looking at it</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Not in use</source>
            <translation>Nicht in Verwendung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>The name of this file is no text. Give it a name of plain letters.</source>
            <translation>Der Name dieser Datei ist nicht als Text lesbar. Geben Sie ihr einen Namen aus einfachen Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>A first word comes after about {0} where all of your samples are read anew, and sooner after that.</source>
            <translation>Das erste Wort kommt nach etwa {0}, wenn alle Ihre Schreibproben neu gelesen werden, danach schneller.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It does not fit: {0} are free.</source>
            <translation>Es passt nicht: {0} sind frei.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It fits: {0} are free.</source>
            <translation>Es passt: {0} sind frei.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It writes about {0} words a second in your voice, {1} in its own, and reads {2}.</source>
            <translation>Es schreibt etwa {0} Wörter pro Sekunde in Ihrer Stimme, {1} in seiner eigenen, und liest {2}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Prompting</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>a second</source>
            <translation>einer Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>continued text</source>
            <translation>fortgesetzter Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} billion</source>
            <translation>{0} Milliarden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} layers of {1} heads</source>
            <translation>{0} Schichten mit je {1} Köpfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} million</source>
            <translation>{0} Millionen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} threads</source>
            <translation>{0} Threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} tokens, about {1} words</source>
            <translation>{0} Token, etwa {1} Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, from a faster copy as {1}</source>
            <translation>{0}, aus einer schnelleren Kopie als {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, keys as {1}</source>
            <translation>{0}, Schlüssel als {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} layers on the GPU</source>
            <translation>{0}, {1} Schichten auf der GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} weights as {2}, {3}</source>
            <translation>{0}, {1} Gewichte als {2}, {3}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}: {1} for the model, {2} for its context, {3} to compute in.</source>
            <translation>{0}: {1} für das Modell, {2} für seinen Kontext, {3} zum Rechnen.</translation>
        </message>
    </context>
    <context>
        <name>PastedTexts</name>
        <message>
            <location filename="../../app/ui/importing/pasted.py"/>
            <source>Pasted text, {0}</source>
            <translation>Eingefügter Text, {0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderMarks</name>
        <message>
            <location filename="../../app/ui/finishing/placeholder_marks.py"/>
            <source>Next place to fill &amp;in</source>
            <translation>Nächste Stelle zum A&amp;usfüllen</translation>
        </message>
    </context>
    <context>
        <name>PlacementBox</name>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>&amp;Keys in the cache</source>
            <translation>Sc&amp;hlüssel im Cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic ({0})</source>
            <translation>Automatisch ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the &amp;GPU</source>
            <translation>Schichten auf der G&amp;PU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the GPU</source>
            <translation>Schichten auf der GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Th&amp;reads</source>
            <translation>Th&amp;reads</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>1 place is left to fill in.</source>
            <translation>1 Stelle ist noch auszufüllen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>{0} places are left to fill in.</source>
            <translation>{0} Stellen sind noch auszufüllen.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceCurve</name>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>How much you like each strength</source>
            <translation>Wie sehr Ihnen jede Stärke gefällt</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>calibrated</source>
            <translation>kalibriert</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>learnt</source>
            <translation>gelernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>start</source>
            <translation>Anfang</translation>
        </message>
    </context>
    <context>
        <name>PreferenceDetails</name>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Forget my choices</source>
            <translation>Meine Entscheidungen &amp;vergessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forget my choices</source>
            <translation>Meine Entscheidungen vergessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forgotten.</source>
            <translation>Vergessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Give my choices back</source>
            <translation>Meine Entscheidungen zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>How much you like each strength</source>
            <translation>Wie sehr Ihnen jede Stärke gefällt</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>What {0} prefers</source>
            <translation>Was {0} bevorzugt</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>When you take one draft over another, the strength and voice of both are noted; when you edit a draft, how much of it you kept; never its words. New drafts start at the strength that follows, and you are offered to compare what would tell most. The band is what is not known yet. Older choices count for less. All of this stays on this computer.</source>
            <translation>Wenn Sie einen Entwurf einem anderen vorziehen, werden Stärke und Stimme beider vermerkt; wenn Sie einen Entwurf bearbeiten, wie viel davon Sie behalten haben; nie die Wörter. Neue Entwürfe beginnen mit der Stärke, die daraus folgt, und zum Vergleich wird Ihnen angeboten, was am meisten verraten würde. Das Band ist, was noch nicht bekannt ist. Ältere Entscheidungen zählen weniger. All das bleibt auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceNote</name>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details of what you prefer</source>
            <translation>Einzelheiten zu Ihren Vorlieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details…</source>
            <translation>Einzelheiten…</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>What was learnt from your choices</source>
            <translation>Was aus Ihren Entscheidungen gelernt wurde</translation>
        </message>
    </context>
    <context>
        <name>PreferenceWords</name>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 choice</source>
            <translation>1 Entscheidung</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 edit</source>
            <translation>1 Änderung</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Calibration recommends {0}.</source>
            <translation>Die Kalibrierung empfiehlt {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>From {0} of yours: strength {1}.</source>
            <translation>Aus {0} von Ihnen: Stärke {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Kept {0:.0%} of a draft of strength {1}</source>
            <translation>{0:.0%} eines Entwurfs der Stärke {1} behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Nothing is known of what you prefer yet. {0}</source>
            <translation>Über Ihre Vorlieben ist noch nichts bekannt. {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: about as good as the mark.</source>
            <translation>Stärke {0}: etwa so gut wie die Marke.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: better than the mark.</source>
            <translation>Stärke {0}: besser als die Marke.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: less good.</source>
            <translation>Stärke {0}: weniger gut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is a guess so far.</source>
            <translation>Das ist bisher eine Vermutung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is fairly sure: your best strength likely lies between {0} and {1}.</source>
            <translation>Das ist recht sicher: Ihre beste Stärke liegt wohl zwischen {0} und {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is sure: your best strength lies between {0} and {1}.</source>
            <translation>Das ist sicher: Ihre beste Stärke liegt zwischen {0} und {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Took strength {0} over {1}</source>
            <translation>Stärke {0} statt {1} gewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Without choices of yours, drafts start at {0}.</source>
            <translation>Ohne Entscheidungen von Ihnen beginnen Entwürfe bei {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} choices</source>
            <translation>{0} Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} edits</source>
            <translation>{0} Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} in “{1}”</source>
            <translation>{0} in „{1}“</translation>
        </message>
    </context>
    <context>
        <name>ProcessOutput</name>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>could not be started ({0})</source>
            <translation>konnte nicht gestartet werden: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>ended by itself (exit code {0})</source>
            <translation>endete von selbst, Code {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0})</source>
            <translation>vom System beendet, Signal {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0}, which often means that memory ran out)</source>
            <translation>vom System beendet, Signal {0}: oft war der Speicher voll</translation>
        </message>
    </context>
    <context>
        <name>ProfilePicker</name>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>1 sample</source>
            <translation>1 Schreibprobe</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Whose voice to write in</source>
            <translation>In wessen Stimme geschrieben wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Writing &amp;as</source>
            <translation>Schreiben &amp;als</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>{0} samples</source>
            <translation>{0} Schreibproben</translation>
        </message>
    </context>
    <context>
        <name>RevisionButtons</name>
        <message>
            <source>&amp;Again</source>
            <translation type="vanished">N&amp;och einmal</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation type="vanished">&amp;Meinen behalten</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">Anhal&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Take all</source>
            <translation type="vanished">&amp;Ganz übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>A&amp;gain</source>
            <translation>N&amp;ochmal</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Another wording</source>
            <translation>Andere Formulierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>C&amp;lose</source>
            <translation>Schl&amp;ießen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep mine</source>
            <translation>Meines behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep my text as it was</source>
            <translation>Meinen bisherigen Text behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop writing</source>
            <translation>Schreiben anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Ta&amp;ke all</source>
            <translation>Alles ü&amp;bernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take &amp;chosen pieces</source>
            <translation>A&amp;uswahl übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take all changes</source>
            <translation>Alle Änderungen übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take the chosen changes and leave the others</source>
            <translation>Die gewählten Änderungen übernehmen, die anderen nicht</translation>
        </message>
    </context>
    <context>
        <name>RevisionPanel</name>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is complete: {0}</source>
            <translation>Der Vorschlag ist fertig: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is the same as your text.</source>
            <translation>Der Vorschlag gleicht Ihrem Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The two texts are the same.</source>
            <translation>Die beiden Texte sind gleich.</translation>
        </message>
    </context>
    <context>
        <name>RevisionReview</name>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Click a change, or press Space, to take or leave it.</source>
            <translation>Klick oder Leertaste: eine Änderung übernehmen oder nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Current change</source>
            <translation>Aktuelle Änderung</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next change</source>
            <translation>Nächste Änderung</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous change</source>
            <translation>Vorige Änderung</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} of {1} taken</source>
            <translation>{0} von {1} übernommen</translation>
        </message>
    </context>
    <context>
        <name>RevisionView</name>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, left</source>
            <translation>{0}: {1}, nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, taken</source>
            <translation>{0}: {1}, übernommen</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>1 change</source>
            <translation>1 Änderung</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>Change {0} of {1}</source>
            <translation>Änderung {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a line break</source>
            <translation>Zeilenumbruch</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} becomes {1}</source>
            <translation>{0} wird zu {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} changes</source>
            <translation>{0} Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is added</source>
            <translation>{0} wird hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is removed</source>
            <translation>{0} wird entfernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>“{0}”</source>
            <translation>„{0}“</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <location filename="../../app/ui/finishing/save_dialog.py"/>
            <source>Save the text</source>
            <translation>Text speichern</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Measuring how fast it is</source>
            <translation>Die Geschwindigkeit wird gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>This model is used from now on.</source>
            <translation>Ab jetzt wird dieses Modell verwendet.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Pages of settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SingleCopy</name>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder, and does not answer. Look for its window. If there is none, another account or computer may have the folder open, or the program hangs and has to be ended.

The folder: {0}</source>
            <translation>Idiolect ist mit diesem Datenordner bereits geöffnet und antwortet nicht. Suchen Sie sein Fenster. Gibt es keines, dann hat vielleicht ein anderes Konto oder ein anderer Computer den Ordner geöffnet, oder das Programm hängt und muss beendet werden.

Der Ordner: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder. Its window was asked to the front.</source>
            <translation>Idiolect ist mit diesem Datenordner bereits geöffnet. Sein Fenster wurde nach vorn geholt.</translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>Next misspelling</source>
            <translation>Nächster Rechtschreibfehler</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>No misspelling found.</source>
            <translation>Kein Rechtschreibfehler gefunden.</translation>
        </message>
    </context>
    <context>
        <name>SpellingClient</name>
        <message>
            <location filename="../../app/ui/spelling/client.py"/>
            <source>The spelling check {0}, and stays off until Idiolect starts again.</source>
            <translation>Die Rechtschreibprüfung ist ausgefallen ({0}) und bleibt aus, bis Idiolect neu startet.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Add to my words</source>
            <translation>&amp;Zu meinen Wörtern hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Check spelling</source>
            <translation>Rechtschreibung &amp;prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Ignore here</source>
            <translation>Hier &amp;ignorieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Spelling</source>
            <translation>Rechtschreibun&amp;g</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: no dictionary for {0}</source>
            <translation>Wie der Text: kein Wörterbuch für {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: not clear yet</source>
            <translation>Wie der Text: noch nicht klar</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: {0}</source>
            <translation>Wie der Text: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>English (both spellings)</source>
            <translation>Englisch (beide Schreibweisen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>Looking for suggestions…</source>
            <translation>Vorschläge werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>StatusDesk</name>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Starting the writing engine</source>
            <translation>Das Schreibmodul wird gestartet</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Copy message</source>
            <translation>Meldung kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Retry</source>
            <translation>Neu versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Speed and time left</source>
            <translation>Geschwindigkeit und Restzeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>StrengthMark</name>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>Use the recommended strength, {0}</source>
            <translation>Empfohlene Stärke verwenden, {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>recommended</source>
            <translation>empfohlen</translation>
        </message>
    </context>
    <context>
        <name>StrengthSlider</name>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>&amp;Voice</source>
            <translation>&amp;Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>0 · model's own voice</source>
            <translation>0 · Stimme des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>100 · strongest</source>
            <translation>100 · am stärksten</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Drafts already draw on your samples. To steer them further, the preference heads must be found first.</source>
            <translation>Entwürfe stützen sich schon auf Ihre Schreibproben. Um sie weiter zu steuern, müssen erst die Präferenzköpfe gefunden werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads</source>
            <translation>Präferenzköpfe suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads…</source>
            <translation>Präferenzköpfe suchen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Strength of your voice</source>
            <translation>Stärke Ihrer Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>light</source>
            <translation>leicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>model's own voice</source>
            <translation>Stimme des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>unsteered</source>
            <translation>ungesteuert</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>{0}, recommended</source>
            <translation>{0}, empfohlen</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Another paragraph · strength {0}</source>
            <translation>Ein anderer Absatz · Stärke {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Less like you · strength {0}</source>
            <translation>Weniger wie Sie · Stärke {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>More like you · strength {0}</source>
            <translation>Mehr wie Sie · Stärke {0}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Neuer Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Open Idiolect</source>
            <translation>Idiolect ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Put back what was on the clipboard</source>
            <translation>Frühere Zwischenablage &amp;wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Rewrite the clipboard in my voice</source>
            <translation>Zwischenablage in meiner Stimme &amp;umschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>Idiolect is rewriting the clipboard…</source>
            <translation>Idiolect schreibt die Zwischenablage um…</translation>
        </message>
    </context>
    <context>
        <name>VariantColumn</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Keep mine</source>
            <translation>Meinen behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Use this</source>
            <translation>Diesen nehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
    </context>
    <context>
        <name>VariantsDesk</name>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Choose one. The others stay in the history.</source>
            <translation>Wählen Sie einen. Die anderen bleiben im Verlauf.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>You have changed the draft, so the new one stands beside it. Choose one; the other stays in the history.</source>
            <translation>Sie haben den Entwurf geändert, daher steht der neue daneben. Wählen Sie einen; der andere bleibt im Verlauf.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Your text</source>
            <translation>Ihr Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>model's own voice</source>
            <translation>Stimme des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>strength {0:.0f}</source>
            <translation>Stärke {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>{0} · “{1}”</source>
            <translation>{0} · „{1}“</translation>
        </message>
    </context>
    <context>
        <name>VariantsView</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back to the draft as it was</source>
            <translation>Zurück zum Entwurf, wie er war</translation>
        </message>
    </context>
    <context>
        <name>VoiceDetails</name>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Copied words</source>
            <translation>Kopierte Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Drafts at several strengths</source>
            <translation>Entwürfe in mehreren Stärken</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Fluency</source>
            <translation>Lesefluss</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Repeated</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Steered by</source>
            <translation>Gesteuert durch</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>The voice of {0}</source>
            <translation>Die Stimme von {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking).</source>
            <translation>Zwei Hälften davon stimmen zu {0:.2f} überein (0 ist Zufall, 1 dieselbe Rangfolge).</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match</source>
            <translation>Stimmnähe</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match: by how much drafts are likelier yours than other people's, nats a character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs of four words that came before. Copied words: longest run shared with one of your samples.</source>
            <translation>Stimmnähe: um wie viel Entwürfe eher von Ihnen als von anderen stammen könnten, in Nats pro Zeichen; mehr ist besser. Lesefluss: Nats pro Token; weniger ist flüssiger. Wiederholt: Folgen von vier Wörtern, die schon vorkamen. Kopierte Wörter: längste Folge, die auch in einer Ihrer Schreibproben steht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing, sampled as if steered</source>
            <translation>nichts, aber wie gesteuert erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing: your samples only</source>
            <translation>nichts: nur Ihre Schreibproben</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and preference heads</source>
            <translation>Schreibproben und Präferenzköpfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and random heads</source>
            <translation>Schreibproben und zufällige Köpfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0:.0%} of the ranking comes from {1} other writers.</source>
            <translation>{0:.0%} der Rangfolge stammen von {1} anderen Schreibenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing.</source>
            <translation>{0} von {1} Köpfen von {2}, aus {3} Token an {4} Stellen Ihrer Texte.</translation>
        </message>
    </context>
    <context>
        <name>VoiceMixTable</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Likely your favourite</source>
            <translation>Wohl Ihr Favorit</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your voices by how likely you like each best</source>
            <translation>Ihre Stimmen nach der Aussicht, Ihr Favorit zu sein</translation>
        </message>
    </context>
    <context>
        <name>VoiceNote</name>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details of this voice</source>
            <translation>Einzelheiten zu dieser Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details…</source>
            <translation>Einzelheiten…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>What is known of this voice</source>
            <translation>Was über diese Stimme bekannt ist</translation>
        </message>
    </context>
    <context>
        <name>VoiceTexts</name>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Keep in</source>
            <translation>&amp;Behalten in</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Let go</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Keep the chosen texts in a voice</source>
            <translation>Die gewählten Texte in einer Stimme behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Let the chosen texts go elsewhere</source>
            <translation>Die gewählten Texte freigeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Texts of “{0}”, the most typical first</source>
            <translation>Texte von „{0}“, die typischsten zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>They may go to another voice when voices are found anew</source>
            <translation>Wenn Stimmen neu gesucht werden, können sie zu einer anderen kommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>stays here</source>
            <translation>bleibt hier</translation>
        </message>
    </context>
    <context>
        <name>VoiceWords</name>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Found {0} preference heads: {1}.</source>
            <translation>{0} Präferenzköpfe gefunden: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Preference heads: {0}.</source>
            <translation>Präferenzköpfe: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering does not help with this model and this writing.</source>
            <translation>Die Steuerung hilft bei diesem Modell und diesen Texten nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps, though random heads may do as well.</source>
            <translation>Die Steuerung hilft, doch zufällige Köpfe helfen womöglich ebenso.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps.</source>
            <translation>Die Steuerung hilft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Too little writing to recommend a strength.</source>
            <translation>Zu wenig Text, um eine Stärke zu empfehlen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>fairly sure</source>
            <translation>recht sicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>not enough writing yet</source>
            <translation>noch nicht genug Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>{0}, mostly what other writers have in common</source>
            <translation>{0}, vor allem, was anderen Schreibenden gemeinsam ist</translation>
        </message>
    </context>
    <context>
        <name>VoicesChanges</name>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text may go elsewhere when voices are found anew.</source>
            <translation>Wenn Stimmen neu gesucht werden, kann der Text zu einer anderen kommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text stays in “{0}” from now on.</source>
            <translation>Der Text bleibt ab jetzt in „{0}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} are one voice now: “{1}”.</source>
            <translation>{0} sind jetzt eine Stimme: „{1}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts may go elsewhere when voices are found anew.</source>
            <translation>Wenn Stimmen neu gesucht werden, können {0} Texte zu einer anderen kommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts stay in “{1}” from now on.</source>
            <translation>{0} Texte bleiben ab jetzt in „{1}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is called “{1}” now.</source>
            <translation>„{0}“ heißt jetzt „{1}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is two voices now: “{0}” and “{1}”.</source>
            <translation>„{0}“ ist jetzt zwei Stimmen: „{0}“ und „{1}“.</translation>
        </message>
    </context>
    <context>
        <name>VoicesChoice</name>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>All writing together</source>
            <translation>Alle Texte zusammen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>In &amp;the voice</source>
            <translation>In de&amp;r Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>The voice of the latest draft</source>
            <translation>Die Stimme des letzten Entwurfs</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Which of this person's voices to write in</source>
            <translation>In welcher Stimme dieser Person geschrieben wird</translation>
        </message>
    </context>
    <context>
        <name>VoicesDialog</name>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Take back the latest change ({0})</source>
            <translation>Die letzte Änderung zurücknehmen ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>The voices of {0}</source>
            <translation>Die Stimmen von {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Undo the latest change</source>
            <translation>Die letzte Änderung zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>VoicesEditor</name>
        <message>
            <location filename="../../app/ui/voices/editor.py"/>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>VoicesEmptyPage</name>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>&amp;Find voices</source>
            <translation>&amp;Stimmen suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>Find voices</source>
            <translation>Stimmen suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1:,}.</source>
            <translation>Das hilft ab etwa {0} Texten. Hier gibt es {1:,}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1}: most likely they will stay one voice. Import more first.</source>
            <translation>Das hilft ab etwa {0} Texten. Hier gibt es {1}: Höchstwahrscheinlich bleiben sie eine Stimme. Importieren Sie zuerst mehr.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>People write differently to a client and to friends. The model compares the texts and sorts those that are alike into voices, five at most. Each can have preference heads of its own, and a draft is then written in the voice that fits what you ask for. You can rename, merge and split voices, and move texts between them.</source>
            <translation>An Kunden schreibt man anders als an Freunde. Das Modell vergleicht die Texte und ordnet ähnliche zu Stimmen, höchstens fünf. Jede kann eigene Präferenzköpfe haben, und ein Entwurf wird dann in der Stimme geschrieben, die zu Ihren Angaben passt. Sie können Stimmen umbenennen, zusammenführen und teilen und Texte verschieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>There is nothing to compare yet. Import some writing first.</source>
            <translation>Es gibt noch nichts zu vergleichen. Importieren Sie zuerst einige Texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>This writing is one voice so far</source>
            <translation>Diese Texte sind bisher eine Stimme</translation>
        </message>
    </context>
    <context>
        <name>VoicesPage</name>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Split</source>
            <translation>&amp;Teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>All texts are one voice: too few, or too much alike, for several.</source>
            <translation>Alle Texte sind eine Stimme: zu wenige oder zu ähnlich für mehrere.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Compare again, with texts that came since; what you changed stays</source>
            <translation>Erneut vergleichen, mit seither hinzugekommenen Texten; was Sie geändert haben, bleibt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find its &amp;heads</source>
            <translation>&amp;Köpfe suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find preference heads in this voice's texts alone, at least {0} of them; until then those of all your writing steer it</source>
            <translation>Präferenzköpfe nur in den Texten dieser Stimme suchen, mindestens {0}; bis dahin wird sie von denen aller Ihrer Texte gesteuert</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find voices &amp;anew</source>
            <translation>Stimmen &amp;neu suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Make two voices of this one, by likeness</source>
            <translation>Aus dieser Stimme nach Ähnlichkeit zwei machen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Rename the voice (F2)</source>
            <translation>Stimme umbenennen (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Select two voices or more to make them one</source>
            <translation>Wählen Sie zwei oder mehr Stimmen, um sie zu einer zu machen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Texts that are alike are one voice. A draft is written in the one that fits what you ask for, unless you choose one yourself in the window.</source>
            <translation>Ähnliche Texte sind eine Stimme. Ein Entwurf wird in der geschrieben, die zu Ihren Angaben passt, wenn Sie im Fenster nicht selbst eine wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>{0:,} of {1:,} texts were compared, the others sorted by their kind; finding voices anew compares more.</source>
            <translation>{0:,} von {1:,} Texten wurden verglichen, die anderen nach ihrer Art zugeordnet; wenn Sie Stimmen neu suchen, werden mehr verglichen.</translation>
        </message>
    </context>
    <context>
        <name>VoicesRunner</name>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Stopped. The voices are as they were.</source>
            <translation>Angehalten. Die Stimmen sind unverändert.</translation>
        </message>
    </context>
    <context>
        <name>VoicesTable</name>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Preference heads</source>
            <translation>Präferenzköpfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
    </context>
    <context>
        <name>VoicesTasks</name>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are one voice: too few, or too much alike, for several.</source>
            <translation>Diese Texte sind eine Stimme: zu wenige oder zu ähnlich für mehrere.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are {0} voices.</source>
            <translation>Diese Texte sind {0} Stimmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>“{0}” has {1} preference heads of its own: {2}.</source>
            <translation>„{0}“ hat {1} eigene Präferenzköpfe: {2}.</translation>
        </message>
    </context>
    <context>
        <name>VoicesWords</name>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, as you chose.</source>
            <translation>, wie Sie es gewählt haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, of your {0} voices for {1} the closest to what you asked for.</source>
            <translation>, unter Ihren {0} Stimmen für {1} am nächsten an Ihren Angaben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, the closest to what you asked for: none of your voices is for {0}.</source>
            <translation>, am nächsten an Ihren Angaben: Keine Ihrer Stimmen ist für {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, which you have preferred: another is closer to what you asked for.</source>
            <translation>, die Sie bisher vorgezogen haben: Eine andere ist näher an Ihren Angaben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, your one voice for {0}.</source>
            <translation>, Ihrer einzigen Stimme für {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for and by your choices: {0}.</source>
            <translation>In mehreren Stimmen geschrieben, je nach Nähe zu Ihren Angaben und nach Ihrer bisherigen Wahl: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for: {0}.</source>
            <translation>In mehreren Stimmen geschrieben, je nach Nähe zu Ihren Angaben: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in “{0}”</source>
            <translation>Geschrieben in „{0}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>its own: {0}</source>
            <translation>eigene: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>none of its own yet</source>
            <translation>noch keine eigenen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>too little writing for its own</source>
            <translation>zu wenig Text für eigene</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Drafts that sound like you</source>
            <translation>Entwürfe, die nach Ihnen klingen</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Idiolect learns from emails and posts that you have written, and drafts new ones in your own voice. Everything stays on this computer: it never goes online.</source>
            <translation>Idiolect lernt aus E-Mails und Beiträgen, die Sie geschrieben haben, und entwirft neue in Ihrer eigenen Stimme. Alles bleibt auf diesem Computer, nichts geht ins Netz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Import my writing…</source>
            <translation>Meine Texte importieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>The sample voice is an invented person's, there to play with. Your own mail, posts and documents can also be dropped here, as files, folders or zips.</source>
            <translation>Die Beispielstimme gehört einer erfundenen Person und ist zum Ausprobieren da. Auch Ihre eigenen E-Mails, Beiträge und Dokumente können Sie hierher ziehen, als Dateien, Ordner oder Zip-Archive.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Try the sample voice</source>
            <translation>Beispielstimme ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;About Idiolect</source>
            <translation>Ü&amp;ber Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Copy draft</source>
            <translation>Entwurf &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Draft</source>
            <translation>&amp;Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Find preference heads</source>
            <translation>&amp;Präferenzköpfe suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Go on from here</source>
            <translation>&amp;Hier weiterschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Import writing…</source>
            <translation>Texte &amp;importieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Less like me</source>
            <translation>We&amp;niger wie ich</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;More like me</source>
            <translation>&amp;Mehr wie ich</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Neuer Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Profile</source>
            <translation>&amp;Profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Try the sample voice</source>
            <translation>&amp;Beispielstimme ausprobieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Voices…</source>
            <translation>&amp;Stimmen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Weaker voice</source>
            <translation>Sch&amp;wächere Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Another paragraph in the place of this one, for you to see</source>
            <translation>Ein anderer Absatz anstelle von diesem, zur Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>At several &amp;strengths</source>
            <translation>In mehreren &amp;Stärken</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Keep &amp;learning in the background</source>
            <translation>Im &amp;Hintergrund weiterlernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Let Idiolect go on from the cursor</source>
            <translation>Idiolect ab dem Cursor weiterschreiben lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, more like yours, for you to see</source>
            <translation>Andere Worte für die Auswahl oder den Absatz, mehr wie Ihre, zur Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, plainer ones, for you to see</source>
            <translation>Andere Worte für die Auswahl oder den Absatz, schlichtere, zur Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Re&amp;commended strength</source>
            <translation>Em&amp;pfohlene Stärke</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Redraft &amp;paragraph</source>
            <translation>&amp;Absatz neu entwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>S&amp;top</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>St&amp;ronger voice</source>
            <translation>Stä&amp;rkere Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Three &amp;variants</source>
            <translation>Drei &amp;Varianten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>What your &amp;choices say…</source>
            <translation>Was Ihre &amp;Wahl besagt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Your &amp;writing…</source>
            <translation>Ihre &amp;Texte…</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Other ways to draft</source>
            <translation>Weitere Arten zu entwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop drafting</source>
            <translation>Entwerfen anhalten</translation>
        </message>
    </context>
    <context>
        <name>X11Shortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/x11.py"/>
            <source>The X server gives no connection for a shortcut.</source>
            <translation>Der X-Server stellt keine Verbindung für ein Tastenkürzel her.</translation>
        </message>
    </context>
</TS>
