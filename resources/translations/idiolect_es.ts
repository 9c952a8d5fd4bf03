<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>F&amp;or</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>S&amp;ubject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>T&amp;o</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Tit&amp;le</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>a name or address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>may be left empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>who will read it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../app/ui/application.py"/>
            <source>The folder of your data, {0}, is not there, so the usual one is used: {1}. If it is on a disk that is not plugged in, quit, plug it in, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ClipboardRewrite</name>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>Rewriting the clipboard in your voice…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is as it was before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is being rewritten already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The model wrote nothing this time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The rewrite is on the clipboard. Paste it where you need it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard, or the desktop shows it only to the window in front. Open Idiolect, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard. Copy some text first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>What is on the clipboard is not text. Copy some text first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>{0} The clipboard is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>May be left empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the message here, or drop an .eml or text file on this box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the text here that shall sound like you, or drop a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewr&amp;ite a text in my voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewrite a text in my voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The &amp;message you answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The message you answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The point to make, in a few notes.

For example: we moved the garden plot, what grew well, what I would not do again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The te&amp;xt to rewrite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The text to rewrite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What about, in a few notes.

For example: thanks for the notes, Thursday at ten works, I will bring the drawings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it is and what to say, in a few notes.

For example: a letter to the council, the bridge is closed since May, ask who mends it and when.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it should say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What should it &amp;say?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to answer, in a few notes.

For example: yes to the date, no to the price, ask for the floor plan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to mi&amp;nd in it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Delete cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Open folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>All that you import and write stays in one folder of this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Faster copies of models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>From the next start on, {0} is used. Nothing was moved: copy what is in {1} there yourself, after you quit, if it is to come along.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache can be made anew: after it was deleted, the next draft and the next lesson take longer, and nothing is lost. Another folder is opened at the next start; your data are not moved there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use another &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use the &amp;usual folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>What was read and measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Your texts, voices and drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in library.sqlite</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>In your voice, beside the text as it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>{0} What is on the page is not kept yet: it is tried again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DesktopDesk</name>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>Idiolect is not ready: it has no profile or model, or writes already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>It was stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>The keys {0} are another program's, so they do not rewrite here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder for your data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder of your writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>All files ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Archives of services and chats ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Documents and posts ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Files that you wrote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Mail ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Models ({0})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftHeading</name>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>interrupted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>restored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>reworded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>strength {0:.0f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>unsteered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>your edits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftHistory</name>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>A draft is being written. Stop it, or try again when it is complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>Added to your samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It is among your samples already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It replaces the sample that this draft gave before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You changed the sample that this draft gave before; that one stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You deleted this text from your samples before, so it was not added.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy the draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Your draft appears here, a word at a time. It is yours to change, or to begin: type the first words and let Idiolect go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>{0} words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <location filename="../../app/ui/draft_view.py"/>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DraftingController</name>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Cut at its greatest length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped before the first word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>The model wrote nothing this time. Draft again, or say more in the brief.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>repeats {0} words in a row of one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} The text so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} · {1} tokens at {2:.0f} a second · drew on {3} samples</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag the text out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag this into another program or a folder to take the text there.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EngineClient</name>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>Stopped before it began.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine is not running. Choose Retry to start it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine speaks protocol version {0}, this window {1}. Install Idiolect again so that both match.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}, {1} times in a row. Choose Retry to try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}; it is starting again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExtentFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Any length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>As my notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>How long it shall be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Medium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>The language to write in</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>A fault in Idiolect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, please copy this and report it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FileFormats</name>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Email to be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Plain text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Web page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Word document</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FinishActions</name>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied as Markdown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied with formatting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy as &amp;Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy with &amp;formatting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>No mail program could be opened. The text was copied instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Open in your mail &amp;program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Opened in your mail program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Sa&amp;ve as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Saved as {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>The text is too long to be handed over, so it was copied: paste it into the message that your mail program opens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>There is no text yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FinishButton</name>
        <message>
            <location filename="../../app/ui/finishing/button.py"/>
            <source>Save or send</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Keep learning in the background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the text is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>C&amp;olours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Check &amp;spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>From there a draft can be begun while you work elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Goes on finding out what makes your voice while nobody works here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language of the spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>S&amp;pelling of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Show an &amp;icon in the tray</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Shown from the next start on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Te&amp;xt size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Words that look misspelt are underlined as you write.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut that runs the shell script: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>On Wayland a program cannot listen to keys while another is in front. In the keyboard settings of your desktop, set a shortcut that runs: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>This desktop has no global shortcuts.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GrowingText</name>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Proposal, being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Your text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>About Idiolect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Alt+Down, Alt+Up	The next change of a proposal, or the one before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Ctrl+1, Ctrl+2, …	Take one of several drafts side by side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Idiolect {0} drafts emails and posts in your own voice. It works wholly on this computer and never goes online.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Left, Right	The strength, while the slider has the keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Space	Take or leave that change</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Copy the whole text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Delete draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;New draft from this request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Open in the main window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Restore this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Undo deleting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Compare with the version &amp;before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Use as a &amp;sample</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Choose a draft to see its versions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Copied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete {0} drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete “{0}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;New draft from this request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Restore this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Choose one of them to see its versions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>De&amp;lete draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Use as a &amp;sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>{0} chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryReader</name>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare &amp;with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing is written here yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Text of the version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>The version before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>There is no version before this one.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryRequest</name>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The message that is answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The text that was to be reworded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>What was asked for</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>No draft and no version has these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Number of drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Search all drafts and their versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Searching…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Show all drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>There are no drafts here yet. All that you write and have written is kept here, every version of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Undo: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>{0} found</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>History: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>The drafts were not changed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>(nothing written yet)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Continued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Restored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Reworded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>The text as it stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Your edits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>as the text stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>begun {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>interrupted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>strength {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>to {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>unsteered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>variant {0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} drafts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, variant {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}; compared with: {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>“{0}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportButtons</name>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Add this text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Find preference heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportClient</name>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>The import {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept; import again for the rest.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportCounts</name>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Kept from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>What was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, changed since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, known already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>… and {0:,} more</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Import writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Importing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Looking for who wrote what</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Preparing the preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>That could not be looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>The import was not finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>There is no preview</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportExampleView</name>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Example {0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Left out: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>What would be kept, and what left out</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add &amp;files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add f&amp;older…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Drop files and folders here, or add them below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Into the &amp;profile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).
Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.
Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp chats.
All is read on this computer, and never changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Paste &amp;text…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Profile name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What have you written?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What is to be imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Your name, as you sign</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportFormats</name>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Apple Mail messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Bluesky archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn posts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Mastodon archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Medium archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>OpenDocument texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Outlook messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>PDF files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit posts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Substack archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WhatsApp chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Word documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WordPress export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>X archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>email messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>mailbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>rich text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>text files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>web pages</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportList</name>
        <message>
            <location filename="../../app/ui/importing/path_list.py"/>
            <source>Pasted text: {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportPace</name>
        <message>
            <location filename="../../app/ui/importing/pace.py"/>
            <source>{0:,.0f} texts a second</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportPastePage</name>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>&amp;Title or subject, if it has one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste a text that you wrote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one email. What it quotes, and signatures, are left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one post or article. All of it is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Title or subject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>What sort of text it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your te&amp;xt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewPage</name>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>1 text by you would be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>All of it is in your library already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing is kept yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing would be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Texts that you changed would be replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>The list below says why. Go back to choose other files, or who you are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>There is nothing to import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} changed since they were imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} known already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} texts by you would be kept</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportProgressPage</name>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Looking through your files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Reading {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} of them by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} texts seen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>1 new sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>Next, Idiolect can find the parts of the model that carry this voice, its preference heads. That takes about two minutes and can be stopped at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>No new samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>What could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} changed since, and replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} could not be read:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} left out: {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} new samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} were there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>… and {0} more</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ImportWhosePage</name>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>&amp;Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>1 message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Add this address or name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Another address or name of yours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Nothing tells which of these are you. If none are: mail that you sent mostly lies in a folder of its own, such as Sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Only what is from the ticked addresses and names is taken for your writing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Taken for yours as a whole: {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Which of these are you?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Who wrote; tick those who are you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>added by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in every chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in your Sent folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>many others wrote here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than all others together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than anyone else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>nobody else wrote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>others' mail arrived here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} others wrote less.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>JobProgress</name>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Comparing your texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Loading the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Measuring which heads carry your voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Reading your samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Trying strengths on your own writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>at most {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0:.0f} tokens/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} min {1} s left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} s left</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>KindButtons</name>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A new email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A post for a blog or a forum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>An answer to a message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>Any other text, such as a letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>What to write</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>KindWords</name>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 post</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Post</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Reply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>emails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>posts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>replies</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LatestChoices</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your latest choices</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../app/ui/learner.py"/>
            <source>Stopped. What was learnt so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Exclude or include</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Save now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Tag…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>Revert to &amp;imported</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryChanges</name>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Delete {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Edit a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Exclude {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Include {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Revert a text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Tag {0} “{1}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Untag {0} “{1}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryEditor</name>
        <message>
            <location filename="../../app/ui/library/editor.py"/>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All kinds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All languages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Excluded only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included or excluded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Kind of text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Longest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Oldest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Search your writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryList</name>
        <message>
            <location filename="../../app/ui/library/list.py"/>
            <source>Texts found</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryListModel</name>
        <message>
            <location filename="../../app/ui/library/list_model.py"/>
            <source>No longer in the library</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Choose a text to read it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude from my voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude, delete or tag them together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Include in my voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Revert to imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>{0} chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryRemoved</name>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>1 passage was removed by the import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>What was removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>{0} passages were removed by the import</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibrarySaving</name>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>A text without words is not kept. To be rid of it, exclude or delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>Another program was writing to the library.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryTags</name>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Add a tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Remove the tag {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Import writing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Nothing is found by these words and filters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Number of texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Searching…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Show all texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>There are no texts here yet. Import emails and posts that you wrote.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Undo: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0}; {1} excluded</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>The edit was not kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>Your writing: {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>(no words)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Excluded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Unknown language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>edited</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>for everyone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to a mailing list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to one person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to several people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>undated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py"/>
            <source>The draft was not kept</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelLoader</name>
        <message>
            <location filename="../../app/ui/model_loader.py"/>
            <source>{0} {1} was not loaded; {2} is used.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Measure speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Open a model…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Use this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Advanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Any chat model as a .gguf file; it can be dropped here, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Back to the &amp;embedded model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use until you quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use, but placed otherwise than chosen below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Looking at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Not in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>The name of this file is no text. Give it a name of plain letters.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>A first word comes after about {0} where all of your samples are read anew, and sooner after that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It does not fit: {0} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It fits: {0} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It writes about {0} words a second in your voice, {1} in its own, and reads {2}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Prompting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Runs on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>a second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>continued text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>not told</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} billion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} layers of {1} heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} million</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} threads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} tokens, about {1} words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, from a faster copy as {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, keys as {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} layers on the GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} weights as {2}, {3}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}: {1} for the model, {2} for its context, {3} to compute in.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PastedTexts</name>
        <message>
            <location filename="../../app/ui/importing/pasted.py"/>
            <source>Pasted text, {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlaceholderMarks</name>
        <message>
            <location filename="../../app/ui/finishing/placeholder_marks.py"/>
            <source>Next place to fill &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlacementBox</name>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>&amp;Keys in the cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the &amp;GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the GPU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Th&amp;reads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Threads</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>1 place is left to fill in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>{0} places are left to fill in.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferenceCurve</name>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>How much you like each strength</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>calibrated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>learnt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>start</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferenceDetails</name>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Forget my choices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forget my choices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forgotten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Give my choices back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>How much you like each strength</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>What {0} prefers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>When you take one draft over another, the strength and voice of both are noted; when you edit a draft, how much of it you kept; never its words. New drafts start at the strength that follows, and you are offered to compare what would tell most. The band is what is not known yet. Older choices count for less. All of this stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferenceNote</name>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details of what you prefer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>What was learnt from your choices</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferenceWords</name>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Calibration recommends {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>From {0} of yours: strength {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Kept {0:.0%} of a draft of strength {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Nothing is known of what you prefer yet. {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: about as good as the mark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: better than the mark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: less good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is a guess so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is fairly sure: your best strength likely lies between {0} and {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is sure: your best strength lies between {0} and {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Took strength {0} over {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Without choices of yours, drafts start at {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} and {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} choices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} edits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} in “{1}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProfilePicker</name>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>1 sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Profile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Whose voice to write in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Writing &amp;as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>{0} samples</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RevisionButtons</name>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>&amp;Again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>&amp;Keep mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>&amp;Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>&amp;Take all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Another wording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>C&amp;lose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep my text as it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take &amp;chosen pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take all changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take the chosen changes and leave the others</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RevisionPanel</name>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is complete: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is the same as your text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The two texts are the same.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RevisionReview</name>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Click a change, or press Space, to take or leave it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Current change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Differences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} ({1})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} of {1} taken</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RevisionView</name>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, taken</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>1 change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>Change {0} of {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a line break</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a space</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} becomes {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>“{0}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <location filename="../../app/ui/finishing/save_dialog.py"/>
            <source>Save the text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Loading the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Measuring how fast it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>This model is used from now on.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>&amp;Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Pages of settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SingleCopy</name>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder, and does not answer. Look for its window. If there is none, another account or computer may have the folder open, or the program hangs and has to be ended.

The folder: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder. Its window was asked to the front.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>Next misspelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>No misspelling found.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SpellingClient</name>
        <message>
            <location filename="../../app/ui/spelling/client.py"/>
            <source>The spelling check {0}, and stays off until Idiolect starts again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Add to my words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Check spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Ignore here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: no dictionary for {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: not clear yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>English (both spellings)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>Looking for suggestions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>No suggestions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusDesk</name>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Starting the writing engine</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Copy message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Retry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Speed and time left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StrengthMark</name>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>Use the recommended strength, {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>recommended</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StrengthSlider</name>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>&amp;Voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>0 · model's own voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>100 · strongest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Drafts already draw on your samples. To steer them further, the preference heads must be found first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Strength of your voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>medium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>model's own voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>strong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>unsteered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>{0}, recommended</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Another paragraph · strength {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Less like you · strength {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>More like you · strength {0}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;New draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Open Idiolect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Put back what was on the clipboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Rewrite the clipboard in my voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>Idiolect is rewriting the clipboard…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VariantColumn</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Keep mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Use this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>{0} words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VariantsDesk</name>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Choose one. The others stay in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>You have changed the draft, so the new one stands beside it. Choose one; the other stays in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Your text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>model's own voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>strength {0:.0f}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VariantsView</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back to the draft as it was</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoiceDetails</name>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Copied words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Drafts at several strengths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Fluency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Repeated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Steered by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Strength</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>The voice of {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match: by how much drafts are likelier yours than other people's, nats a character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs of four words that came before. Copied words: longest run shared with one of your samples.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing, sampled as if steered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing: your samples only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and preference heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and random heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0:.0%} of the ranking comes from {1} other writers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoiceMixTable</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Likely your favourite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your voices by how likely you like each best</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoiceNote</name>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details of this voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>What is known of this voice</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoiceTexts</name>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Keep in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Let go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Keep the chosen texts in a voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Let the chosen texts go elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Texts of “{0}”, the most typical first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>They may go to another voice when voices are found anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>stays here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoiceWords</name>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Found {0} preference heads: {1}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Preference heads: {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering does not help with this model and this writing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps, though random heads may do as well.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Too little writing to recommend a strength.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>fairly sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>not enough writing yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>{0}, mostly what other writers have in common</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesChanges</name>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text may go elsewhere when voices are found anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text stays in “{0}” from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} and {1}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} are one voice now: “{1}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts may go elsewhere when voices are found anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts stay in “{1}” from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is called “{1}” now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is two voices now: “{0}” and “{1}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesChoice</name>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>All writing together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>In &amp;the voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>The voice of the latest draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Which of this person's voices to write in</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesDialog</name>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Take back the latest change ({0})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>The voices of {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Undo the latest change</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesEditor</name>
        <message>
            <location filename="../../app/ui/voices/editor.py"/>
            <source>Taken back.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesEmptyPage</name>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>&amp;Find voices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>Find voices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1:,}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1}: most likely they will stay one voice. Import more first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>People write differently to a client and to friends. The model compares the texts and sorts those that are alike into voices, five at most. Each can have preference heads of its own, and a draft is then written in the voice that fits what you ask for. You can rename, merge and split voices, and move texts between them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>There is nothing to compare yet. Import some writing first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>This writing is one voice so far</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesPage</name>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Split</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>All texts are one voice: too few, or too much alike, for several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Compare again, with texts that came since; what you changed stays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find its &amp;heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find preference heads in this voice's texts alone, at least {0} of them; until then those of all your writing steer it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find voices &amp;anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Make two voices of this one, by likeness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Rename the voice (F2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Select two voices or more to make them one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Texts that are alike are one voice. A draft is written in the one that fits what you ask for, unless you choose one yourself in the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>{0:,} of {1:,} texts were compared, the others sorted by their kind; finding voices anew compares more.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesRunner</name>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Preparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Stopped. The voices are as they were.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesTable</name>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Preference heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voices</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesTasks</name>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are one voice: too few, or too much alike, for several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are {0} voices.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>“{0}” has {1} preference heads of its own: {2}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VoicesWords</name>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, as you chose.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, of your {0} voices for {1} the closest to what you asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, the closest to what you asked for: none of your voices is for {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, your one voice for {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for: {0}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in “{0}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>its own: {0}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>none of its own yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>too little writing for its own</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Drafts that sound like you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Idiolect learns from emails and posts that you have written, and drafts new ones in your own voice. Everything stays on this computer: it never goes online.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Import my writing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>The sample voice is an invented person's, there to play with. Your own mail, posts and documents can also be dropped here, as files, folders or zips.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Try the sample voice</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;About Idiolect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Copy draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Find preference heads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Go on from here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;History…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Import writing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Less like me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;More like me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;New draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Profile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Try the sample voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Voices…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Weaker voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Another paragraph in the place of this one, for you to see</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>At several &amp;strengths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Keep &amp;learning in the background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Let Idiolect go on from the cursor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, more like yours, for you to see</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, plainer ones, for you to see</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Re&amp;commended strength</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Redraft &amp;paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>S&amp;top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Se&amp;ttings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>St&amp;ronger voice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Three &amp;variants</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Your &amp;writing…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Other ways to draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop drafting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>X11Shortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/x11.py"/>
            <source>The X server gives no connection for a shortcut.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
