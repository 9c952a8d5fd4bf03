<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>F&amp;or</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>S&amp;ubject</source>
            <translation>Asun&amp;to</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>T&amp;o</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Tit&amp;le</source>
            <translation>Tí&amp;tulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>a name or address</source>
            <translation>un nombre o una dirección</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>may be left empty</source>
            <translation>puede quedar vacío</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>who will read it</source>
            <translation>quién lo leerá</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../app/ui/application.py"/>
            <source>The folder of your data, {0}, is not there, so the usual one is used: {1}. If it is on a disk that is not plugged in, quit, plug it in, and start again.</source>
            <translation>La carpeta de tus datos, {0}, no está, así que se usa la habitual: {1}. Si está en un disco sin conectar, sal, conéctalo y vuelve a empezar.</translation>
        </message>
    </context>
    <context>
        <name>ClipboardRewrite</name>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>Rewriting the clipboard in your voice…</source>
            <translation>Reescribiendo el portapapeles con tu voz…</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is as it was before.</source>
            <translation>El portapapeles está como antes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is being rewritten already.</source>
            <translation>El portapapeles ya se está reescribiendo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The model wrote nothing this time.</source>
            <translation>El modelo no ha escrito nada esta vez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The rewrite is on the clipboard. Paste it where you need it.</source>
            <translation>El texto reescrito está en el portapapeles. Pégalo donde lo necesites.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard, or the desktop shows it only to the window in front. Open Idiolect, then try again.</source>
            <translation>No hay texto en el portapapeles, o el escritorio solo lo muestra a la ventana activa. Abre Idiolect y vuelve a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard. Copy some text first.</source>
            <translation>No hay texto en el portapapeles. Copia antes algún texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>What is on the clipboard is not text. Copy some text first.</source>
            <translation>Lo que hay en el portapapeles no es texto. Copia antes algún texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>{0} The clipboard is as it was.</source>
            <translation>{0} El portapapeles está como estaba.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>May be left empty.</source>
            <translation>Puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the message here, or drop an .eml or text file on this box.</source>
            <translation>Pega aquí el mensaje, o suelta en este recuadro un archivo .eml o de texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the text here that shall sound like you, or drop a file.</source>
            <translation>Pega aquí el texto que debe sonar como tú, o suelta un archivo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewr&amp;ite a text in my voice</source>
            <translation>Reescr&amp;ibir un texto con mi voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewrite a text in my voice</source>
            <translation>Reescribir un texto con mi voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The &amp;message you answer</source>
            <translation>Mensaje al &amp;que respondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The message you answer</source>
            <translation>Mensaje al que respondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The point to make, in a few notes.

For example: we moved the garden plot, what grew well, what I would not do again.</source>
            <translation>La idea principal, en unas notas.

Por ejemplo: trasladamos el huerto, qué creció bien, qué no volvería a hacer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The te&amp;xt to rewrite</source>
            <translation>Te&amp;xto para reescribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The text to rewrite</source>
            <translation>Texto para reescribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What about, in a few notes.

For example: thanks for the notes, Thursday at ten works, I will bring the drawings.</source>
            <translation>De qué se trata, en unas notas.

Por ejemplo: gracias por los apuntes, el jueves a las diez va bien, llevaré los planos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it is and what to say, in a few notes.

For example: a letter to the council, the bridge is closed since May, ask who mends it and when.</source>
            <translation>Qué es y qué decir, en unas notas.

Por ejemplo: una carta al ayuntamiento, el puente está cerrado desde mayo, preguntar quién lo arregla y cuándo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it should say</source>
            <translation>Qué debe decir</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What should it &amp;say?</source>
            <translation>¿Qué debe &amp;decir?</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to answer, in a few notes.

For example: yes to the date, no to the price, ask for the floor plan.</source>
            <translation>Qué responder, en unas notas.

Por ejemplo: sí a la fecha, no al precio, pedir el plano.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to mi&amp;nd in it</source>
            <translation>Qué tener en c&amp;uenta</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Delete cache</source>
            <translation>&amp;Vaciar la caché</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Open folder</source>
            <translation>&amp;Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>All that you import and write stays in one folder of this computer.</source>
            <translation>Todo lo que importas y escribes se queda en una sola carpeta de este equipo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Faster copies of models</source>
            <translation>Copias más rápidas de los modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>From the next start on, {0} is used. Nothing was moved: copy what is in {1} there yourself, after you quit, if it is to come along.</source>
            <translation>Desde el próximo inicio se usará {0}. No se ha movido nada: si quieres llevarte lo que hay en {1}, cópialo allí tras salir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache can be made anew: after it was deleted, the next draft and the next lesson take longer, and nothing is lost. Another folder is opened at the next start; your data are not moved there.</source>
            <translation>La caché puede volver a crearse: tras vaciarla, el siguiente borrador y el siguiente aprendizaje tardan más, y no se pierde nada. Otra carpeta se abre en el próximo inicio; tus datos no se mueven a ella.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache is empty.</source>
            <translation>La caché está vacía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use another &amp;folder…</source>
            <translation>Usar &amp;otra carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use the &amp;usual folder</source>
            <translation>Usar la carpeta &amp;habitual</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>What was read and measured</source>
            <translation>Lo leído y medido</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Your texts, voices and drafts</source>
            <translation>Tus textos, voces y borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in cache</source>
            <translation>{0}, en cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in library.sqlite</source>
            <translation>{0}, en library.sqlite</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>All you wrote is kept now.</source>
            <translation>Todo lo que has escrito está guardado.</translation>
        </message>
        <message>
            <source>In your voice, beside the text as it was</source>
            <translation type="vanished">Con tu voz, junto al texto tal como estaba</translation>
        </message>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>{0} What is on the page is not kept yet: it is tried again.</source>
            <translation>{0} Lo que hay en la página aún no está guardado: se volverá a intentar.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDesk</name>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>Idiolect is not ready: it has no profile or model, or writes already.</source>
            <translation>Idiolect no está listo: no tiene perfil o modelo, o ya está escribiendo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>It was stopped.</source>
            <translation>Se detuvo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>The keys {0} are another program's, so they do not rewrite here.</source>
            <translation>Las teclas {0} son de otro programa, así que aquí no sirven para reescribir.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder for your data</source>
            <translation>Una carpeta para tus datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder of your writing</source>
            <translation>Una carpeta con tus textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A model</source>
            <translation>Un modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>All files ({0})</source>
            <translation>Todos los archivos ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Archives of services and chats ({0})</source>
            <translation>Archivos de servicios y chats ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Documents and posts ({0})</source>
            <translation>Documentos y publicaciones ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Files that you wrote</source>
            <translation>Archivos que has escrito</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Mail ({0})</source>
            <translation>Correo ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Models ({0})</source>
            <translation>Modelos ({0})</translation>
        </message>
    </context>
    <context>
        <name>DraftDesk</name>
        <message>
            <location filename="../../app/ui/draft_desk.py"/>
            <source>In your voice, beside the text as it was</source>
            <translation>Con tu voz, junto al texto original</translation>
        </message>
    </context>
    <context>
        <name>DraftHeading</name>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>continued</source>
            <translation>continuación</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>interrupted</source>
            <translation>se interrumpió</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>restored</source>
            <translation>restauración</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>reworded</source>
            <translation>reformulación</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>stopped</source>
            <translation>se detuvo</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>strength {0:.0f}</source>
            <translation>intensidad {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>unsteered</source>
            <translation>sin guiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>your edits</source>
            <translation>tus cambios</translation>
        </message>
    </context>
    <context>
        <name>DraftHistory</name>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>A draft is being written. Stop it, or try again when it is complete.</source>
            <translation>Se está escribiendo un borrador. Detenlo, o vuelve a intentarlo cuando esté completo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>Added to your samples.</source>
            <translation>Añadido a tus muestras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It is among your samples already.</source>
            <translation>Ya está entre tus muestras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It replaces the sample that this draft gave before.</source>
            <translation>Sustituye a la muestra que este borrador dio antes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You changed the sample that this draft gave before; that one stays.</source>
            <translation>Cambiaste la muestra que este borrador dio antes; se conserva esa.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You deleted this text from your samples before, so it was not added.</source>
            <translation>Eliminaste antes este texto de tus muestras, así que no se ha añadido.</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy the draft</source>
            <translation>Copiar el borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Your draft appears here, a word at a time. It is yours to change, or to begin: type the first words and let Idiolect go on.</source>
            <translation>Tu borrador aparece aquí, palabra a palabra. Puedes cambiarlo, o empezarlo: escribe las primeras palabras y deja que Idiolect siga.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>{0} words</source>
            <translation>{0} palabras</translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <location filename="../../app/ui/draft_view.py"/>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
    </context>
    <context>
        <name>DraftingController</name>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Cut at its greatest length</source>
            <translation>Cortado en la longitud máxima</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped before the first word.</source>
            <translation>Detenido antes de la primera palabra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>The model wrote nothing this time. Draft again, or say more in the brief.</source>
            <translation>El modelo no ha escrito nada esta vez. Vuelve a redactar, o di más en las notas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>repeats {0} words in a row of one</source>
            <translation>repite {0} palabras seguidas de una de ellas</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} The text so far is kept.</source>
            <translation>{0} Se conserva el texto escrito hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} · {1} tokens at {2:.0f} a second · drew on {3} samples</source>
            <translation>{0} · {1} tokens a {2:.0f} por segundo · con {3} muestras</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag the text out</source>
            <translation>Arrastrar el texto fuera</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag this into another program or a folder to take the text there.</source>
            <translation>Arrástralo a otro programa o a una carpeta para llevar allí el texto.</translation>
        </message>
    </context>
    <context>
        <name>EngineClient</name>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>Stopped before it began.</source>
            <translation>Detenido antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine is not running. Choose Retry to start it again.</source>
            <translation>El motor de escritura no está en marcha. Elige Reintentar para volver a iniciarlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine speaks protocol version {0}, this window {1}. Install Idiolect again so that both match.</source>
            <translation>El motor de escritura usa la versión {0} del protocolo; esta ventana, la {1}. Vuelve a instalar Idiolect para que coincidan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}, {1} times in a row. Choose Retry to try again.</source>
            <translation>Motor de escritura: {0}, {1} veces seguidas. Elige Reintentar para volver a probar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}; it is starting again.</source>
            <translation>Motor de escritura: {0}. Se está iniciando de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>ExtentFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Any length</source>
            <translation>Cualquier longitud</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>As my notes</source>
            <translation>Como mis notas</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>How long it shall be</source>
            <translation>Qué longitud debe tener</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Long</source>
            <translation>Largo</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Short</source>
            <translation>Corto</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>The language to write in</source>
            <translation>El idioma en que escribir</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>A fault in Idiolect</source>
            <translation>Un fallo de Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, please copy this and report it.</source>
            <translation>Algo ha ido mal por culpa de Idiolect. Tu texto se conserva. Si vuelve a ocurrir, copia esto e informa del fallo.</translation>
        </message>
    </context>
    <context>
        <name>FileFormats</name>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Email to be sent</source>
            <translation>Correo para enviar</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
    </context>
    <context>
        <name>FinishActions</name>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied as Markdown.</source>
            <translation>Copiado como Markdown.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied with formatting.</source>
            <translation>Copiado con formato.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy as &amp;Markdown</source>
            <translation>Copiar como &amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy with &amp;formatting</source>
            <translation>Copiar con &amp;formato</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>No mail program could be opened. The text was copied instead.</source>
            <translation>No se pudo abrir ningún programa de correo. En su lugar se ha copiado el texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Open in your mail &amp;program</source>
            <translation>Abrir en el &amp;programa de correo</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Opened in your mail program.</source>
            <translation>Abierto en tu programa de correo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Sa&amp;ve as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Saved as {0}.</source>
            <translation>Guardado como {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>The text is too long to be handed over, so it was copied: paste it into the message that your mail program opens.</source>
            <translation>El texto es demasiado largo para entregarlo, así que se ha copiado: pégalo en el mensaje que abre tu programa de correo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>There is no text yet.</source>
            <translation>Aún no hay texto.</translation>
        </message>
    </context>
    <context>
        <name>FinishButton</name>
        <message>
            <location filename="../../app/ui/finishing/button.py"/>
            <source>Save or send</source>
            <translation>Guardar o enviar</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Keep learning in the background</source>
            <translation>Seguir apre&amp;ndiendo en segundo plano</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the desktop</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the text is</source>
            <translation>Según el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>C&amp;olours</source>
            <translation>Co&amp;lores</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Check &amp;spelling</source>
            <translation>Revisar la &amp;ortografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>From there a draft can be begun while you work elsewhere.</source>
            <translation>Desde ahí se puede empezar un borrador mientras trabajas en otra cosa.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Goes on finding out what makes your voice while nobody works here.</source>
            <translation>Sigue averiguando qué hace tuya tu voz mientras nadie trabaja aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language of the spelling</source>
            <translation>Idioma de la revisión</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>S&amp;pelling of</source>
            <translation>Idioma de &amp;revisión</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Show an &amp;icon in the tray</source>
            <translation>&amp;Mostrar un icono en la bandeja</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Shown from the next start on.</source>
            <translation>Se muestra desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Te&amp;xt size</source>
            <translation>Tamaño del te&amp;xto</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Words that look misspelt are underlined as you write.</source>
            <translation>Las palabras que parecen mal escritas se subrayan mientras escribes.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut that runs the shell script: {0}</source>
            <translation>Idiolect aún no tiene atajo global en macOS. En la app Atajos, crea un atajo que ejecute este script de shell: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>On Wayland a program cannot listen to keys while another is in front. In the keyboard settings of your desktop, set a shortcut that runs: {0}</source>
            <translation>En Wayland, un programa no puede atender a las teclas mientras otro está activo. En los ajustes de teclado de tu escritorio, define un atajo que ejecute: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>This desktop has no global shortcuts.</source>
            <translation>Este escritorio no tiene atajos globales.</translation>
        </message>
    </context>
    <context>
        <name>GrowingText</name>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Proposal, being written</source>
            <translation>Propuesta, escribiéndose</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Your text</source>
            <translation>Tu texto</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>About Idiolect</source>
            <translation>Acerca de Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Alt+Down, Alt+Up	The next change of a proposal, or the one before</source>
            <translation>Alt+Abajo, Alt+Arriba	El cambio siguiente de una propuesta, o el anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Ctrl+1, Ctrl+2, …	Take one of several drafts side by side</source>
            <translation>Ctrl+1, Ctrl+2, …	Elegir uno de varios borradores en paralelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Idiolect {0} drafts emails and posts in your own voice. It works wholly on this computer and never goes online.</source>
            <translation>Idiolect {0} redacta correos y publicaciones con tu propia voz. Funciona por completo en este equipo y nunca se conecta a internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Left, Right	The strength, while the slider has the keyboard</source>
            <translation>Izquierda, Derecha	La intensidad, con el foco en el control deslizante</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Space	Take or leave that change</source>
            <translation>Espacio	Aceptar o dejar ese cambio</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Copy the whole text</source>
            <translation>&amp;Copiar todo el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Delete draft</source>
            <translation>&amp;Eliminar borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Drafts</source>
            <translation>&amp;Borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Nuevo borrador con esta petición</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Open in the main window</source>
            <translation>&amp;Abrir en la ventana principal</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurar esta versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Undo deleting</source>
            <translation>&amp;Deshacer eliminación</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Version</source>
            <translation>&amp;Versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Compare with the version &amp;before</source>
            <translation>Comparar con la versión &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Use as a &amp;sample</source>
            <translation>Usar como &amp;muestra</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Choose a draft to see its versions.</source>
            <translation>Elige un borrador para ver sus versiones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete {0} drafts</source>
            <translation>eliminar {0} borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete “{0}”</source>
            <translation>eliminar “{0}”</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Nuevo borrador con esta petición</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurar esta versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Choose one of them to see its versions.</source>
            <translation>Elige uno de ellos para ver sus versiones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>De&amp;lete draft</source>
            <translation>&amp;Eliminar borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Use as a &amp;sample</source>
            <translation>Usar como &amp;muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>{0} chosen</source>
            <translation>Selección: {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryReader</name>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare &amp;with</source>
            <translation>Com&amp;parar con</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing is written here yet.</source>
            <translation>Aquí aún no hay nada escrito.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Text of the version</source>
            <translation>Texto de la versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>The version before</source>
            <translation>La versión anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>There is no version before this one.</source>
            <translation>No hay ninguna versión anterior a esta.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRequest</name>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The message that is answered</source>
            <translation>El mensaje al que se responde</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The text that was to be reworded</source>
            <translation>El texto que había que reformular</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>What was asked for</source>
            <translation>Lo que se pidió</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>No draft and no version has these words.</source>
            <translation>Ningún borrador ni versión contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Number of drafts</source>
            <translation>Número de borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Search all drafts and their versions</source>
            <translation>Buscar en todos los borradores y sus versiones</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Show all drafts</source>
            <translation>Mostrar todos los borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>There are no drafts here yet. All that you write and have written is kept here, every version of it.</source>
            <translation>Aquí aún no hay borradores. Todo lo que escribas, o hagas escribir, se guarda aquí, versión a versión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Undo: {0}</source>
            <translation>Deshacer: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>{0} found</source>
            <translation>Resultado: {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>History: {0}</source>
            <translation>Historial: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>The drafts were not changed</source>
            <translation>Los borradores no se han cambiado</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>(nothing written yet)</source>
            <translation>(aún no hay nada escrito)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 draft</source>
            <translation>1 borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 version</source>
            <translation>1 versión</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Continued</source>
            <translation>Continuación</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Restored</source>
            <translation>Restauración</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Reworded</source>
            <translation>Reformulación</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>The text as it stands</source>
            <translation>El texto tal como está</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Written</source>
            <translation>Redacción</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Your edits</source>
            <translation>Tus cambios</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>as the text stands</source>
            <translation>el texto actual</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>begun {0}</source>
            <translation>empezado: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>interrupted</source>
            <translation>se interrumpió</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>stopped</source>
            <translation>se detuvo</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>strength {0}</source>
            <translation>intensidad {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>to {0}</source>
            <translation>para {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>unsteered</source>
            <translation>sin guiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>variant {0} of {1}</source>
            <translation>variante {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} drafts</source>
            <translation>{0} borradores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} versions</source>
            <translation>{0} versiones</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} words</source>
            <translation>{0} palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, variant {1}</source>
            <translation>{0}, variante {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}; compared with: {1}</source>
            <translation>{0}; en comparación con: {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>“{0}”</source>
            <translation>“{0}”</translation>
        </message>
    </context>
    <context>
        <name>ImportButtons</name>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>&amp;Back</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Add this text</source>
            <translation>Añadir este texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Find preference heads</source>
            <translation>Buscar cabezas de preferencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>ImportClient</name>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>The import {0}.</source>
            <translation>Importación: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept.</source>
            <translation>Se conserva todo lo que se leyó por completo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept; import again for the rest.</source>
            <translation>Se conserva todo lo que se leyó por completo; vuelve a importar para el resto.</translation>
        </message>
    </context>
    <context>
        <name>ImportCounts</name>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Kept from</source>
            <translation>Se conserva de</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Left out</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>What was found</source>
            <translation>Lo que se ha encontrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, changed since</source>
            <translation>{0}, con cambios desde entonces</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, known already</source>
            <translation>{0}, ya conocido</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>… and {0:,} more</source>
            <translation>… y {0:,} más</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Import writing</source>
            <translation>Importar textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Looking for who wrote what</source>
            <translation>Averiguando quién escribió qué</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Preparing the preview</source>
            <translation>Preparando la vista previa</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>That could not be looked at</source>
            <translation>No se pudo examinar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>The import was not finished</source>
            <translation>La importación no se completó</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>There is no preview</source>
            <translation>No hay vista previa</translation>
        </message>
    </context>
    <context>
        <name>ImportExampleView</name>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Example {0} of {1}</source>
            <translation>Ejemplo {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Left out: {0}</source>
            <translation>Descartado: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next example</source>
            <translation>Ejemplo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous example</source>
            <translation>Ejemplo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>What would be kept, and what left out</source>
            <translation>Qué se conservaría y qué se descartaría</translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add &amp;files…</source>
            <translation>Añadir &amp;archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add f&amp;older…</source>
            <translation>Añadir &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Drop files and folders here, or add them below.</source>
            <translation>Suelta aquí archivos y carpetas, o añádelos abajo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Into the &amp;profile</source>
            <translation>En el p&amp;erfil</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).
Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.
Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp chats.
All is read on this computer, and never changed.</source>
            <translation>Correo: buzones (mbox), carpetas Maildir y de Apple Mail, mensajes sueltos (eml, msg).
Documentos: texto, Markdown, páginas web, Word, OpenDocument, RTF, PDF.
Archivos que dan los servicios, comprimidos o no: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, chats de WhatsApp.
Todo se lee en este equipo y nunca se modifica.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Paste &amp;text…</source>
            <translation>&amp;Pegar texto…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Profile name</source>
            <translation>Nombre del perfil</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What have you written?</source>
            <translation>¿Qué has escrito?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What is to be imported</source>
            <translation>Lo que se va a importar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Your name, as you sign</source>
            <translation>Tu nombre, tal como firmas</translation>
        </message>
    </context>
    <context>
        <name>ImportFormats</name>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Apple Mail messages</source>
            <translation>mensajes de Apple Mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Bluesky archive</source>
            <translation>archivo de Bluesky</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn comments</source>
            <translation>comentarios de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn posts</source>
            <translation>publicaciones de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Mastodon archive</source>
            <translation>archivo de Mastodon</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Medium archive</source>
            <translation>archivo de Medium</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>OpenDocument texts</source>
            <translation>textos de OpenDocument</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Outlook messages</source>
            <translation>mensajes de Outlook</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>PDF files</source>
            <translation>archivos PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit comments</source>
            <translation>comentarios de Reddit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit posts</source>
            <translation>publicaciones de Reddit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Substack archive</source>
            <translation>archivo de Substack</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WhatsApp chat</source>
            <translation>chat de WhatsApp</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Word documents</source>
            <translation>documentos de Word</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WordPress export</source>
            <translation>exportación de WordPress</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>X archive</source>
            <translation>archivo de X</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>email messages</source>
            <translation>mensajes de correo</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>mailbox</source>
            <translation>buzón</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>rich text</source>
            <translation>texto enriquecido</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>text files</source>
            <translation>archivos de texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>web pages</source>
            <translation>páginas web</translation>
        </message>
    </context>
    <context>
        <name>ImportList</name>
        <message>
            <location filename="../../app/ui/importing/path_list.py"/>
            <source>Pasted text: {0}</source>
            <translation>Texto pegado: {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPace</name>
        <message>
            <location filename="../../app/ui/importing/pace.py"/>
            <source>{0:,.0f} texts a second</source>
            <translation>{0:,.0f} textos por segundo</translation>
        </message>
    </context>
    <context>
        <name>ImportPastePage</name>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>&amp;Title or subject, if it has one</source>
            <translation>Título o &amp;asunto, si lo tiene</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste a text that you wrote</source>
            <translation>Pega un texto que hayas escrito</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one email. What it quotes, and signatures, are left out.</source>
            <translation>Pega un correo. Se descartan las citas y las firmas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one post or article. All of it is kept.</source>
            <translation>Pega una publicación o un artículo. Se conserva entero.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Title or subject</source>
            <translation>Título o asunto</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>What sort of text it is</source>
            <translation>Qué tipo de texto es</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your te&amp;xt</source>
            <translation>Tu te&amp;xto</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your text</source>
            <translation>Tu texto</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewPage</name>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>1 text by you would be kept</source>
            <translation>Se conservaría 1 texto tuyo</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>All of it is in your library already</source>
            <translation>Ya está todo en tu biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing is kept yet.</source>
            <translation>Aún no se ha guardado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing would be kept</source>
            <translation>No se conservaría nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Texts that you changed would be replaced</source>
            <translation>Se sustituirían los textos que has cambiado</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>The list below says why. Go back to choose other files, or who you are.</source>
            <translation>La lista de abajo dice por qué. Vuelve atrás para elegir otros archivos, o quién eres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>There is nothing to import.</source>
            <translation>No hay nada que importar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} changed since they were imported</source>
            <translation>Cambiados desde la importación: {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} could not be read</source>
            <translation>No se pudieron leer: {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} known already</source>
            <translation>Ya conocidos: {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} left out</source>
            <translation>Descartados: {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} texts by you would be kept</source>
            <translation>Se conservarían {0:,} textos tuyos</translation>
        </message>
    </context>
    <context>
        <name>ImportProgressPage</name>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Looking through your files…</source>
            <translation>Examinando tus archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Reading {0}</source>
            <translation>Leyendo {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} of them by you</source>
            <translation>{0:,} de ellos tuyos</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} texts seen</source>
            <translation>{0:,} textos vistos</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>1 new sample</source>
            <translation>1 muestra nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>Next, Idiolect can find the parts of the model that carry this voice, its preference heads. That takes about two minutes and can be stopped at any time.</source>
            <translation>A continuación, Idiolect puede buscar las partes del modelo que llevan esta voz: sus cabezas de preferencia. Tarda unos dos minutos y se puede detener en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>No new samples</source>
            <translation>Ninguna muestra nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>What could not be read</source>
            <translation>Lo que no se pudo leer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} changed since, and replaced</source>
            <translation>Cambiados desde entonces y sustituidos: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} could not be read:</source>
            <translation>No se pudieron leer {0}:</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} left out: {1}</source>
            <translation>Descartados: {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} new samples</source>
            <translation>{0} muestras nuevas</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} were there already</source>
            <translation>Ya estaban: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>… and {0} more</source>
            <translation>… y {0} más</translation>
        </message>
    </context>
    <context>
        <name>ImportWhosePage</name>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Add this address or name</source>
            <translation>Añadir esta dirección o este nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Another address or name of yours</source>
            <translation>Otra dirección u otro nombre tuyo</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Nothing tells which of these are you. If none are: mail that you sent mostly lies in a folder of its own, such as Sent.</source>
            <translation>Nada indica cuáles de estos eres tú. Si no eres ninguno: el correo enviado suele estar en una carpeta propia, como Enviados.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Only what is from the ticked addresses and names is taken for your writing.</source>
            <translation>Solo se toma como tuyo lo que procede de las direcciones y los nombres marcados.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Taken for yours as a whole: {0}.</source>
            <translation>Se toma como tuyo por completo: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Which of these are you?</source>
            <translation>¿Cuáles de estos eres tú?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Who wrote; tick those who are you</source>
            <translation>Quién escribió; marca los que eres tú</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>added by you</source>
            <translation>añadido por ti</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in every chat</source>
            <translation>en todos los chats</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in your Sent folder</source>
            <translation>en tu carpeta de enviados</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>many others wrote here</source>
            <translation>muchos otros escribieron aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than all others together</source>
            <translation>más que todos los demás juntos</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than anyone else</source>
            <translation>más que nadie</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>nobody else wrote</source>
            <translation>nadie más escribió</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>others' mail arrived here</source>
            <translation>aquí llegó correo de otros</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} messages</source>
            <translation>{0:,} mensajes</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} others wrote less.</source>
            <translation>Otras {0:,} personas escribieron menos.</translation>
        </message>
    </context>
    <context>
        <name>JobProgress</name>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Comparing your texts</source>
            <translation>Comparando tus textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Measuring which heads carry your voice</source>
            <translation>Midiendo qué cabezas llevan tu voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Reading your samples</source>
            <translation>Leyendo tus muestras</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Trying strengths on your own writing</source>
            <translation>Probando intensidades con tus propios textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>at most {0}</source>
            <translation>{0} como mucho</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0:.0f} tokens/s</source>
            <translation>{0:.0f} tokens/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} min {1} s left</source>
            <translation>quedan {0} min {1} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} s left</source>
            <translation>quedan {0} s</translation>
        </message>
    </context>
    <context>
        <name>KindButtons</name>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A new email</source>
            <translation>Un correo nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A post for a blog or a forum</source>
            <translation>Una publicación para un blog o un foro</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>An answer to a message</source>
            <translation>La respuesta a un mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>Any other text, such as a letter</source>
            <translation>Cualquier otro texto, como una carta</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>What to write</source>
            <translation>Qué escribir</translation>
        </message>
    </context>
    <context>
        <name>KindWords</name>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 email</source>
            <translation>1 correo</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 note</source>
            <translation>1 nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 post</source>
            <translation>1 publicación</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 reply</source>
            <translation>1 respuesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Post</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>emails</source>
            <translation>correos</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>posts</source>
            <translation>publicaciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>replies</source>
            <translation>respuestas</translation>
        </message>
    </context>
    <context>
        <name>LatestChoices</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Choice</source>
            <translation>Elección</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your latest choices</source>
            <translation>Tus últimas elecciones</translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../app/ui/learner.py"/>
            <source>Stopped. What was learnt so far is kept.</source>
            <translation>Detenido. Se conserva lo aprendido hasta ahora.</translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Delete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Exclude or include</source>
            <translation>E&amp;xcluir o incluir</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Save now</source>
            <translation>&amp;Guardar ahora</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Tag…</source>
            <translation>&amp;Etiquetar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Texts</source>
            <translation>&amp;Textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>Revert to &amp;imported</source>
            <translation>Volver a lo &amp;importado</translation>
        </message>
    </context>
    <context>
        <name>LibraryChanges</name>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Delete {0}</source>
            <translation>Eliminar {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Edit a text</source>
            <translation>Editar un texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Exclude {0}</source>
            <translation>Excluir {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Include {0}</source>
            <translation>Incluir {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Revert a text</source>
            <translation>Revertir un texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Tag {0} “{1}”</source>
            <translation>Etiquetar {0} con “{1}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Untag {0} “{1}”</source>
            <translation>Quitar “{1}” de {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryEditor</name>
        <message>
            <location filename="../../app/ui/library/editor.py"/>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All sources</source>
            <translation>Todas las fuentes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All tags</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All texts</source>
            <translation>Todos los textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All years</source>
            <translation>Todos los años</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Excluded only</source>
            <translation>Solo excluidos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included only</source>
            <translation>Solo incluidos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included or excluded</source>
            <translation>Incluidos o excluidos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Kind of text</source>
            <translation>Tipo de texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Longest first</source>
            <translation>Más largos primero</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Newest first</source>
            <translation>Más nuevos primero</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Oldest first</source>
            <translation>Más antiguos primero</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Search your writing</source>
            <translation>Buscar en tus textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>LibraryList</name>
        <message>
            <location filename="../../app/ui/library/list.py"/>
            <source>Texts found</source>
            <translation>Textos encontrados</translation>
        </message>
    </context>
    <context>
        <name>LibraryListModel</name>
        <message>
            <location filename="../../app/ui/library/list_model.py"/>
            <source>No longer in the library</source>
            <translation>Ya no está en la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Choose a text to read it here.</source>
            <translation>Elige un texto para leerlo aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude from my voice</source>
            <translation>Excluir de mi voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude, delete or tag them together.</source>
            <translation>Puedes excluirlos, eliminarlos o etiquetarlos a la vez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Include in my voice</source>
            <translation>Incluir en mi voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Revert to imported</source>
            <translation>Volver a lo importado</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>{0} chosen</source>
            <translation>Selección: {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryRemoved</name>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>1 passage was removed by the import</source>
            <translation>La importación quitó 1 fragmento</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>What was removed</source>
            <translation>Lo que se quitó</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>{0} passages were removed by the import</source>
            <translation>La importación quitó {0} fragmentos</translation>
        </message>
    </context>
    <context>
        <name>LibrarySaving</name>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>A text without words is not kept. To be rid of it, exclude or delete it.</source>
            <translation>Un texto sin palabras no se guarda. Para librarte de él, exclúyelo o elimínalo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>Another program was writing to the library.</source>
            <translation>Otro programa estaba escribiendo en la biblioteca.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTags</name>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Remove the tag {0}</source>
            <translation>Quitar la etiqueta {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Import writing…</source>
            <translation>Importar textos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Nothing is found by these words and filters.</source>
            <translation>No se encuentra nada con estas palabras y filtros.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Number of texts</source>
            <translation>Número de textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Show all texts</source>
            <translation>Mostrar todos los textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>There are no texts here yet. Import emails and posts that you wrote.</source>
            <translation>Aquí aún no hay textos. Importa correos y publicaciones que hayas escrito.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Undo: {0}</source>
            <translation>Deshacer: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0}; {1} excluded</source>
            <translation>{0}; excluidos: {1}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>The edit was not kept</source>
            <translation>El cambio no se guardó</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>Your writing: {0}</source>
            <translation>Tus textos: {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>(no words)</source>
            <translation>(sin palabras)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 text</source>
            <translation>1 texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Excluded</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Unknown language</source>
            <translation>Idioma desconocido</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>for everyone</source>
            <translation>para todo el mundo</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to a mailing list</source>
            <translation>a una lista de correo</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to one person</source>
            <translation>a una persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to several people</source>
            <translation>a varias personas</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>undated</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} texts</source>
            <translation>{0} textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} words</source>
            <translation>{0} palabras</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py"/>
            <source>The draft was not kept</source>
            <translation>El borrador no se guardó</translation>
        </message>
    </context>
    <context>
        <name>ModelLoader</name>
        <message>
            <location filename="../../app/ui/model_loader.py"/>
            <source>{0} {1} was not loaded; {2} is used.</source>
            <translation>{0} {1} no se cargó; se usa {2}.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Measure speed</source>
            <translation>&amp;Medir velocidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Open a model…</source>
            <translation>&amp;Abrir un modelo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Use this model</source>
            <translation>&amp;Usar este modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Any chat model as a .gguf file; it can be dropped here, too.</source>
            <translation>Cualquier modelo de chat en un archivo .gguf; también se puede soltar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Back to the &amp;embedded model</source>
            <translation>Volver al modelo &amp;integrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use until you quit</source>
            <translation>En uso hasta que salgas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use, but placed otherwise than chosen below</source>
            <translation>En uso, pero con otra ubicación que la elegida abajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Looking at it</source>
            <translation>Examinándolo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Not in use</source>
            <translation>Sin usar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>The name of this file is no text. Give it a name of plain letters.</source>
            <translation>El nombre de este archivo no es texto. Ponle un nombre de letras corrientes.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>A first word comes after about {0} where all of your samples are read anew, and sooner after that.</source>
            <translation>La primera palabra tarda en torno a {0} cuando se releen todas tus muestras, y menos a partir de ahí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It does not fit: {0} are free.</source>
            <translation>No cabe: hay {0} libres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It fits: {0} are free.</source>
            <translation>Cabe: hay {0} libres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It writes about {0} words a second in your voice, {1} in its own, and reads {2}.</source>
            <translation>Escribe unas {0} palabras por segundo con tu voz, {1} con la suya, y lee {2}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Prompting</source>
            <translation>Indicaciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Runs on</source>
            <translation>Se ejecuta con</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>a second</source>
            <translation>un segundo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>continued text</source>
            <translation>texto que se continúa</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>not told</source>
            <translation>no consta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} billion</source>
            <translation>{0} mil millones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} layers of {1} heads</source>
            <translation>{0} capas de {1} cabezas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} million</source>
            <translation>{0} millones</translation>
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
            <translation>{0} hilos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} tokens, about {1} words</source>
            <translation>{0} tokens, unas {1} palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, from a faster copy as {1}</source>
            <translation>{0}, desde una copia más rápida en {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, keys as {1}</source>
            <translation>{0}, claves en {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} layers on the GPU</source>
            <translation>{0}, {1} capas en la GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} weights as {2}, {3}</source>
            <translation>{0}, {1} de pesos en {2}, {3}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}: {1} for the model, {2} for its context, {3} to compute in.</source>
            <translation>{0}: {1} para el modelo, {2} para su contexto, {3} para calcular.</translation>
        </message>
    </context>
    <context>
        <name>PastedTexts</name>
        <message>
            <location filename="../../app/ui/importing/pasted.py"/>
            <source>Pasted text, {0}</source>
            <translation>Texto pegado, {0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderMarks</name>
        <message>
            <location filename="../../app/ui/finishing/placeholder_marks.py"/>
            <source>Next place to fill &amp;in</source>
            <translation>&amp;Ir al siguiente hueco</translation>
        </message>
    </context>
    <context>
        <name>PlacementBox</name>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>&amp;Keys in the cache</source>
            <translation>C&amp;laves en la caché</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic ({0})</source>
            <translation>Automático ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the &amp;GPU</source>
            <translation>Capas en la &amp;GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the GPU</source>
            <translation>Capas en la GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Th&amp;reads</source>
            <translation>&amp;Hilos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>1 place is left to fill in.</source>
            <translation>Queda 1 hueco por rellenar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>{0} places are left to fill in.</source>
            <translation>Quedan {0} huecos por rellenar.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceCurve</name>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>How much you like each strength</source>
            <translation>Cuánto te gusta cada intensidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>calibrated</source>
            <translation>calibrada</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>learnt</source>
            <translation>aprendida</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>start</source>
            <translation>inicial</translation>
        </message>
    </context>
    <context>
        <name>PreferenceDetails</name>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Forget my choices</source>
            <translation>&amp;Olvidar mis elecciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forget my choices</source>
            <translation>Olvidar mis elecciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forgotten.</source>
            <translation>Olvidadas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Give my choices back</source>
            <translation>Recuperar mis elecciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>How much you like each strength</source>
            <translation>Cuánto te gusta cada intensidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>What {0} prefers</source>
            <translation>Qué prefiere {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>When you take one draft over another, the strength and voice of both are noted; when you edit a draft, how much of it you kept; never its words. New drafts start at the strength that follows, and you are offered to compare what would tell most. The band is what is not known yet. Older choices count for less. All of this stays on this computer.</source>
            <translation>Cuando prefieres un borrador a otro, se anotan la intensidad y la voz de ambos; cuando editas un borrador, cuánto conservaste de él; nunca sus palabras. Los borradores nuevos empiezan con la intensidad que resulta, y se te ofrece comparar lo que más revelaría. La banda es lo que aún no se sabe. Las elecciones antiguas cuentan menos. Todo esto se queda en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceNote</name>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details of what you prefer</source>
            <translation>Detalles de lo que prefieres</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>What was learnt from your choices</source>
            <translation>Lo aprendido de tus elecciones</translation>
        </message>
    </context>
    <context>
        <name>PreferenceWords</name>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 choice</source>
            <translation>1 elección</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 edit</source>
            <translation>1 edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Calibration recommends {0}.</source>
            <translation>La calibración recomienda {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>From {0} of yours: strength {1}.</source>
            <translation>A partir de {0}: intensidad {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Kept {0:.0%} of a draft of strength {1}</source>
            <translation>Se conservó el {0:.0%} de un borrador de intensidad {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Nothing is known of what you prefer yet. {0}</source>
            <translation>Aún no se sabe nada de lo que prefieres. {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: about as good as the mark.</source>
            <translation>Intensidad {0}: más o menos tan buena como la marca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: better than the mark.</source>
            <translation>Intensidad {0}: mejor que la marca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: less good.</source>
            <translation>Intensidad {0}: menos buena.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is a guess so far.</source>
            <translation>Por ahora es una conjetura.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is fairly sure: your best strength likely lies between {0} and {1}.</source>
            <translation>Es bastante seguro: tu mejor intensidad está probablemente entre {0} y {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is sure: your best strength lies between {0} and {1}.</source>
            <translation>Es seguro: tu mejor intensidad está entre {0} y {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Took strength {0} over {1}</source>
            <translation>Intensidad {0} mejor que {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Without choices of yours, drafts start at {0}.</source>
            <translation>Sin elecciones tuyas, los borradores empiezan en {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} choices</source>
            <translation>{0} elecciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} edits</source>
            <translation>{0} ediciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} in “{1}”</source>
            <translation>{0} en “{1}”</translation>
        </message>
    </context>
    <context>
        <name>ProcessOutput</name>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>could not be started ({0})</source>
            <translation>no se pudo iniciar: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>ended by itself (exit code {0})</source>
            <translation>terminó solo, código {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0})</source>
            <translation>lo terminó el sistema, señal {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0}, which often means that memory ran out)</source>
            <translation>lo terminó el sistema, señal {0}: a menudo por falta de memoria</translation>
        </message>
    </context>
    <context>
        <name>ProfilePicker</name>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>1 sample</source>
            <translation>1 muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Whose voice to write in</source>
            <translation>Con la voz de quién escribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Writing &amp;as</source>
            <translation>Escribir c&amp;omo</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>{0} samples</source>
            <translation>{0} muestras</translation>
        </message>
    </context>
    <context>
        <name>RevisionButtons</name>
        <message>
            <source>&amp;Again</source>
            <translation type="vanished">Otra ve&amp;z</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation type="vanished">De&amp;jar el mío</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">Dete&amp;ner</translation>
        </message>
        <message>
            <source>&amp;Take all</source>
            <translation type="vanished">A&amp;ceptar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>A&amp;gain</source>
            <translation>Otra &amp;vez</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Another wording</source>
            <translation>Otra formulación</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>C&amp;lose</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep mine</source>
            <translation>Conservar el mío</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep my text as it was</source>
            <translation>Dejar mi texto como estaba</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop writing</source>
            <translation>Dejar de escribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Ta&amp;ke all</source>
            <translation>&amp;Aceptar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take &amp;chosen pieces</source>
            <translation>Aceptar lo ele&amp;gido</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take all changes</source>
            <translation>Aceptar todos los cambios</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take the chosen changes and leave the others</source>
            <translation>Aceptar los cambios elegidos y dejar los demás</translation>
        </message>
    </context>
    <context>
        <name>RevisionPanel</name>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is complete: {0}</source>
            <translation>La propuesta está completa: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is the same as your text.</source>
            <translation>La propuesta es igual que tu texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The two texts are the same.</source>
            <translation>Los dos textos son iguales.</translation>
        </message>
    </context>
    <context>
        <name>RevisionReview</name>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Click a change, or press Space, to take or leave it.</source>
            <translation>Haz clic en un cambio, o pulsa Espacio, para aceptarlo o dejarlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Current change</source>
            <translation>Cambio actual</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next change</source>
            <translation>Cambio siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous change</source>
            <translation>Cambio anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} of {1} taken</source>
            <translation>Aceptados: {0} de {1}</translation>
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
            <translation>{0}: {1}, sin aceptar</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, taken</source>
            <translation>{0}: {1}, aceptado</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>1 change</source>
            <translation>1 cambio</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>Change {0} of {1}</source>
            <translation>Cambio {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a line break</source>
            <translation>un salto de línea</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a space</source>
            <translation>un espacio</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} becomes {1}</source>
            <translation>{0} pasa a {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} changes</source>
            <translation>{0} cambios</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is added</source>
            <translation>se añade {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is removed</source>
            <translation>se quita {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>“{0}”</source>
            <translation>“{0}”</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <location filename="../../app/ui/finishing/save_dialog.py"/>
            <source>Save the text</source>
            <translation>Guardar el texto</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Measuring how fast it is</source>
            <translation>Midiendo su velocidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>This model is used from now on.</source>
            <translation>Este modelo se usa a partir de ahora.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Pages of settings</source>
            <translation>Páginas de ajustes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SingleCopy</name>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder, and does not answer. Look for its window. If there is none, another account or computer may have the folder open, or the program hangs and has to be ended.

The folder: {0}</source>
            <translation>Idiolect ya está abierto con esta carpeta de datos, y no responde. Busca su ventana. Si no hay ninguna, puede que otra cuenta u otro equipo tenga abierta la carpeta, o que el programa esté bloqueado y haya que cerrarlo.

La carpeta: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder. Its window was asked to the front.</source>
            <translation>Idiolect ya está abierto con esta carpeta de datos. Se ha pedido que su ventana pase al frente.</translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>Next misspelling</source>
            <translation>Siguiente error ortográfico</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>No misspelling found.</source>
            <translation>No hay errores ortográficos.</translation>
        </message>
    </context>
    <context>
        <name>SpellingClient</name>
        <message>
            <location filename="../../app/ui/spelling/client.py"/>
            <source>The spelling check {0}, and stays off until Idiolect starts again.</source>
            <translation>Revisión ortográfica: {0}. Queda desactivada hasta que Idiolect se inicie de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Add to my words</source>
            <translation>&amp;Añadir a mis palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Check spelling</source>
            <translation>&amp;Revisar la ortografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Ignore here</source>
            <translation>&amp;Ignorar aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Spelling</source>
            <translation>&amp;Ortografía</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: no dictionary for {0}</source>
            <translation>Según el texto: no hay diccionario de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: not clear yet</source>
            <translation>Según el texto: aún no está claro</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: {0}</source>
            <translation>Según el texto: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>English (both spellings)</source>
            <translation>English (ambas ortografías)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>Looking for suggestions…</source>
            <translation>Buscando sugerencias…</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>No suggestions</source>
            <translation>Sin sugerencias</translation>
        </message>
    </context>
    <context>
        <name>StatusDesk</name>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Starting the writing engine</source>
            <translation>Iniciando el motor de escritura</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Copy message</source>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Speed and time left</source>
            <translation>Velocidad y tiempo restante</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>StrengthMark</name>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>Use the recommended strength, {0}</source>
            <translation>Usar la intensidad recomendada, {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>recommended</source>
            <translation>recomendada</translation>
        </message>
    </context>
    <context>
        <name>StrengthSlider</name>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>&amp;Voice</source>
            <translation>&amp;Voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>0 · model's own voice</source>
            <translation>0 · voz del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>100 · strongest</source>
            <translation>100 · máxima</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Drafts already draw on your samples. To steer them further, the preference heads must be found first.</source>
            <translation>Los borradores ya se apoyan en tus muestras. Para guiarlos más, antes hay que encontrar las cabezas de preferencia.</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads</source>
            <translation>Buscar cabezas de preferencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads…</source>
            <translation>Buscar cabezas de preferencia…</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Strength of your voice</source>
            <translation>Intensidad de tu voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>light</source>
            <translation>ligera</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>medium</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>model's own voice</source>
            <translation>voz del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>strong</source>
            <translation>fuerte</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>unsteered</source>
            <translation>sin guiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>{0}, recommended</source>
            <translation>{0}, recomendada</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Another paragraph · strength {0}</source>
            <translation>Otro párrafo · intensidad {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Less like you · strength {0}</source>
            <translation>Menos como tú · intensidad {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>More like you · strength {0}</source>
            <translation>Más como tú · intensidad {0}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Nuevo borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Open Idiolect</source>
            <translation>&amp;Abrir Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Put back what was on the clipboard</source>
            <translation>Recuperar lo que había en el &amp;portapapeles</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Rewrite the clipboard in my voice</source>
            <translation>&amp;Reescribir el portapapeles con mi voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>Idiolect is rewriting the clipboard…</source>
            <translation>Idiolect está reescribiendo el portapapeles…</translation>
        </message>
    </context>
    <context>
        <name>VariantColumn</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Keep mine</source>
            <translation>Dejar el mío</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Use this</source>
            <translation>Usar este</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>{0} words</source>
            <translation>{0} palabras</translation>
        </message>
    </context>
    <context>
        <name>VariantsDesk</name>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Choose one. The others stay in the history.</source>
            <translation>Elige uno. Los demás se quedan en el historial.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>You have changed the draft, so the new one stands beside it. Choose one; the other stays in the history.</source>
            <translation>Has cambiado el borrador, así que el nuevo aparece al lado. Elige uno; el otro se queda en el historial.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Your text</source>
            <translation>Tu texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>model's own voice</source>
            <translation>voz del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>strength {0:.0f}</source>
            <translation>intensidad {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>{0} · “{1}”</source>
            <translation>{0} · “{1}”</translation>
        </message>
    </context>
    <context>
        <name>VariantsView</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back to the draft as it was</source>
            <translation>Volver al borrador tal como estaba</translation>
        </message>
    </context>
    <context>
        <name>VoiceDetails</name>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Copied words</source>
            <translation>Palabras copiadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Drafts at several strengths</source>
            <translation>Borradores con varias intensidades</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Fluency</source>
            <translation>Fluidez</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Repeated</source>
            <translation>Repetido</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Steered by</source>
            <translation>Guiado por</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Strength</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>The voice of {0}</source>
            <translation>La voz de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking).</source>
            <translation>Dos mitades coinciden en {0:.2f} (0 es azar, 1 es la misma clasificación).</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match</source>
            <translation>Parecido de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match: by how much drafts are likelier yours than other people's, nats a character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs of four words that came before. Copied words: longest run shared with one of your samples.</source>
            <translation>Parecido de voz: cuánto más probable es que los borradores sean tuyos que de otras personas, en nats por carácter; más es mejor. Fluidez: nats por token; menos es más fluido. Repetido: series de cuatro palabras que ya habían salido. Palabras copiadas: la serie más larga compartida con una de tus muestras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing, sampled as if steered</source>
            <translation>nada, muestreado como si se guiara</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing: your samples only</source>
            <translation>nada: solo tus muestras</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and preference heads</source>
            <translation>muestras y cabezas de preferencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and random heads</source>
            <translation>muestras y cabezas al azar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0:.0%} of the ranking comes from {1} other writers.</source>
            <translation>El {0:.0%} de la clasificación procede de otros {1} autores.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing.</source>
            <translation>{0} de {1} cabezas de {2}, a partir de {3} tokens en {4} lugares de tus textos.</translation>
        </message>
    </context>
    <context>
        <name>VoiceMixTable</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Likely your favourite</source>
            <translation>Probable favorita</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your voices by how likely you like each best</source>
            <translation>Tus voces según la probabilidad de que sean tu favorita</translation>
        </message>
    </context>
    <context>
        <name>VoiceNote</name>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details of this voice</source>
            <translation>Detalles de esta voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>What is known of this voice</source>
            <translation>Lo que se sabe de esta voz</translation>
        </message>
    </context>
    <context>
        <name>VoiceTexts</name>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Keep in</source>
            <translation>&amp;Fijar en</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Let go</source>
            <translation>&amp;Soltar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Keep the chosen texts in a voice</source>
            <translation>Fijar los textos elegidos en una voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Let the chosen texts go elsewhere</source>
            <translation>Dejar que los textos elegidos cambien de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Texts of “{0}”, the most typical first</source>
            <translation>Textos de “{0}”, primero los más típicos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>They may go to another voice when voices are found anew</source>
            <translation>Podrán pasar a otra voz cuando se busquen voces de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>stays here</source>
            <translation>se queda aquí</translation>
        </message>
    </context>
    <context>
        <name>VoiceWords</name>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Found {0} preference heads: {1}.</source>
            <translation>Se encontraron {0} cabezas de preferencia: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Preference heads: {0}.</source>
            <translation>Cabezas de preferencia: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering does not help with this model and this writing.</source>
            <translation>Guiar no ayuda con este modelo y estos textos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps, though random heads may do as well.</source>
            <translation>Guiar ayuda, aunque unas cabezas al azar podrían servir igual.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps.</source>
            <translation>Guiar ayuda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Too little writing to recommend a strength.</source>
            <translation>Hay muy pocos textos para recomendar una intensidad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>fairly sure</source>
            <translation>bastante seguras</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>not enough writing yet</source>
            <translation>aún no hay textos suficientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>sure</source>
            <translation>seguras</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>{0}, mostly what other writers have in common</source>
            <translation>{0}, sobre todo lo que otros autores tienen en común</translation>
        </message>
    </context>
    <context>
        <name>VoicesChanges</name>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text may go elsewhere when voices are found anew.</source>
            <translation>El texto podrá pasar a otra voz cuando se busquen voces de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text stays in “{0}” from now on.</source>
            <translation>A partir de ahora, el texto se queda en “{0}”.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} and {1}</source>
            <translation>{0} y {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} are one voice now: “{1}”.</source>
            <translation>{0} son ahora una sola voz: “{1}”.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts may go elsewhere when voices are found anew.</source>
            <translation>{0} textos podrán pasar a otra voz cuando se busquen voces de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts stay in “{1}” from now on.</source>
            <translation>A partir de ahora, {0} textos se quedan en “{1}”.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is called “{1}” now.</source>
            <translation>“{0}” se llama ahora “{1}”.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is two voices now: “{0}” and “{1}”.</source>
            <translation>“{0}” es ahora dos voces: “{0}” y “{1}”.</translation>
        </message>
    </context>
    <context>
        <name>VoicesChoice</name>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>All writing together</source>
            <translation>Todos los textos juntos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>In &amp;the voice</source>
            <translation>Con &amp;la voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>The voice of the latest draft</source>
            <translation>La voz del último borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Which of this person's voices to write in</source>
            <translation>Con cuál de las voces de esta persona escribir</translation>
        </message>
    </context>
    <context>
        <name>VoicesDialog</name>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Take back the latest change ({0})</source>
            <translation>Deshacer el último cambio ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>The voices of {0}</source>
            <translation>Las voces de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Undo the latest change</source>
            <translation>Deshacer el último cambio</translation>
        </message>
    </context>
    <context>
        <name>VoicesEditor</name>
        <message>
            <location filename="../../app/ui/voices/editor.py"/>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
    </context>
    <context>
        <name>VoicesEmptyPage</name>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>&amp;Find voices</source>
            <translation>&amp;Buscar voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>Find voices</source>
            <translation>Buscar voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1:,}.</source>
            <translation>Ayuda a partir de unos {0} textos. Aquí hay {1:,}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1}: most likely they will stay one voice. Import more first.</source>
            <translation>Ayuda a partir de unos {0} textos. Aquí hay {1}: lo más probable es que sigan siendo una sola voz. Importa más antes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>People write differently to a client and to friends. The model compares the texts and sorts those that are alike into voices, five at most. Each can have preference heads of its own, and a draft is then written in the voice that fits what you ask for. You can rename, merge and split voices, and move texts between them.</source>
            <translation>No se escribe igual a un cliente que a los amigos. El modelo compara los textos y reúne los que se parecen en voces, cinco como mucho. Cada una puede tener sus propias cabezas de preferencia, y cada borrador se escribe con la voz que va mejor con lo que pides. Puedes renombrar, unir y dividir voces, y mover textos entre ellas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>There is nothing to compare yet. Import some writing first.</source>
            <translation>Aún no hay nada que comparar. Importa antes algunos textos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>This writing is one voice so far</source>
            <translation>Por ahora, estos textos son una sola voz</translation>
        </message>
    </context>
    <context>
        <name>VoicesPage</name>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Merge</source>
            <translation>&amp;Unir</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Split</source>
            <translation>Di&amp;vidir</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>All texts are one voice: too few, or too much alike, for several.</source>
            <translation>Todos los textos son una sola voz: son muy pocos, o demasiado parecidos, para varias.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Compare again, with texts that came since; what you changed stays</source>
            <translation>Comparar de nuevo, con los textos que han llegado desde entonces; lo que cambiaste se queda</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find its &amp;heads</source>
            <translation>Buscar sus ca&amp;bezas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find preference heads in this voice's texts alone, at least {0} of them; until then those of all your writing steer it</source>
            <translation>Buscar cabezas de preferencia solo en los textos de esta voz, al menos {0}; hasta entonces la guían las de todos tus textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find voices &amp;anew</source>
            <translation>Buscar voces de &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Make two voices of this one, by likeness</source>
            <translation>Hacer de esta dos voces, por parecido</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Rename the voice (F2)</source>
            <translation>Renombrar la voz (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Select two voices or more to make them one</source>
            <translation>Selecciona dos voces o más para hacer de ellas una</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Texts that are alike are one voice. A draft is written in the one that fits what you ask for, unless you choose one yourself in the window.</source>
            <translation>Los textos que se parecen son una voz. Un borrador se escribe con la que va mejor con lo que pides, salvo que elijas tú una en la ventana.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>{0:,} of {1:,} texts were compared, the others sorted by their kind; finding voices anew compares more.</source>
            <translation>Se compararon {0:,} de {1:,} textos; los demás se ordenaron por su tipo. Si buscas voces de nuevo, se comparan más.</translation>
        </message>
    </context>
    <context>
        <name>VoicesRunner</name>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Stopped. The voices are as they were.</source>
            <translation>Detenido. Las voces están como estaban.</translation>
        </message>
    </context>
    <context>
        <name>VoicesTable</name>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Preference heads</source>
            <translation>Cabezas de preferencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
    </context>
    <context>
        <name>VoicesTasks</name>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are one voice: too few, or too much alike, for several.</source>
            <translation>Estos textos son una sola voz: son muy pocos, o demasiado parecidos, para varias.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are {0} voices.</source>
            <translation>Estos textos son {0} voces.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>“{0}” has {1} preference heads of its own: {2}.</source>
            <translation>“{0}” tiene {1} cabezas de preferencia propias: {2}.</translation>
        </message>
    </context>
    <context>
        <name>VoicesWords</name>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, as you chose.</source>
            <translation>, como elegiste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, of your {0} voices for {1} the closest to what you asked for.</source>
            <translation>, de tus {0} voces para {1}, la más cercana a lo que pediste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, the closest to what you asked for: none of your voices is for {0}.</source>
            <translation>, la más cercana a lo que pediste: ninguna de tus voces es para {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, which you have preferred: another is closer to what you asked for.</source>
            <translation>, la que has preferido hasta ahora: otra se acerca más a lo que pediste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, your one voice for {0}.</source>
            <translation>, tu única voz para {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for and by your choices: {0}.</source>
            <translation>Escrito con varias voces, según su parecido con lo que pediste y según tus elecciones: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for: {0}.</source>
            <translation>Escrito con varias voces, según su parecido con lo que pediste: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in “{0}”</source>
            <translation>Escrito con “{0}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>its own: {0}</source>
            <translation>propias: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>none of its own yet</source>
            <translation>aún no tiene propias</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>too little writing for its own</source>
            <translation>muy pocos textos para tener propias</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Drafts that sound like you</source>
            <translation>Borradores que suenan como tú</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Idiolect learns from emails and posts that you have written, and drafts new ones in your own voice. Everything stays on this computer: it never goes online.</source>
            <translation>Idiolect aprende de los correos y publicaciones que has escrito, y redacta otros nuevos con tu propia voz. Todo se queda en este equipo: nunca se conecta a internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Import my writing…</source>
            <translation>Importar mis textos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>The sample voice is an invented person's, there to play with. Your own mail, posts and documents can also be dropped here, as files, folders or zips.</source>
            <translation>La voz de ejemplo es de una persona inventada, para que pruebes. Tu correo, tus publicaciones y tus documentos también se pueden soltar aquí, como archivos, carpetas o zips.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Try the sample voice</source>
            <translation>Probar la voz de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;About Idiolect</source>
            <translation>&amp;Acerca de Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Copy draft</source>
            <translation>&amp;Copiar borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Draft</source>
            <translation>&amp;Redactar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Find preference heads</source>
            <translation>&amp;Buscar cabezas de preferencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Go on from here</source>
            <translation>&amp;Seguir desde aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Import writing…</source>
            <translation>&amp;Importar textos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Keyboard shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Less like me</source>
            <translation>Me&amp;nos como yo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;More like me</source>
            <translation>&amp;Más como yo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Nuevo borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Profile</source>
            <translation>Per&amp;fil</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Try the sample voice</source>
            <translation>&amp;Probar la voz de ejemplo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Voices…</source>
            <translation>&amp;Voces…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Weaker voice</source>
            <translation>Voz más s&amp;uave</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Another paragraph in the place of this one, for you to see</source>
            <translation>Otro párrafo en lugar de este, para que lo veas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>At several &amp;strengths</source>
            <translation>Con varias &amp;intensidades</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Keep &amp;learning in the background</source>
            <translation>Seguir apre&amp;ndiendo en segundo plano</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Let Idiolect go on from the cursor</source>
            <translation>Dejar que Idiolect siga desde el cursor</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, more like yours, for you to see</source>
            <translation>Otras palabras para la selección o el párrafo, más tuyas, para que las veas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, plainer ones, for you to see</source>
            <translation>Otras palabras para la selección o el párrafo, más neutras, para que las veas</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Re&amp;commended strength</source>
            <translation>Intensidad re&amp;comendada</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Redraft &amp;paragraph</source>
            <translation>Reescri&amp;bir párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Se&amp;ttings…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>St&amp;ronger voice</source>
            <translation>Voz más &amp;fuerte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Three &amp;variants</source>
            <translation>Tres &amp;variantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>What your &amp;choices say…</source>
            <translation>Qué dicen tus e&amp;lecciones…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Your &amp;writing…</source>
            <translation>&amp;Tus textos…</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Draft</source>
            <translation>Redactar</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Other ways to draft</source>
            <translation>Otras formas de redactar</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop drafting</source>
            <translation>Dejar de redactar</translation>
        </message>
    </context>
    <context>
        <name>X11Shortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/x11.py"/>
            <source>The X server gives no connection for a shortcut.</source>
            <translation>El servidor X no da conexión para un atajo.</translation>
        </message>
    </context>
</TS>
