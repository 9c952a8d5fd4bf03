<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>F&amp;or</source>
            <translation>P&amp;our</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>S&amp;ubject</source>
            <translation>Ob&amp;jet</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>T&amp;o</source>
            <translation>P&amp;our</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Tit&amp;le</source>
            <translation>T&amp;itre</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>a name or address</source>
            <translation>un nom ou une adresse</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>may be left empty</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>who will read it</source>
            <translation>qui le lira</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../app/ui/application.py"/>
            <source>The folder of your data, {0}, is not there, so the usual one is used: {1}. If it is on a disk that is not plugged in, quit, plug it in, and start again.</source>
            <translation>Le dossier de vos données, {0}, est introuvable ; le dossier habituel est donc utilisé : {1}. S’il se trouve sur un disque qui n’est pas branché, quittez, branchez-le, puis relancez Idiolect.</translation>
        </message>
    </context>
    <context>
        <name>ClipboardRewrite</name>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>Rewriting the clipboard in your voice…</source>
            <translation>Réécriture du presse-papiers avec votre voix…</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is as it was before.</source>
            <translation>Le presse-papiers est revenu à son état précédent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is being rewritten already.</source>
            <translation>Le presse-papiers est déjà en cours de réécriture.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The model wrote nothing this time.</source>
            <translation>Le modèle n’a rien écrit cette fois.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The rewrite is on the clipboard. Paste it where you need it.</source>
            <translation>Le texte réécrit est dans le presse-papiers. Collez-le où vous voulez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard, or the desktop shows it only to the window in front. Open Idiolect, then try again.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers, ou le bureau ne le montre qu’à la fenêtre au premier plan. Ouvrez Idiolect, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard. Copy some text first.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>What is on the clipboard is not text. Copy some text first.</source>
            <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>{0} The clipboard is as it was.</source>
            <translation>{0} Le presse-papiers n’a pas changé.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>May be left empty.</source>
            <translation>Facultatif.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the message here, or drop an .eml or text file on this box.</source>
            <translation>Collez ici le message, ou déposez un fichier .eml ou texte dans ce cadre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the text here that shall sound like you, or drop a file.</source>
            <translation>Collez ici le texte qui doit vous ressembler, ou déposez un fichier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewr&amp;ite a text in my voice</source>
            <translation>Réécrire &amp;un texte avec ma voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewrite a text in my voice</source>
            <translation>Réécrire un texte avec ma voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The &amp;message you answer</source>
            <translation>Le &amp;message auquel vous répondez</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The message you answer</source>
            <translation>Le message auquel vous répondez</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The point to make, in a few notes.

For example: we moved the garden plot, what grew well, what I would not do again.</source>
            <translation>L’idée à défendre, en quelques notes.

Par exemple : nous avons déplacé le potager, ce qui a bien poussé, ce que je ne referais pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The te&amp;xt to rewrite</source>
            <translation>Te&amp;xte à réécrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The text to rewrite</source>
            <translation>Texte à réécrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What about, in a few notes.

For example: thanks for the notes, Thursday at ten works, I will bring the drawings.</source>
            <translation>De quoi il s’agit, en quelques notes.

Par exemple : merci pour les remarques, jeudi à dix heures me convient, j’apporterai les plans.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it is and what to say, in a few notes.

For example: a letter to the council, the bridge is closed since May, ask who mends it and when.</source>
            <translation>Ce que c’est et ce qu’il faut dire, en quelques notes.

Par exemple : une lettre à la mairie, le pont est fermé depuis mai, demander qui le répare et quand.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it should say</source>
            <translation>Ce que le texte doit dire</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What should it &amp;say?</source>
            <translation>&amp;Que doit-il dire ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to answer, in a few notes.

For example: yes to the date, no to the price, ask for the floor plan.</source>
            <translation>Que répondre, en quelques notes.

Par exemple : oui pour la date, non pour le prix, demander le plan des lieux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to mi&amp;nd in it</source>
            <translation>À &amp;quoi veiller</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Delete cache</source>
            <translation>&amp;Vider le cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Open folder</source>
            <translation>&amp;Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>All that you import and write stays in one folder of this computer.</source>
            <translation>Tout ce que vous importez et écrivez reste dans un seul dossier de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Faster copies of models</source>
            <translation>Copies rapides des modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>From the next start on, {0} is used. Nothing was moved: copy what is in {1} there yourself, after you quit, if it is to come along.</source>
            <translation>Au prochain démarrage, {0} sera utilisé. Rien n’a été déplacé : pour emporter le contenu de {1}, copiez-le vous-même après avoir quitté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache can be made anew: after it was deleted, the next draft and the next lesson take longer, and nothing is lost. Another folder is opened at the next start; your data are not moved there.</source>
            <translation>Le cache peut être recréé : une fois vidé, le prochain brouillon et le prochain apprentissage durent plus longtemps, et rien n’est perdu. Un autre dossier est ouvert au prochain démarrage ; vos données n’y sont pas déplacées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache is empty.</source>
            <translation>Le cache est vide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use another &amp;folder…</source>
            <translation>Utiliser un &amp;autre dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use the &amp;usual folder</source>
            <translation>Utiliser le dossier &amp;habituel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>What was read and measured</source>
            <translation>Ce qui a été lu et mesuré</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Your texts, voices and drafts</source>
            <translation>Vos textes, voix et brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in cache</source>
            <translation>{0}, dans cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in library.sqlite</source>
            <translation>{0}, dans library.sqlite</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>All you wrote is kept now.</source>
            <translation>Tout ce que vous avez écrit est maintenant enregistré.</translation>
        </message>
        <message>
            <source>In your voice, beside the text as it was</source>
            <translation type="vanished">Avec votre voix, à côté du texte d’origine</translation>
        </message>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>{0} What is on the page is not kept yet: it is tried again.</source>
            <translation>{0} La page n’est pas encore enregistrée : un nouvel essai est en cours.</translation>
        </message>
    </context>
    <context>
        <name>DesktopDesk</name>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>Idiolect is not ready: it has no profile or model, or writes already.</source>
            <translation>Idiolect n’est pas prêt : il lui manque un profil ou un modèle, ou il écrit déjà.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>It was stopped.</source>
            <translation>Réécriture arrêtée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>The keys {0} are another program's, so they do not rewrite here.</source>
            <translation>Les touches {0} appartiennent à un autre programme ; elles ne lancent donc pas la réécriture.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder for your data</source>
            <translation>Un dossier pour vos données</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder of your writing</source>
            <translation>Un dossier de vos textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A model</source>
            <translation>Un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>All files ({0})</source>
            <translation>Tous les fichiers ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Archives of services and chats ({0})</source>
            <translation>Archives de services et de discussions ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Documents and posts ({0})</source>
            <translation>Documents et posts ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Files that you wrote</source>
            <translation>Fichiers que vous avez écrits</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Mail ({0})</source>
            <translation>Courrier ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Models ({0})</source>
            <translation>Modèles ({0})</translation>
        </message>
    </context>
    <context>
        <name>DraftDesk</name>
        <message>
            <location filename="../../app/ui/draft_desk.py"/>
            <source>In your voice, beside the text as it was</source>
            <translation>Avec votre voix, à côté du texte d’origine</translation>
        </message>
    </context>
    <context>
        <name>DraftHeading</name>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>continued</source>
            <translation>continué</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>restored</source>
            <translation>restauré</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>strength {0:.0f}</source>
            <translation>intensité {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>unsteered</source>
            <translation>non guidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>your edits</source>
            <translation>vos modifications</translation>
        </message>
    </context>
    <context>
        <name>DraftHistory</name>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>A draft is being written. Stop it, or try again when it is complete.</source>
            <translation>Un brouillon est en cours de rédaction. Arrêtez-le, ou réessayez quand il sera terminé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>Added to your samples.</source>
            <translation>Ajouté à vos échantillons.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It is among your samples already.</source>
            <translation>Ce texte est déjà parmi vos échantillons.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It replaces the sample that this draft gave before.</source>
            <translation>Il remplace l’échantillon que ce brouillon avait donné.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You changed the sample that this draft gave before; that one stays.</source>
            <translation>Vous avez modifié l’échantillon que ce brouillon avait donné ; il est conservé tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You deleted this text from your samples before, so it was not added.</source>
            <translation>Vous aviez supprimé ce texte de vos échantillons ; il n’a donc pas été ajouté.</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy the draft</source>
            <translation>Copier le brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Your draft appears here, a word at a time. It is yours to change, or to begin: type the first words and let Idiolect go on.</source>
            <translation>Votre brouillon apparaît ici, mot après mot. Libre à vous de le modifier, ou de le commencer : tapez les premiers mots et laissez Idiolect continuer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>{0} words</source>
            <translation>{0} mots</translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <location filename="../../app/ui/draft_view.py"/>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
    </context>
    <context>
        <name>DraftingController</name>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Cut at its greatest length</source>
            <translation>Coupé à la longueur maximale</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped before the first word.</source>
            <translation>Arrêté avant le premier mot.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>The model wrote nothing this time. Draft again, or say more in the brief.</source>
            <translation>Le modèle n’a rien écrit cette fois. Relancez la rédaction, ou précisez vos notes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>repeats {0} words in a row of one</source>
            <translation>reprend {0} mots d’affilée de l’un d’eux</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} The text so far is kept.</source>
            <translation>{0} Le texte déjà écrit est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} · {1} tokens at {2:.0f} a second · drew on {3} samples</source>
            <translation>{0} · {1} jetons à {2:.0f} par seconde · d’après {3} échantillons</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag the text out</source>
            <translation>Emporter le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag this into another program or a folder to take the text there.</source>
            <translation>Faites glisser ceci dans un autre programme ou un dossier pour y emporter le texte.</translation>
        </message>
    </context>
    <context>
        <name>EngineClient</name>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>Stopped before it began.</source>
            <translation>Arrêté avant de commencer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine is not running. Choose Retry to start it again.</source>
            <translation>Le moteur d’écriture est arrêté. Choisissez « Réessayer » pour le relancer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine speaks protocol version {0}, this window {1}. Install Idiolect again so that both match.</source>
            <translation>Le moteur d’écriture parle la version {0} du protocole, cette fenêtre la version {1}. Réinstallez Idiolect pour les accorder.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}, {1} times in a row. Choose Retry to try again.</source>
            <translation>Panne du moteur d’écriture ({0}), {1} fois de suite. Choisissez « Réessayer » pour essayer encore.</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}; it is starting again.</source>
            <translation>Panne du moteur d’écriture ({0}) ; il redémarre.</translation>
        </message>
    </context>
    <context>
        <name>ExtentFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Any length</source>
            <translation>Toute longueur</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>As my notes</source>
            <translation>Comme mes notes</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>How long it shall be</source>
            <translation>La longueur voulue</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Long</source>
            <translation>Long</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Short</source>
            <translation>Court</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>The language to write in</source>
            <translation>La langue dans laquelle écrire</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>A fault in Idiolect</source>
            <translation>Une erreur dans Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, please copy this and report it.</source>
            <translation>Un problème est survenu par la faute d’Idiolect. Votre texte est conservé. Si cela se reproduit, merci de copier ceci et de le signaler.</translation>
        </message>
    </context>
    <context>
        <name>FileFormats</name>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Email to be sent</source>
            <translation>E-mail à envoyer</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
    </context>
    <context>
        <name>FinishActions</name>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied as Markdown.</source>
            <translation>Copié en Markdown.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied with formatting.</source>
            <translation>Copié avec la mise en forme.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy as &amp;Markdown</source>
            <translation>Copier en &amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy with &amp;formatting</source>
            <translation>Copier avec la mise en &amp;forme</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>No mail program could be opened. The text was copied instead.</source>
            <translation>Aucun programme de messagerie n’a pu être ouvert. Le texte a été copié à la place.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Open in your mail &amp;program</source>
            <translation>&amp;Ouvrir dans la messagerie</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Opened in your mail program.</source>
            <translation>Ouvert dans votre messagerie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Sa&amp;ve as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Saved as {0}.</source>
            <translation>Enregistré sous {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>The text is too long to be handed over, so it was copied: paste it into the message that your mail program opens.</source>
            <translation>Le texte est trop long pour être transmis, il a donc été copié : collez-le dans le message qu’ouvre votre messagerie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>There is no text yet.</source>
            <translation>Il n’y a pas encore de texte.</translation>
        </message>
    </context>
    <context>
        <name>FinishButton</name>
        <message>
            <location filename="../../app/ui/finishing/button.py"/>
            <source>Save or send</source>
            <translation>Enregistrer ou envoyer</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Keep learning in the background</source>
            <translation>&amp;Apprendre en arrière-plan</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the text is</source>
            <translation>Celle du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>C&amp;olours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Check &amp;spelling</source>
            <translation>&amp;Vérifier l’orthographe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>From there a draft can be begun while you work elsewhere.</source>
            <translation>Elle permet de commencer un brouillon pendant que vous travaillez ailleurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Goes on finding out what makes your voice while nobody works here.</source>
            <translation>Continue à découvrir ce qui fait votre voix quand personne ne travaille ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language of the spelling</source>
            <translation>Langue de l’orthographe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>S&amp;pelling of</source>
            <translation>&amp;Orthographe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Show an &amp;icon in the tray</source>
            <translation>Afficher une &amp;icône dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Shown from the next start on.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Te&amp;xt size</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Words that look misspelt are underlined as you write.</source>
            <translation>Les mots qui semblent mal écrits sont soulignés pendant la saisie.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut that runs the shell script: {0}</source>
            <translation>Idiolect n’a pas encore de raccourci global sur macOS. Dans l’app Raccourcis, créez un raccourci qui exécute le script shell : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>On Wayland a program cannot listen to keys while another is in front. In the keyboard settings of your desktop, set a shortcut that runs: {0}</source>
            <translation>Sous Wayland, un programme ne peut pas écouter le clavier quand un autre est au premier plan. Dans les réglages du clavier de votre bureau, créez un raccourci qui exécute : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>This desktop has no global shortcuts.</source>
            <translation>Ce bureau n’a pas de raccourcis globaux.</translation>
        </message>
    </context>
    <context>
        <name>GrowingText</name>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Proposal, being written</source>
            <translation>Proposition, en cours d’écriture</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Your text</source>
            <translation>Votre texte</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>About Idiolect</source>
            <translation>À propos d’Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Alt+Down, Alt+Up	The next change of a proposal, or the one before</source>
            <translation>Alt+Bas, Alt+Haut	Modification suivante ou précédente d’une proposition</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Ctrl+1, Ctrl+2, …	Take one of several drafts side by side</source>
            <translation>Ctrl+1, Ctrl+2, …	Choisir un des brouillons affichés côte à côte</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Idiolect {0} drafts emails and posts in your own voice. It works wholly on this computer and never goes online.</source>
            <translation>Idiolect {0} rédige des e-mails et des posts avec votre propre voix. Il fonctionne entièrement sur cet ordinateur et ne se connecte jamais à Internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Left, Right	The strength, while the slider has the keyboard</source>
            <translation>Gauche, Droite	Intensité, quand le curseur a le clavier</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Space	Take or leave that change</source>
            <translation>Espace	Accepter ou laisser cette modification</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Copy the whole text</source>
            <translation>&amp;Copier tout le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Delete draft</source>
            <translation>&amp;Supprimer le brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Drafts</source>
            <translation>&amp;Brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Nouveau brouillon avec cette demande</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Open in the main window</source>
            <translation>&amp;Ouvrir dans la fenêtre principale</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurer cette version</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Undo deleting</source>
            <translation>&amp;Annuler la suppression</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Version</source>
            <translation>&amp;Version</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Compare with the version &amp;before</source>
            <translation>Comparer avec la version &amp;précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Use as a &amp;sample</source>
            <translation>&amp;Utiliser comme échantillon</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Choose a draft to see its versions.</source>
            <translation>Choisissez un brouillon pour voir ses versions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete {0} drafts</source>
            <translation>supprimer {0} brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete “{0}”</source>
            <translation>supprimer « {0} »</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;New draft from this request</source>
            <translation>&amp;Nouveau brouillon avec cette demande</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Restore this version</source>
            <translation>&amp;Restaurer cette version</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Choose one of them to see its versions.</source>
            <translation>Choisissez-en un pour voir ses versions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>De&amp;lete draft</source>
            <translation>&amp;Supprimer le brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Use as a &amp;sample</source>
            <translation>&amp;Utiliser comme échantillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>{0} chosen</source>
            <translation>Sélection : {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryReader</name>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare &amp;with</source>
            <translation>Co&amp;mparer avec</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing is written here yet.</source>
            <translation>Rien n’est encore écrit ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Text of the version</source>
            <translation>Texte de la version</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>The version before</source>
            <translation>La version précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>There is no version before this one.</source>
            <translation>Il n’y a pas de version avant celle-ci.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRequest</name>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The message that is answered</source>
            <translation>Le message auquel répondre</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The text that was to be reworded</source>
            <translation>Le texte à reformuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>What was asked for</source>
            <translation>Ce qui a été demandé</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>No draft and no version has these words.</source>
            <translation>Aucun brouillon ni aucune version ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Number of drafts</source>
            <translation>Nombre de brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Search all drafts and their versions</source>
            <translation>Rechercher dans tous les brouillons et leurs versions</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Show all drafts</source>
            <translation>Afficher tous les brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>There are no drafts here yet. All that you write and have written is kept here, every version of it.</source>
            <translation>Il n’y a pas encore de brouillon ici. Tout ce que vous écrivez et faites écrire y est conservé, avec toutes les versions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Undo: {0}</source>
            <translation>Annuler : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>{0} found</source>
            <translation>Résultat : {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>History: {0}</source>
            <translation>Historique : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>The drafts were not changed</source>
            <translation>Les brouillons n’ont pas été modifiés</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>(nothing written yet)</source>
            <translation>(rien d’écrit pour l’instant)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 draft</source>
            <translation>1 brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 version</source>
            <translation>1 version</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Continued</source>
            <translation>Continué</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Restored</source>
            <translation>Restauré</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Reworded</source>
            <translation>Reformulé</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>The text as it stands</source>
            <translation>Le texte actuel</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Written</source>
            <translation>Rédigé</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Your edits</source>
            <translation>Vos modifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>as the text stands</source>
            <translation>texte actuel</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>begun {0}</source>
            <translation>commencé le {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>strength {0}</source>
            <translation>intensité {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>to {0}</source>
            <translation>pour {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>unsteered</source>
            <translation>non guidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>variant {0} of {1}</source>
            <translation>variante {0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} drafts</source>
            <translation>{0} brouillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} versions</source>
            <translation>{0} versions</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} words</source>
            <translation>{0} mots</translation>
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
            <translation>{0} ; par rapport à : {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>“{0}”</source>
            <translation>« {0} »</translation>
        </message>
    </context>
    <context>
        <name>ImportButtons</name>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>&amp;Back</source>
            <translation>R&amp;etour</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Add this text</source>
            <translation>Ajouter ce texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Find preference heads</source>
            <translation>Trouver les têtes de préférence</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>ImportClient</name>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>The import {0}.</source>
            <translation>L’importation a échoué ({0}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept.</source>
            <translation>Tout ce qui a été lu en entier est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept; import again for the rest.</source>
            <translation>Tout ce qui a été lu en entier est conservé ; relancez l’importation pour le reste.</translation>
        </message>
    </context>
    <context>
        <name>ImportCounts</name>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Could not be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Kept from</source>
            <translation>Conservé depuis</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, changed since</source>
            <translation>{0}, modifié depuis</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, known already</source>
            <translation>{0}, déjà connu</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>… and {0:,} more</source>
            <translation>… et {0:,} de plus</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Import writing</source>
            <translation>Importer des textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Looking for who wrote what</source>
            <translation>Recherche de qui a écrit quoi</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Preparing the preview</source>
            <translation>Préparation de l’aperçu</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>That could not be looked at</source>
            <translation>Impossible d’examiner ces éléments</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>The import was not finished</source>
            <translation>L’importation n’est pas allée à son terme</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>There is no preview</source>
            <translation>Pas d’aperçu</translation>
        </message>
    </context>
    <context>
        <name>ImportExampleView</name>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Example {0} of {1}</source>
            <translation>Exemple {0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Left out: {0}</source>
            <translation>Écarté : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next example</source>
            <translation>Exemple suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous example</source>
            <translation>Exemple précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>What would be kept, and what left out</source>
            <translation>Ce qui serait conservé, et ce qui serait écarté</translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add &amp;files…</source>
            <translation>Ajouter des &amp;fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add f&amp;older…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Drop files and folders here, or add them below.</source>
            <translation>Déposez ici des fichiers et des dossiers, ou ajoutez-les ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Into the &amp;profile</source>
            <translation>Dans le &amp;profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).
Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.
Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp chats.
All is read on this computer, and never changed.</source>
            <translation>Courrier : boîtes aux lettres (mbox), dossiers Maildir et Apple Mail, messages isolés (eml, msg).
Documents : texte, Markdown, pages web, Word, OpenDocument, RTF, PDF.
Archives fournies par des services, compressées ou non : X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, discussions WhatsApp.
Tout est lu sur cet ordinateur, et jamais modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Paste &amp;text…</source>
            <translation>Coller un &amp;texte…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Profile name</source>
            <translation>Nom du profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What have you written?</source>
            <translation>Qu’avez-vous écrit ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What is to be imported</source>
            <translation>Ce qui doit être importé</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Your name, as you sign</source>
            <translation>Votre nom, comme vous signez</translation>
        </message>
    </context>
    <context>
        <name>ImportFormats</name>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Apple Mail messages</source>
            <translation>messages Apple Mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Bluesky archive</source>
            <translation>archive Bluesky</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn comments</source>
            <translation>commentaires LinkedIn</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn posts</source>
            <translation>posts LinkedIn</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Mastodon archive</source>
            <translation>archive Mastodon</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Medium archive</source>
            <translation>archive Medium</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>OpenDocument texts</source>
            <translation>textes OpenDocument</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Outlook messages</source>
            <translation>messages Outlook</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>PDF files</source>
            <translation>fichiers PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit comments</source>
            <translation>commentaires Reddit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit posts</source>
            <translation>posts Reddit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Substack archive</source>
            <translation>archive Substack</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WhatsApp chat</source>
            <translation>discussion WhatsApp</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Word documents</source>
            <translation>documents Word</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WordPress export</source>
            <translation>export WordPress</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>X archive</source>
            <translation>archive X</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>email messages</source>
            <translation>messages électroniques</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>mailbox</source>
            <translation>boîte aux lettres</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>rich text</source>
            <translation>texte enrichi</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>text files</source>
            <translation>fichiers texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>web pages</source>
            <translation>pages web</translation>
        </message>
    </context>
    <context>
        <name>ImportList</name>
        <message>
            <location filename="../../app/ui/importing/path_list.py"/>
            <source>Pasted text: {0}</source>
            <translation>Texte collé : {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPace</name>
        <message>
            <location filename="../../app/ui/importing/pace.py"/>
            <source>{0:,.0f} texts a second</source>
            <translation>{0:,.0f} textes par seconde</translation>
        </message>
    </context>
    <context>
        <name>ImportPastePage</name>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>&amp;Title or subject, if it has one</source>
            <translation>&amp;Titre ou objet, s’il y en a un</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste a text that you wrote</source>
            <translation>Collez un texte que vous avez écrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one email. What it quotes, and signatures, are left out.</source>
            <translation>Collez un seul e-mail. Les citations et les signatures sont écartées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one post or article. All of it is kept.</source>
            <translation>Collez un seul post ou article. Il est conservé en entier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Title or subject</source>
            <translation>Titre ou objet</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>What sort of text it is</source>
            <translation>De quelle sorte de texte il s’agit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your te&amp;xt</source>
            <translation>Votre te&amp;xte</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your text</source>
            <translation>Votre texte</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewPage</name>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>1 text by you would be kept</source>
            <translation>1 texte de vous serait conservé</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>All of it is in your library already</source>
            <translation>Tout est déjà dans votre bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing is kept yet.</source>
            <translation>Rien n’est encore conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing would be kept</source>
            <translation>Rien ne serait conservé</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Texts that you changed would be replaced</source>
            <translation>Les textes que vous avez modifiés seraient remplacés</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>The list below says why. Go back to choose other files, or who you are.</source>
            <translation>La liste ci-dessous dit pourquoi. Revenez en arrière pour choisir d’autres fichiers, ou dire qui vous êtes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>There is nothing to import.</source>
            <translation>Il n’y a rien à importer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} changed since they were imported</source>
            <translation>Modifiés depuis l’importation : {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} could not be read</source>
            <translation>Illisibles : {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} known already</source>
            <translation>Déjà connus : {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} left out</source>
            <translation>Écartés : {0:,}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} texts by you would be kept</source>
            <translation>{0:,} textes de vous seraient conservés</translation>
        </message>
    </context>
    <context>
        <name>ImportProgressPage</name>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Looking through your files…</source>
            <translation>Examen de vos fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Reading {0}</source>
            <translation>Lecture de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} of them by you</source>
            <translation>dont {0:,} de vous</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} texts seen</source>
            <translation>Textes vus : {0:,}</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>1 new sample</source>
            <translation>1 nouvel échantillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>Next, Idiolect can find the parts of the model that carry this voice, its preference heads. That takes about two minutes and can be stopped at any time.</source>
            <translation>Idiolect peut maintenant trouver les parties du modèle qui portent cette voix : ses têtes de préférence. Cela prend environ deux minutes et peut être arrêté à tout moment.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>No new samples</source>
            <translation>Aucun nouvel échantillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>What could not be read</source>
            <translation>Ce qui n’a pas pu être lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} changed since, and replaced</source>
            <translation>Modifiés depuis et remplacés : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} could not be read:</source>
            <translation>Illisibles ({0}) :</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} left out: {1}</source>
            <translation>Écartés ({0}) : {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} new samples</source>
            <translation>{0} nouveaux échantillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} were there already</source>
            <translation>Déjà présents : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>… and {0} more</source>
            <translation>… et {0} de plus</translation>
        </message>
    </context>
    <context>
        <name>ImportWhosePage</name>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Add this address or name</source>
            <translation>Ajouter cette adresse ou ce nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Another address or name of yours</source>
            <translation>Une autre de vos adresses ou un autre nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Nothing tells which of these are you. If none are: mail that you sent mostly lies in a folder of its own, such as Sent.</source>
            <translation>Rien n’indique laquelle de ces personnes vous êtes. Si ce n’est aucune d’elles : le courrier que vous avez envoyé se trouve le plus souvent dans un dossier à part, comme « Envoyés ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Only what is from the ticked addresses and names is taken for your writing.</source>
            <translation>Seul ce qui vient des adresses et des noms cochés est considéré comme écrit par vous.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Taken for yours as a whole: {0}.</source>
            <translation>Considérés comme entièrement de vous : {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Which of these are you?</source>
            <translation>Qui êtes-vous dans cette liste ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Who wrote; tick those who are you</source>
            <translation>Auteurs : cochez ceux qui vous désignent</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>added by you</source>
            <translation>ajouté par vous</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in every chat</source>
            <translation>dans toutes les discussions</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in your Sent folder</source>
            <translation>dans votre dossier « Envoyés »</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>many others wrote here</source>
            <translation>beaucoup d’autres ont écrit ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than all others together</source>
            <translation>plus que tous les autres réunis</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than anyone else</source>
            <translation>plus que quiconque</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>nobody else wrote</source>
            <translation>personne d’autre n’a écrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>others' mail arrived here</source>
            <translation>le courrier d’autres personnes arrivait ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} messages</source>
            <translation>{0:,} messages</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} others wrote less.</source>
            <translation>{0:,} autres ont écrit moins.</translation>
        </message>
    </context>
    <context>
        <name>JobProgress</name>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Comparing your texts</source>
            <translation>Comparaison de vos textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Measuring which heads carry your voice</source>
            <translation>Mesure des têtes qui portent votre voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Reading your samples</source>
            <translation>Lecture de vos échantillons</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Trying strengths on your own writing</source>
            <translation>Essai d’intensités sur vos propres textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Writing</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>at most {0}</source>
            <translation>au plus {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0:.0f} tokens/s</source>
            <translation>{0:.0f} jetons/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} min {1} s left</source>
            <translation>{0} min {1} s restantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} s left</source>
            <translation>{0} s restantes</translation>
        </message>
    </context>
    <context>
        <name>KindButtons</name>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A new email</source>
            <translation>Un nouvel e-mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A post for a blog or a forum</source>
            <translation>Un post pour un blog ou un forum</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>An answer to a message</source>
            <translation>Une réponse à un message</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>Any other text, such as a letter</source>
            <translation>Tout autre texte, comme une lettre</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>What to write</source>
            <translation>Que rédiger</translation>
        </message>
    </context>
    <context>
        <name>KindWords</name>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 email</source>
            <translation>1 e-mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 note</source>
            <translation>1 note</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 post</source>
            <translation>1 post</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 reply</source>
            <translation>1 réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>emails</source>
            <translation>e-mails</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>posts</source>
            <translation>posts</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>replies</source>
            <translation>réponses</translation>
        </message>
    </context>
    <context>
        <name>LatestChoices</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Choice</source>
            <translation>Choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>When</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your latest choices</source>
            <translation>Vos derniers choix</translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../app/ui/learner.py"/>
            <source>Stopped. What was learnt so far is kept.</source>
            <translation>Arrêté. Ce qui a été appris jusqu’ici est conservé.</translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Exclude or include</source>
            <translation>&amp;Exclure ou inclure</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Save now</source>
            <translation>&amp;Enregistrer maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Tag…</source>
            <translation>É&amp;tiqueter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Texts</source>
            <translation>&amp;Textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>Revert to &amp;imported</source>
            <translation>Revenir au texte &amp;importé</translation>
        </message>
    </context>
    <context>
        <name>LibraryChanges</name>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Delete {0}</source>
            <translation>Supprimer {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Edit a text</source>
            <translation>Modifier un texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Exclude {0}</source>
            <translation>Exclure {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Include {0}</source>
            <translation>Inclure {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Revert a text</source>
            <translation>Rétablir un texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Tag {0} “{1}”</source>
            <translation>Étiqueter {0} « {1} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Untag {0} “{1}”</source>
            <translation>Retirer de {0} l’étiquette « {1} »</translation>
        </message>
    </context>
    <context>
        <name>LibraryEditor</name>
        <message>
            <location filename="../../app/ui/library/editor.py"/>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All kinds</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All sources</source>
            <translation>Toutes les sources</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All tags</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All texts</source>
            <translation>Tous les textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Excluded only</source>
            <translation>Exclus seulement</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included only</source>
            <translation>Inclus seulement</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included or excluded</source>
            <translation>Inclus ou exclus</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Kind of text</source>
            <translation>Genre de texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Longest first</source>
            <translation>Les plus longs d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Newest first</source>
            <translation>Les plus récents d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Oldest first</source>
            <translation>Les plus anciens d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Search your writing</source>
            <translation>Rechercher dans vos textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>LibraryList</name>
        <message>
            <location filename="../../app/ui/library/list.py"/>
            <source>Texts found</source>
            <translation>Textes trouvés</translation>
        </message>
    </context>
    <context>
        <name>LibraryListModel</name>
        <message>
            <location filename="../../app/ui/library/list_model.py"/>
            <source>No longer in the library</source>
            <translation>N’est plus dans la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Choose a text to read it here.</source>
            <translation>Choisissez un texte pour le lire ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude from my voice</source>
            <translation>Exclure de ma voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude, delete or tag them together.</source>
            <translation>Vous pouvez les exclure, les supprimer ou les étiqueter ensemble.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Include in my voice</source>
            <translation>Inclure dans ma voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Revert to imported</source>
            <translation>Revenir au texte importé</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>{0} chosen</source>
            <translation>Sélection : {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryRemoved</name>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>1 passage was removed by the import</source>
            <translation>1 passage a été retiré par l’importation</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>What was removed</source>
            <translation>Ce qui a été retiré</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>{0} passages were removed by the import</source>
            <translation>{0} passages ont été retirés par l’importation</translation>
        </message>
    </context>
    <context>
        <name>LibrarySaving</name>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>A text without words is not kept. To be rid of it, exclude or delete it.</source>
            <translation>Un texte sans mots n’est pas conservé. Pour vous en défaire, excluez-le ou supprimez-le.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>Another program was writing to the library.</source>
            <translation>Un autre programme écrivait dans la bibliothèque.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTags</name>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Remove the tag {0}</source>
            <translation>Retirer l’étiquette {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Import writing…</source>
            <translation>Importer des textes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Nothing is found by these words and filters.</source>
            <translation>Rien ne correspond à ces mots et à ces filtres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Number of texts</source>
            <translation>Nombre de textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Show all texts</source>
            <translation>Afficher tous les textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>There are no texts here yet. Import emails and posts that you wrote.</source>
            <translation>Il n’y a pas encore de textes ici. Importez des e-mails et des posts que vous avez écrits.</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Undo: {0}</source>
            <translation>Annuler : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0}; {1} excluded</source>
            <translation>{0} ; exclus : {1}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>The edit was not kept</source>
            <translation>La modification n’a pas été conservée</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>Your writing: {0}</source>
            <translation>Vos textes : {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>(no words)</source>
            <translation>(aucun mot)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 text</source>
            <translation>1 texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Excluded</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Unknown language</source>
            <translation>Langue inconnue</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>for everyone</source>
            <translation>pour tout le monde</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to a mailing list</source>
            <translation>à une liste de diffusion</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to one person</source>
            <translation>à une personne</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to several people</source>
            <translation>à plusieurs personnes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>undated</source>
            <translation>sans date</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} texts</source>
            <translation>{0} textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} words</source>
            <translation>{0} mots</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py"/>
            <source>The draft was not kept</source>
            <translation>Le brouillon n’a pas été conservé</translation>
        </message>
    </context>
    <context>
        <name>ModelLoader</name>
        <message>
            <location filename="../../app/ui/model_loader.py"/>
            <source>{0} {1} was not loaded; {2} is used.</source>
            <translation>{0} {1} n’a pas été chargé ; {2} est utilisé.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Measure speed</source>
            <translation>&amp;Mesurer la vitesse</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Open a model…</source>
            <translation>&amp;Ouvrir un modèle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Use this model</source>
            <translation>&amp;Utiliser ce modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Any chat model as a .gguf file; it can be dropped here, too.</source>
            <translation>Tout modèle de conversation au format .gguf ; vous pouvez aussi le déposer ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Back to the &amp;embedded model</source>
            <translation>Revenir au modèle &amp;intégré</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use until you quit</source>
            <translation>Utilisé jusqu’à ce que vous quittiez</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use, but placed otherwise than chosen below</source>
            <translation>Utilisé, mais réparti autrement que choisi ci-dessous</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Looking at it</source>
            <translation>Examen en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Not in use</source>
            <translation>Non utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>The name of this file is no text. Give it a name of plain letters.</source>
            <translation>Le nom de ce fichier n’est pas du texte. Donnez-lui un nom en lettres simples.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>A first word comes after about {0} where all of your samples are read anew, and sooner after that.</source>
            <translation>Le premier mot arrive au bout d’environ {0} quand tous vos échantillons sont relus, et plus vite ensuite.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It does not fit: {0} are free.</source>
            <translation>Il ne tient pas : {0} sont libres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It fits: {0} are free.</source>
            <translation>Il tient : {0} sont libres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It writes about {0} words a second in your voice, {1} in its own, and reads {2}.</source>
            <translation>Il écrit environ {0} mots par seconde avec votre voix, {1} avec la sienne, et en lit {2}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Prompting</source>
            <translation>Invite</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Runs on</source>
            <translation>S’exécute sur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>a second</source>
            <translation>une seconde</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>chat</source>
            <translation>conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>continued text</source>
            <translation>texte à continuer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>not told</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} billion</source>
            <translation>{0} Md</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} layers of {1} heads</source>
            <translation>{0} couches de {1} têtes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} million</source>
            <translation>{0} M</translation>
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
            <translation>{0} threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} tokens, about {1} words</source>
            <translation>{0} jetons, environ {1} mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, from a faster copy as {1}</source>
            <translation>{0}, à partir d’une copie plus rapide en {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, keys as {1}</source>
            <translation>{0}, clés en {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} layers on the GPU</source>
            <translation>{0}, {1} couches sur le GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} weights as {2}, {3}</source>
            <translation>{0}, {1} de poids en {2}, {3}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}: {1} for the model, {2} for its context, {3} to compute in.</source>
            <translation>{0} : {1} pour le modèle, {2} pour son contexte, {3} pour le calcul.</translation>
        </message>
    </context>
    <context>
        <name>PastedTexts</name>
        <message>
            <location filename="../../app/ui/importing/pasted.py"/>
            <source>Pasted text, {0}</source>
            <translation>Texte collé, {0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderMarks</name>
        <message>
            <location filename="../../app/ui/finishing/placeholder_marks.py"/>
            <source>Next place to fill &amp;in</source>
            <translation>Emplacement &amp;suivant à remplir</translation>
        </message>
    </context>
    <context>
        <name>PlacementBox</name>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>&amp;Keys in the cache</source>
            <translation>&amp;Clés dans le cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic ({0})</source>
            <translation>Automatique ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the &amp;GPU</source>
            <translation>Couches sur le &amp;GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the GPU</source>
            <translation>Couches sur le GPU</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Th&amp;reads</source>
            <translation>&amp;Threads</translation>
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
            <translation>Il reste 1 emplacement à remplir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>{0} places are left to fill in.</source>
            <translation>Il reste {0} emplacements à remplir.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceCurve</name>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>How much you like each strength</source>
            <translation>À quel point vous aimez chaque intensité</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>calibrated</source>
            <translation>calibrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>learnt</source>
            <translation>apprise</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>start</source>
            <translation>départ</translation>
        </message>
    </context>
    <context>
        <name>PreferenceDetails</name>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Forget my choices</source>
            <translation>&amp;Oublier mes choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forget my choices</source>
            <translation>Oublier mes choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forgotten.</source>
            <translation>Choix oubliés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Give my choices back</source>
            <translation>Récupérer mes choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>How much you like each strength</source>
            <translation>À quel point vous aimez chaque intensité</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>What {0} prefers</source>
            <translation>Ce que préfère {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>When you take one draft over another, the strength and voice of both are noted; when you edit a draft, how much of it you kept; never its words. New drafts start at the strength that follows, and you are offered to compare what would tell most. The band is what is not known yet. Older choices count for less. All of this stays on this computer.</source>
            <translation>Quand vous choisissez un brouillon plutôt qu’un autre, l’intensité et la voix des deux sont notées ; quand vous modifiez un brouillon, la part que vous en avez gardée ; jamais ses mots. Les nouveaux brouillons commencent à l’intensité qui en découle, et l’on vous propose de comparer ce qui en apprendrait le plus. La bande est ce qui n’est pas encore connu. Les choix anciens comptent moins. Tout cela reste sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>PreferenceNote</name>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details of what you prefer</source>
            <translation>Détails de vos préférences</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>What was learnt from your choices</source>
            <translation>Ce qui a été appris de vos choix</translation>
        </message>
    </context>
    <context>
        <name>PreferenceWords</name>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 choice</source>
            <translation>1 choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 edit</source>
            <translation>1 modification</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Calibration recommends {0}.</source>
            <translation>Le calibrage recommande {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>From {0} of yours: strength {1}.</source>
            <translation>D’après {0} de votre part : intensité {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Kept {0:.0%} of a draft of strength {1}</source>
            <translation>{0:.0%} gardés d’un brouillon d’intensité {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Nothing is known of what you prefer yet. {0}</source>
            <translation>On ne sait encore rien de ce que vous préférez. {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: about as good as the mark.</source>
            <translation>Intensité {0} : à peu près aussi bien que le repère.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: better than the mark.</source>
            <translation>Intensité {0} : mieux que le repère.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: less good.</source>
            <translation>Intensité {0} : moins bien.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is a guess so far.</source>
            <translation>Ce n’est qu’une supposition pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is fairly sure: your best strength likely lies between {0} and {1}.</source>
            <translation>C’est assez sûr : votre meilleure intensité se situe probablement entre {0} et {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is sure: your best strength lies between {0} and {1}.</source>
            <translation>C’est sûr : votre meilleure intensité se situe entre {0} et {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Took strength {0} over {1}</source>
            <translation>Intensité {0} préférée à {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Without choices of yours, drafts start at {0}.</source>
            <translation>Sans choix de votre part, les brouillons commencent à {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} choices</source>
            <translation>{0} choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} edits</source>
            <translation>{0} modifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} in “{1}”</source>
            <translation>{0} avec « {1} »</translation>
        </message>
    </context>
    <context>
        <name>ProcessOutput</name>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>could not be started ({0})</source>
            <translation>n’a pas pu démarrer : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>ended by itself (exit code {0})</source>
            <translation>s’est terminé seul, code {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0})</source>
            <translation>arrêté par le système, signal {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0}, which often means that memory ran out)</source>
            <translation>arrêté par le système, signal {0} : souvent faute de mémoire</translation>
        </message>
    </context>
    <context>
        <name>ProfilePicker</name>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>1 sample</source>
            <translation>1 échantillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Whose voice to write in</source>
            <translation>Avec la voix de qui écrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Writing &amp;as</source>
            <translation>Au &amp;nom de</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>{0} samples</source>
            <translation>{0} échantillons</translation>
        </message>
    </context>
    <context>
        <name>RevisionButtons</name>
        <message>
            <source>&amp;Again</source>
            <translation type="vanished">&amp;Encore</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation type="vanished">&amp;Garder le mien</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">Arrê&amp;ter</translation>
        </message>
        <message>
            <source>&amp;Take all</source>
            <translation type="vanished">Tout a&amp;ccepter</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>A&amp;gain</source>
            <translation>&amp;Encore</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Another wording</source>
            <translation>Une autre formulation</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>C&amp;lose</source>
            <translation>F&amp;ermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep my text as it was</source>
            <translation>Garder mon texte tel qu’il était</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop writing</source>
            <translation>Arrêter l’écriture</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Ta&amp;ke all</source>
            <translation>Tout a&amp;ccepter</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take &amp;chosen pieces</source>
            <translation>Accepter la &amp;sélection</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take all changes</source>
            <translation>Accepter toutes les modifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take the chosen changes and leave the others</source>
            <translation>Accepter les modifications choisies et laisser les autres</translation>
        </message>
    </context>
    <context>
        <name>RevisionPanel</name>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is complete: {0}</source>
            <translation>La proposition est terminée : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is the same as your text.</source>
            <translation>La proposition est identique à votre texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The two texts are the same.</source>
            <translation>Les deux textes sont identiques.</translation>
        </message>
    </context>
    <context>
        <name>RevisionReview</name>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Click a change, or press Space, to take or leave it.</source>
            <translation>Cliquez sur une modification, ou appuyez sur Espace, pour l’accepter ou la laisser.</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Current change</source>
            <translation>Modification actuelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next</source>
            <translation>Suivante</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next change</source>
            <translation>Modification suivante</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous</source>
            <translation>Précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous change</source>
            <translation>Modification précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} of {1} taken</source>
            <translation>Acceptées : {0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>RevisionView</name>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, left</source>
            <translation>{0} : {1}, laissée</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, taken</source>
            <translation>{0} : {1}, acceptée</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>1 change</source>
            <translation>1 modification</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>Change {0} of {1}</source>
            <translation>Modification {0} sur {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a line break</source>
            <translation>un saut de ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a space</source>
            <translation>un espace</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} becomes {1}</source>
            <translation>{0} devient {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} changes</source>
            <translation>{0} modifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is added</source>
            <translation>{0} est ajouté</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is removed</source>
            <translation>{0} est supprimé</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>“{0}”</source>
            <translation>« {0} »</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <location filename="../../app/ui/finishing/save_dialog.py"/>
            <source>Save the text</source>
            <translation>Enregistrer le texte</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Measuring how fast it is</source>
            <translation>Mesure de sa vitesse</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>This model is used from now on.</source>
            <translation>Ce modèle est désormais utilisé.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Pages of settings</source>
            <translation>Pages des paramètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>SingleCopy</name>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder, and does not answer. Look for its window. If there is none, another account or computer may have the folder open, or the program hangs and has to be ended.

The folder: {0}</source>
            <translation>Idiolect est déjà ouvert avec ce dossier de données, et ne répond pas. Cherchez sa fenêtre. S’il n’y en a pas, il se peut qu’un autre compte ou ordinateur ait ouvert le dossier, ou que le programme soit bloqué et doive être arrêté.

Le dossier : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder. Its window was asked to the front.</source>
            <translation>Idiolect est déjà ouvert avec ce dossier de données. Sa fenêtre a été appelée au premier plan.</translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>Next misspelling</source>
            <translation>Faute suivante</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>No misspelling found.</source>
            <translation>Aucune faute trouvée.</translation>
        </message>
    </context>
    <context>
        <name>SpellingClient</name>
        <message>
            <location filename="../../app/ui/spelling/client.py"/>
            <source>The spelling check {0}, and stays off until Idiolect starts again.</source>
            <translation>La vérification de l’orthographe a échoué ({0}) et reste désactivée jusqu’au prochain démarrage d’Idiolect.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Add to my words</source>
            <translation>&amp;Ajouter à mes mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Check spelling</source>
            <translation>&amp;Vérifier l’orthographe</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Ignore here</source>
            <translation>&amp;Ignorer ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Spelling</source>
            <translation>&amp;Orthographe</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: no dictionary for {0}</source>
            <translation>Celle du texte : pas de dictionnaire pour {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: not clear yet</source>
            <translation>Celle du texte : pas encore claire</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: {0}</source>
            <translation>Celle du texte : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>English (both spellings)</source>
            <translation>English (les deux orthographes)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>No suggestions</source>
            <translation>Aucune suggestion</translation>
        </message>
    </context>
    <context>
        <name>StatusDesk</name>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Starting the writing engine</source>
            <translation>Démarrage du moteur d’écriture</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Speed and time left</source>
            <translation>Vitesse et temps restant</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>StrengthMark</name>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>Use the recommended strength, {0}</source>
            <translation>Utiliser l’intensité recommandée, {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>recommended</source>
            <translation>recommandée</translation>
        </message>
    </context>
    <context>
        <name>StrengthSlider</name>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>&amp;Voice</source>
            <translation>&amp;Voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>0 · model's own voice</source>
            <translation>0 · voix du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>100 · strongest</source>
            <translation>100 · la plus forte</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Drafts already draw on your samples. To steer them further, the preference heads must be found first.</source>
            <translation>Les brouillons s’appuient déjà sur vos échantillons. Pour les guider davantage, il faut d’abord trouver les têtes de préférence.</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads</source>
            <translation>Trouver les têtes de préférence</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads…</source>
            <translation>Trouver les têtes de préférence…</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Strength of your voice</source>
            <translation>Intensité de votre voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>light</source>
            <translation>légère</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>model's own voice</source>
            <translation>voix du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>strong</source>
            <translation>forte</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>unsteered</source>
            <translation>non guidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>{0}, recommended</source>
            <translation>{0}, recommandée</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Another paragraph · strength {0}</source>
            <translation>Un autre paragraphe · intensité {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Less like you · strength {0}</source>
            <translation>Moins proche de vous · intensité {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>More like you · strength {0}</source>
            <translation>Plus proche de vous · intensité {0}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Nouveau brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Open Idiolect</source>
            <translation>&amp;Ouvrir Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Put back what was on the clipboard</source>
            <translation>R&amp;emettre l’ancien presse-papiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Rewrite the clipboard in my voice</source>
            <translation>&amp;Réécrire le presse-papiers avec ma voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>Idiolect is rewriting the clipboard…</source>
            <translation>Idiolect réécrit le presse-papiers…</translation>
        </message>
    </context>
    <context>
        <name>VariantColumn</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Use this</source>
            <translation>Choisir celui-ci</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>{0} words</source>
            <translation>{0} mots</translation>
        </message>
    </context>
    <context>
        <name>VariantsDesk</name>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Choose one. The others stay in the history.</source>
            <translation>Choisissez-en un. Les autres restent dans l’historique.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>You have changed the draft, so the new one stands beside it. Choose one; the other stays in the history.</source>
            <translation>Vous avez modifié le brouillon ; le nouveau s’affiche donc à côté. Choisissez-en un ; l’autre reste dans l’historique.</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Your text</source>
            <translation>Votre texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>model's own voice</source>
            <translation>voix du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>strength {0:.0f}</source>
            <translation>intensité {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>{0} · “{1}”</source>
            <translation>{0} · « {1} »</translation>
        </message>
    </context>
    <context>
        <name>VariantsView</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back to the draft as it was</source>
            <translation>Revenir au brouillon tel qu’il était</translation>
        </message>
    </context>
    <context>
        <name>VoiceDetails</name>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Copied words</source>
            <translation>Mots copiés</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Drafts at several strengths</source>
            <translation>Brouillons à plusieurs intensités</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Fluency</source>
            <translation>Fluidité</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Repeated</source>
            <translation>Répétitions</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Steered by</source>
            <translation>Guidé par</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Strength</source>
            <translation>Intensité</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>The voice of {0}</source>
            <translation>La voix de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking).</source>
            <translation>Deux moitiés de ces textes s’accordent à {0:.2f} (0 : le hasard, 1 : le même classement).</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match: by how much drafts are likelier yours than other people's, nats a character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs of four words that came before. Copied words: longest run shared with one of your samples.</source>
            <translation>Ressemblance : de combien les brouillons sont plus vraisemblables de votre main que de celle d’autrui, en nats par caractère ; plus, c’est mieux. Fluidité : nats par jeton ; moins, c’est plus fluide. Répétitions : suites de quatre mots déjà apparues. Mots copiés : plus longue suite commune avec un de vos échantillons.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing, sampled as if steered</source>
            <translation>rien, échantillonné comme si guidé</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing: your samples only</source>
            <translation>rien : vos échantillons seuls</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and preference heads</source>
            <translation>échantillons et têtes de préférence</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and random heads</source>
            <translation>échantillons et têtes au hasard</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0:.0%} of the ranking comes from {1} other writers.</source>
            <translation>{0:.0%} du classement vient de {1} autres auteurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing.</source>
            <translation>{0} têtes sur {1} de {2}, d’après {3} jetons à {4} endroits de vos textes.</translation>
        </message>
    </context>
    <context>
        <name>VoiceMixTable</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Likely your favourite</source>
            <translation>Sans doute votre favorite</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your voices by how likely you like each best</source>
            <translation>Vos voix, selon la probabilité que vous préfériez chacune</translation>
        </message>
    </context>
    <context>
        <name>VoiceNote</name>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details of this voice</source>
            <translation>Détails de cette voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>What is known of this voice</source>
            <translation>Ce que l’on sait de cette voix</translation>
        </message>
    </context>
    <context>
        <name>VoiceTexts</name>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Keep in</source>
            <translation>&amp;Garder dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Let go</source>
            <translation>&amp;Libérer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Keep the chosen texts in a voice</source>
            <translation>Garder les textes choisis dans une voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Let the chosen texts go elsewhere</source>
            <translation>Laisser les textes choisis aller ailleurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Texts of “{0}”, the most typical first</source>
            <translation>Textes de « {0} », les plus typiques d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>They may go to another voice when voices are found anew</source>
            <translation>Ils pourront aller à une autre voix quand les voix seront de nouveau cherchées</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>stays here</source>
            <translation>reste ici</translation>
        </message>
    </context>
    <context>
        <name>VoiceWords</name>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Found {0} preference heads: {1}.</source>
            <translation>{0} têtes de préférence trouvées : {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Preference heads: {0}.</source>
            <translation>Têtes de préférence : {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering does not help with this model and this writing.</source>
            <translation>Guider n’aide pas avec ce modèle et ces textes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps, though random heads may do as well.</source>
            <translation>Guider aide, mais des têtes au hasard feraient peut-être aussi bien.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps.</source>
            <translation>Guider aide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Too little writing to recommend a strength.</source>
            <translation>Trop peu de textes pour recommander une intensité.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>fairly sure</source>
            <translation>assez sûres</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>not enough writing yet</source>
            <translation>pas encore assez de textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>sure</source>
            <translation>sûres</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>{0}, mostly what other writers have in common</source>
            <translation>{0}, surtout ce que d’autres auteurs ont en commun</translation>
        </message>
    </context>
    <context>
        <name>VoicesChanges</name>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text may go elsewhere when voices are found anew.</source>
            <translation>Le texte pourra aller ailleurs quand les voix seront de nouveau cherchées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text stays in “{0}” from now on.</source>
            <translation>Le texte reste désormais dans « {0} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} and {1}</source>
            <translation>{0} et {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} are one voice now: “{1}”.</source>
            <translation>{0} ne forment plus qu’une voix : « {1} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts may go elsewhere when voices are found anew.</source>
            <translation>{0} textes pourront aller ailleurs quand les voix seront de nouveau cherchées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts stay in “{1}” from now on.</source>
            <translation>{0} textes restent désormais dans « {1} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is called “{1}” now.</source>
            <translation>« {0} » s’appelle maintenant « {1} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is two voices now: “{0}” and “{1}”.</source>
            <translation>« {0} » forme maintenant deux voix : « {0} » et « {1} ».</translation>
        </message>
    </context>
    <context>
        <name>VoicesChoice</name>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>All writing together</source>
            <translation>Tous les textes ensemble</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>In &amp;the voice</source>
            <translation>Avec &amp;la voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>The voice of the latest draft</source>
            <translation>La voix du dernier brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Which of this person's voices to write in</source>
            <translation>Avec laquelle des voix de cette personne écrire</translation>
        </message>
    </context>
    <context>
        <name>VoicesDialog</name>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Take back the latest change ({0})</source>
            <translation>Annuler la dernière modification ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>The voices of {0}</source>
            <translation>Les voix de {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Undo the latest change</source>
            <translation>Annuler la dernière modification</translation>
        </message>
    </context>
    <context>
        <name>VoicesEditor</name>
        <message>
            <location filename="../../app/ui/voices/editor.py"/>
            <source>Taken back.</source>
            <translation>Modification annulée.</translation>
        </message>
    </context>
    <context>
        <name>VoicesEmptyPage</name>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>&amp;Find voices</source>
            <translation>&amp;Trouver les voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>Find voices</source>
            <translation>Trouver les voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1:,}.</source>
            <translation>C’est utile à partir d’environ {0} textes. Ici, il y en a {1:,}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1}: most likely they will stay one voice. Import more first.</source>
            <translation>C’est utile à partir d’environ {0} textes. Ici, il y en a {1} : ils resteront très probablement une seule voix. Importez-en d’abord davantage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>People write differently to a client and to friends. The model compares the texts and sorts those that are alike into voices, five at most. Each can have preference heads of its own, and a draft is then written in the voice that fits what you ask for. You can rename, merge and split voices, and move texts between them.</source>
            <translation>On n’écrit pas de la même façon à un client et à ses amis. Le modèle compare les textes et range ceux qui se ressemblent en voix, cinq au plus. Chacune peut avoir ses propres têtes de préférence, et un brouillon est alors écrit avec la voix qui convient à votre demande. Vous pouvez renommer, fusionner et scinder les voix, et déplacer des textes de l’une à l’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>There is nothing to compare yet. Import some writing first.</source>
            <translation>Il n’y a encore rien à comparer. Importez d’abord des textes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>This writing is one voice so far</source>
            <translation>Ces textes forment une seule voix pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>VoicesPage</name>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Split</source>
            <translation>&amp;Scinder</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>All texts are one voice: too few, or too much alike, for several.</source>
            <translation>Tous les textes forment une seule voix : ils sont trop peu nombreux, ou trop semblables, pour plusieurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Compare again, with texts that came since; what you changed stays</source>
            <translation>Comparer de nouveau, avec les textes arrivés depuis ; ce que vous avez modifié reste</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find its &amp;heads</source>
            <translation>Trouver ses &amp;têtes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find preference heads in this voice's texts alone, at least {0} of them; until then those of all your writing steer it</source>
            <translation>Trouver des têtes de préférence dans les seuls textes de cette voix, au moins {0} ; d’ici là, celles de tous vos textes la guident</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find voices &amp;anew</source>
            <translation>&amp;Chercher de nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Make two voices of this one, by likeness</source>
            <translation>Faire deux voix de celle-ci, par ressemblance</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Rename the voice (F2)</source>
            <translation>Renommer la voix (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Select two voices or more to make them one</source>
            <translation>Sélectionnez au moins deux voix pour n’en faire qu’une</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Texts that are alike are one voice. A draft is written in the one that fits what you ask for, unless you choose one yourself in the window.</source>
            <translation>Les textes qui se ressemblent forment une voix. Un brouillon est écrit avec celle qui convient à votre demande, sauf si vous en choisissez une vous-même dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>{0:,} of {1:,} texts were compared, the others sorted by their kind; finding voices anew compares more.</source>
            <translation>{0:,} textes sur {1:,} ont été comparés, les autres rangés selon leur genre ; chercher de nouveau les voix en compare davantage.</translation>
        </message>
    </context>
    <context>
        <name>VoicesRunner</name>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Stopped. The voices are as they were.</source>
            <translation>Arrêté. Les voix n’ont pas changé.</translation>
        </message>
    </context>
    <context>
        <name>VoicesTable</name>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Preference heads</source>
            <translation>Têtes de préférence</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voices</source>
            <translation>Voix</translation>
        </message>
    </context>
    <context>
        <name>VoicesTasks</name>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are one voice: too few, or too much alike, for several.</source>
            <translation>Ces textes forment une seule voix : ils sont trop peu nombreux, ou trop semblables, pour plusieurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are {0} voices.</source>
            <translation>Ces textes forment {0} voix.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>“{0}” has {1} preference heads of its own: {2}.</source>
            <translation>« {0} » a {1} têtes de préférence propres : {2}.</translation>
        </message>
    </context>
    <context>
        <name>VoicesWords</name>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, as you chose.</source>
            <translation>, selon votre choix.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, of your {0} voices for {1} the closest to what you asked for.</source>
            <translation>, de vos {0} voix pour les {1} la plus proche de votre demande.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, the closest to what you asked for: none of your voices is for {0}.</source>
            <translation>, la plus proche de votre demande : aucune de vos voix n’est pour les {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, which you have preferred: another is closer to what you asked for.</source>
            <translation>, celle que vous avez préférée jusqu’ici : une autre est plus proche de votre demande.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, your one voice for {0}.</source>
            <translation>, votre seule voix pour les {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for and by your choices: {0}.</source>
            <translation>Écrit avec plusieurs voix, selon leur ressemblance avec votre demande et selon vos choix : {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for: {0}.</source>
            <translation>Écrit avec plusieurs voix, selon leur ressemblance avec votre demande : {0}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in “{0}”</source>
            <translation>Écrit avec « {0} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>its own: {0}</source>
            <translation>propres : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>none of its own yet</source>
            <translation>pas encore de têtes propres</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>too little writing for its own</source>
            <translation>trop peu de textes pour des têtes propres</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Drafts that sound like you</source>
            <translation>Des brouillons qui vous ressemblent</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Idiolect learns from emails and posts that you have written, and drafts new ones in your own voice. Everything stays on this computer: it never goes online.</source>
            <translation>Idiolect apprend des e-mails et des posts que vous avez écrits, et en rédige de nouveaux avec votre propre voix. Tout reste sur cet ordinateur : Idiolect ne se connecte jamais à Internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Import my writing…</source>
            <translation>Importer mes textes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>The sample voice is an invented person's, there to play with. Your own mail, posts and documents can also be dropped here, as files, folders or zips.</source>
            <translation>La voix d’exemple est celle d’une personne inventée, faite pour essayer. Vous pouvez aussi déposer ici votre courrier, vos posts et vos documents, sous forme de fichiers, de dossiers ou de zips.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Try the sample voice</source>
            <translation>Essayer la voix d’exemple</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;About Idiolect</source>
            <translation>À &amp;propos d’Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Copy draft</source>
            <translation>Copier le &amp;brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Draft</source>
            <translation>&amp;Rédiger</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Find preference heads</source>
            <translation>Trouver les têtes de &amp;préférence</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Go on from here</source>
            <translation>&amp;Continuer ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Import writing…</source>
            <translation>&amp;Importer des textes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Less like me</source>
            <translation>&amp;Moins proche de moi</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;More like me</source>
            <translation>&amp;Plus proche de moi</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;New draft</source>
            <translation>&amp;Nouveau brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Profile</source>
            <translation>&amp;Profil</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Try the sample voice</source>
            <translation>&amp;Essayer la voix d’exemple</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Voices…</source>
            <translation>&amp;Voix…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Weaker voice</source>
            <translation>Voix plus &amp;faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Another paragraph in the place of this one, for you to see</source>
            <translation>Un autre paragraphe à la place de celui-ci, à examiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>At several &amp;strengths</source>
            <translation>À plusieurs &amp;intensités</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Keep &amp;learning in the background</source>
            <translation>Apprendre en &amp;arrière-plan</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Let Idiolect go on from the cursor</source>
            <translation>Laisser Idiolect continuer à partir du curseur</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, more like yours, for you to see</source>
            <translation>D’autres mots pour la sélection ou le paragraphe, plus proches des vôtres, à examiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, plainer ones, for you to see</source>
            <translation>D’autres mots pour la sélection ou le paragraphe, plus neutres, à examiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Re&amp;commended strength</source>
            <translation>Intensité re&amp;commandée</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Redraft &amp;paragraph</source>
            <translation>Autre para&amp;graphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>St&amp;ronger voice</source>
            <translation>Voix plus f&amp;orte</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Three &amp;variants</source>
            <translation>Trois &amp;variantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>What your &amp;choices say…</source>
            <translation>Ce que disent vos c&amp;hoix…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Your &amp;writing…</source>
            <translation>Vos &amp;textes…</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Draft</source>
            <translation>Rédiger</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Other ways to draft</source>
            <translation>Autres façons de rédiger</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop drafting</source>
            <translation>Arrêter la rédaction</translation>
        </message>
    </context>
    <context>
        <name>X11Shortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/x11.py"/>
            <source>The X server gives no connection for a shortcut.</source>
            <translation>Le serveur X ne donne pas de connexion pour un raccourci.</translation>
        </message>
    </context>
</TS>
