<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>F&amp;or</source>
            <translation>读者(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>S&amp;ubject</source>
            <translation>主题(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>T&amp;o</source>
            <translation>收件人(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Tit&amp;le</source>
            <translation>标题(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>a name or address</source>
            <translation>姓名或地址</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>may be left empty</source>
            <translation>可以留空</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>who will read it</source>
            <translation>谁会读到</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../app/ui/application.py"/>
            <source>The folder of your data, {0}, is not there, so the usual one is used: {1}. If it is on a disk that is not plugged in, quit, plug it in, and start again.</source>
            <translation>找不到您的数据文件夹 {0}，因此改用默认文件夹：{1}。如果它在尚未连接的磁盘上，请退出程序，连接磁盘后再启动。</translation>
        </message>
    </context>
    <context>
        <name>ClipboardRewrite</name>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>Rewriting the clipboard in your voice…</source>
            <translation>正在用您的文风改写剪贴板…</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is as it was before.</source>
            <translation>剪贴板保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The clipboard is being rewritten already.</source>
            <translation>剪贴板已在改写中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The model wrote nothing this time.</source>
            <translation>模型这次什么也没写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>The rewrite is on the clipboard. Paste it where you need it.</source>
            <translation>改写结果已在剪贴板上，可粘贴到需要的地方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard, or the desktop shows it only to the window in front. Open Idiolect, then try again.</source>
            <translation>剪贴板上没有文字，或者桌面只允许最前面的窗口读取。请打开 Idiolect 再试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>There is no text on the clipboard. Copy some text first.</source>
            <translation>剪贴板上没有文字。请先复制一些文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>What is on the clipboard is not text. Copy some text first.</source>
            <translation>剪贴板上的内容不是文字。请先复制一些文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/clipboard_rewrite.py"/>
            <source>{0} The clipboard is as it was.</source>
            <translation>{0} 剪贴板保持原样。</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>May be left empty.</source>
            <translation>可以留空。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the message here, or drop an .eml or text file on this box.</source>
            <translation>将来信粘贴到这里，或把 .eml 或文本文件拖到此框中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Paste the text here that shall sound like you, or drop a file.</source>
            <translation>将要改成您文风的文字粘贴到这里，或拖入文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewr&amp;ite a text in my voice</source>
            <translation>用我的文风改写一段文字(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>Rewrite a text in my voice</source>
            <translation>用我的文风改写一段文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The &amp;message you answer</source>
            <translation>要回复的来信(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The message you answer</source>
            <translation>要回复的来信</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The point to make, in a few notes.

For example: we moved the garden plot, what grew well, what I would not do again.</source>
            <translation>用几条要点写出想表达的内容。

例如：我们搬了菜园，哪些长得好，哪些下次不会再做。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The te&amp;xt to rewrite</source>
            <translation>要改写的文字(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>The text to rewrite</source>
            <translation>要改写的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What about, in a few notes.

For example: thanks for the notes, Thursday at ten works, I will bring the drawings.</source>
            <translation>关于什么，写几条要点。

例如：谢谢来信，周四十点可以，我会带上图纸。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it is and what to say, in a few notes.

For example: a letter to the council, the bridge is closed since May, ask who mends it and when.</source>
            <translation>是什么、要说什么，写几条要点。

例如：给市政部门的信，桥从五月起封闭，问由谁维修、何时修好。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What it should say</source>
            <translation>要写的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What should it &amp;say?</source>
            <translation>要写什么？(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to answer, in a few notes.

For example: yes to the date, no to the price, ask for the floor plan.</source>
            <translation>回复什么，写几条要点。

例如：日期可以，价格不行，索要平面图。</translation>
        </message>
        <message>
            <location filename="../../app/ui/composer.py"/>
            <source>What to mi&amp;nd in it</source>
            <translation>注意事项(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Delete cache</source>
            <translation>删除缓存(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>&amp;Open folder</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>All that you import and write stays in one folder of this computer.</source>
            <translation>您导入和撰写的一切都保存在这台电脑的一个文件夹里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Faster copies of models</source>
            <translation>模型的加速副本</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>From the next start on, {0} is used. Nothing was moved: copy what is in {1} there yourself, after you quit, if it is to come along.</source>
            <translation>下次启动起将使用 {0}。没有移动任何数据：如需沿用 {1} 中的内容，请在退出后自行复制过去。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache can be made anew: after it was deleted, the next draft and the next lesson take longer, and nothing is lost. Another folder is opened at the next start; your data are not moved there.</source>
            <translation>缓存可以重新生成：删除后，下一次起草和下一次学习会慢一些，不会丢失任何内容。另选的文件夹在下次启动时打开；您的数据不会移动过去。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>The cache is empty.</source>
            <translation>缓存为空。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use another &amp;folder…</source>
            <translation>使用其他文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Use the &amp;usual folder</source>
            <translation>使用默认文件夹(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>What was read and measured</source>
            <translation>读取和测量的结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>Your texts, voices and drafts</source>
            <translation>您的文本、文风和草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in cache</source>
            <translation>{0}，在 cache 中</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/data_page.py"/>
            <source>{0}, in library.sqlite</source>
            <translation>{0}，在 library.sqlite 中</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>All you wrote is kept now.</source>
            <translation>您写的内容现已全部保存。</translation>
        </message>
        <message>
            <source>In your voice, beside the text as it was</source>
            <translation type="vanished">用您的文风改写，与原文并排</translation>
        </message>
        <message>
            <location filename="../../app/ui/desk.py"/>
            <source>{0} What is on the page is not kept yet: it is tried again.</source>
            <translation>{0} 页面上的内容尚未保存：正在重试。</translation>
        </message>
    </context>
    <context>
        <name>DesktopDesk</name>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>Idiolect is not ready: it has no profile or model, or writes already.</source>
            <translation>Idiolect 尚未就绪：没有档案或模型，或者正在写作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>It was stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/desktop_desk.py"/>
            <source>The keys {0} are another program's, so they do not rewrite here.</source>
            <translation>按键 {0} 已被其他程序占用，因此不能在这里用于改写。</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder for your data</source>
            <translation>存放数据的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A folder of your writing</source>
            <translation>存放您文字的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>A model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>All files ({0})</source>
            <translation>所有文件 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Archives of services and chats ({0})</source>
            <translation>服务和聊天的归档 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Documents and posts ({0})</source>
            <translation>文档和帖子 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Files that you wrote</source>
            <translation>您写的文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Mail ({0})</source>
            <translation>邮件 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py"/>
            <source>Models ({0})</source>
            <translation>模型 ({0})</translation>
        </message>
    </context>
    <context>
        <name>DraftDesk</name>
        <message>
            <location filename="../../app/ui/draft_desk.py"/>
            <source>In your voice, beside the text as it was</source>
            <translation>以您的文风，与原文并列</translation>
        </message>
    </context>
    <context>
        <name>DraftHeading</name>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>continued</source>
            <translation>续写</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>restored</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>reworded</source>
            <translation>改写</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>strength {0:.0f}</source>
            <translation>强度 {0:.0f}</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>unsteered</source>
            <translation>未引导</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_heading.py"/>
            <source>your edits</source>
            <translation>您的修改</translation>
        </message>
    </context>
    <context>
        <name>DraftHistory</name>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>A draft is being written. Stop it, or try again when it is complete.</source>
            <translation>正在写草稿。请先停止，或等写完后再试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>Added to your samples.</source>
            <translation>已加入您的样本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It is among your samples already.</source>
            <translation>已在您的样本中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>It replaces the sample that this draft gave before.</source>
            <translation>已替换这份草稿先前的样本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You changed the sample that this draft gave before; that one stays.</source>
            <translation>您修改过这份草稿先前的样本，因此保留那一份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_history.py"/>
            <source>You deleted this text from your samples before, so it was not added.</source>
            <translation>您曾从样本中删除过这段文字，因此没有加入。</translation>
        </message>
    </context>
    <context>
        <name>DraftPage</name>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>1 word</source>
            <translation>1 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Copy the draft</source>
            <translation>复制草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>Your draft appears here, a word at a time. It is yours to change, or to begin: type the first words and let Idiolect go on.</source>
            <translation>草稿会在这里逐词出现。您可以修改，也可以自己起头：写下开头几个词，让 Idiolect 接着写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/draft_page.py"/>
            <source>{0} words</source>
            <translation>{0} 词</translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <location filename="../../app/ui/draft_view.py"/>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
    </context>
    <context>
        <name>DraftingController</name>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Cut at its greatest length</source>
            <translation>已达最大长度而截断</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped before the first word.</source>
            <translation>还没写出第一个词就已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>The model wrote nothing this time. Draft again, or say more in the brief.</source>
            <translation>模型这次什么也没写。请重新起草，或在要点中多写一些。</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>repeats {0} words in a row of one</source>
            <translation>连续 {0} 词与其中一个样本相同</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} The text so far is kept.</source>
            <translation>{0} 已写的文字已保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/drafting_controller.py"/>
            <source>{0} · {1} tokens at {2:.0f} a second · drew on {3} samples</source>
            <translation>{0} · {1} 个词元，每秒 {2:.0f} 个 · 参考了 {3} 个样本</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag the text out</source>
            <translation>将文字拖出</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/drag_handle.py"/>
            <source>Drag this into another program or a folder to take the text there.</source>
            <translation>拖到其他程序或文件夹中，即可带走文字。</translation>
        </message>
    </context>
    <context>
        <name>EngineClient</name>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>Stopped before it began.</source>
            <translation>尚未开始就已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine is not running. Choose Retry to start it again.</source>
            <translation>写作引擎未在运行。请选择“重试”重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine speaks protocol version {0}, this window {1}. Install Idiolect again so that both match.</source>
            <translation>写作引擎使用协议版本 {0}，本窗口使用 {1}。请重新安装 Idiolect 使两者一致。</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}, {1} times in a row. Choose Retry to try again.</source>
            <translation>写作引擎出错：{0}，已连续 {1} 次。请选择“重试”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/engine_client.py"/>
            <source>The writing engine {0}; it is starting again.</source>
            <translation>写作引擎出错：{0}；正在重新启动。</translation>
        </message>
    </context>
    <context>
        <name>ExtentFields</name>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Any length</source>
            <translation>长度不限</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>As my notes</source>
            <translation>与要点相同</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>How long it shall be</source>
            <translation>要写多长</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Long</source>
            <translation>长</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Medium</source>
            <translation>中等</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>Short</source>
            <translation>短</translation>
        </message>
        <message>
            <location filename="../../app/ui/request_fields.py"/>
            <source>The language to write in</source>
            <translation>写作所用的语言</translation>
        </message>
    </context>
    <context>
        <name>FaultReport</name>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>A fault in Idiolect</source>
            <translation>Idiolect 出错</translation>
        </message>
        <message>
            <location filename="../../app/ui/fault_report.py"/>
            <source>Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, please copy this and report it.</source>
            <translation>Idiolect 自身出了错。您的文字已保留。如果再次发生，请复制以下内容并报告。</translation>
        </message>
    </context>
    <context>
        <name>FileFormats</name>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Email to be sent</source>
            <translation>待发送的邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/file_formats.py"/>
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
    </context>
    <context>
        <name>FinishActions</name>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied as Markdown.</source>
            <translation>已复制为 Markdown。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied with formatting.</source>
            <translation>已连同格式复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy as &amp;Markdown</source>
            <translation>复制为 Markdown(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Copy with &amp;formatting</source>
            <translation>连同格式复制(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>No mail program could be opened. The text was copied instead.</source>
            <translation>无法打开邮件程序。文字已改为复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Open in your mail &amp;program</source>
            <translation>在邮件程序中打开(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Opened in your mail program.</source>
            <translation>已在邮件程序中打开。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Sa&amp;ve as…</source>
            <translation>另存为(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>Saved as {0}.</source>
            <translation>已保存为 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>The text is too long to be handed over, so it was copied: paste it into the message that your mail program opens.</source>
            <translation>文字太长，无法直接传递，因此已复制：请粘贴到邮件程序打开的邮件中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/actions.py"/>
            <source>There is no text yet.</source>
            <translation>还没有文字。</translation>
        </message>
    </context>
    <context>
        <name>FinishButton</name>
        <message>
            <location filename="../../app/ui/finishing/button.py"/>
            <source>Save or send</source>
            <translation>保存或发送</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Keep learning in the background</source>
            <translation>在后台继续学习(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>As the text is</source>
            <translation>跟随文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>C&amp;olours</source>
            <translation>颜色(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Check &amp;spelling</source>
            <translation>检查拼写(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>From there a draft can be begun while you work elsewhere.</source>
            <translation>在别处工作时，也可从那里开始起草。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Goes on finding out what makes your voice while nobody works here.</source>
            <translation>无人使用时，继续探明您的文风由何构成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Language of the spelling</source>
            <translation>拼写检查的语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>S&amp;pelling of</source>
            <translation>拼写语言(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Show an &amp;icon in the tray</source>
            <translation>在托盘中显示图标(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Shown from the next start on.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py"/>
            <source>Words that look misspelt are underlined as you write.</source>
            <translation>写作时，疑似拼错的词会加下划线。</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut that runs the shell script: {0}</source>
            <translation>Idiolect 在 macOS 上尚无全局快捷键。请在“快捷指令”应用中新建一个快捷指令，运行 shell 脚本：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>On Wayland a program cannot listen to keys while another is in front. In the keyboard settings of your desktop, set a shortcut that runs: {0}</source>
            <translation>在 Wayland 上，程序在其他程序位于前台时无法监听按键。请在桌面的键盘设置中设置一个快捷键，运行：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/global_shortcut/choose.py"/>
            <source>This desktop has no global shortcuts.</source>
            <translation>此桌面没有全局快捷键。</translation>
        </message>
    </context>
    <context>
        <name>GrowingText</name>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Proposal, being written</source>
            <translation>建议，正在撰写</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/growing.py"/>
            <source>Your text</source>
            <translation>您的文字</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>About Idiolect</source>
            <translation>关于 Idiolect</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Alt+Down, Alt+Up	The next change of a proposal, or the one before</source>
            <translation>Alt+↓、Alt+↑	建议中的下一处或上一处更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Ctrl+1, Ctrl+2, …	Take one of several drafts side by side</source>
            <translation>Ctrl+1, Ctrl+2, …	从并排的几份草稿中选用一份</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Idiolect {0} drafts emails and posts in your own voice. It works wholly on this computer and never goes online.</source>
            <translation>Idiolect {0} 用您自己的文风起草邮件和帖子。它完全在这台电脑上运行，从不联网。</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Left, Right	The strength, while the slider has the keyboard</source>
            <translation>左、右方向键	焦点在滑块上时，调节强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/help.py"/>
            <source>Space	Take or leave that change</source>
            <translation>空格键	采用或不采用该处更改</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Copy the whole text</source>
            <translation>复制全文(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Delete draft</source>
            <translation>删除草稿(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Drafts</source>
            <translation>草稿(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;New draft from this request</source>
            <translation>按此要求新建草稿(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Open in the main window</source>
            <translation>在主窗口中打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Restore this version</source>
            <translation>恢复此版本(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Undo deleting</source>
            <translation>撤销删除(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>&amp;Version</source>
            <translation>版本(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Compare with the version &amp;before</source>
            <translation>与前一版本比较(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/actions.py"/>
            <source>Use as a &amp;sample</source>
            <translation>用作样本(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Choose a draft to see its versions.</source>
            <translation>选择一份草稿以查看其版本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete {0} drafts</source>
            <translation>删除 {0} 份草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/desk.py"/>
            <source>delete “{0}”</source>
            <translation>删除“{0}”</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;New draft from this request</source>
            <translation>按此要求新建草稿(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>&amp;Restore this version</source>
            <translation>恢复此版本(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Choose one of them to see its versions.</source>
            <translation>选择其中一份以查看其版本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>De&amp;lete draft</source>
            <translation>删除草稿(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Use as a &amp;sample</source>
            <translation>用作样本(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/pane.py"/>
            <source>{0} chosen</source>
            <translation>已选 {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryReader</name>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare &amp;with</source>
            <translation>比较对象(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Nothing is written here yet.</source>
            <translation>这里还没有内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>Text of the version</source>
            <translation>该版本的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>The version before</source>
            <translation>前一版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/reader.py"/>
            <source>There is no version before this one.</source>
            <translation>此版本之前没有其他版本。</translation>
        </message>
    </context>
    <context>
        <name>HistoryRequest</name>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The message that is answered</source>
            <translation>所回复的来信</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>The text that was to be reworded</source>
            <translation>原本要改写的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/request.py"/>
            <source>What was asked for</source>
            <translation>所提的要求</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>No draft and no version has these words.</source>
            <translation>没有草稿或版本包含这些词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Number of drafts</source>
            <translation>草稿数量</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Search all drafts and their versions</source>
            <translation>搜索所有草稿及其版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Show all drafts</source>
            <translation>显示所有草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>There are no drafts here yet. All that you write and have written is kept here, every version of it.</source>
            <translation>这里还没有草稿。您自己写的和让程序写的都保存在这里，包括每个版本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>Undo: {0}</source>
            <translation>撤销：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/view.py"/>
            <source>{0} found</source>
            <translation>找到 {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>History: {0}</source>
            <translation>历史：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"/>
            <source>The drafts were not changed</source>
            <translation>草稿没有改动</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>(nothing written yet)</source>
            <translation>（尚无内容）</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 draft</source>
            <translation>1 份草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 version</source>
            <translation>1 个版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>1 word</source>
            <translation>1 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Continued</source>
            <translation>续写</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Restored</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Reworded</source>
            <translation>改写</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>The text as it stands</source>
            <translation>当前文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Written</source>
            <translation>撰写</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>Your edits</source>
            <translation>您的修改</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>as the text stands</source>
            <translation>与当前文字相同</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>begun {0}</source>
            <translation>始于 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>strength {0}</source>
            <translation>强度 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>to {0}</source>
            <translation>致 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>unsteered</source>
            <translation>未引导</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>variant {0} of {1}</source>
            <translation>备选稿 {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} drafts</source>
            <translation>{0} 份草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} versions</source>
            <translation>{0} 个版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0} words</source>
            <translation>{0} 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, variant {1}</source>
            <translation>{0}，备选稿 {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"/>
            <source>{0}; compared with: {1}</source>
            <translation>{0}；比较对象：{1}</translation>
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
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Add this text</source>
            <translation>添加此文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Find preference heads</source>
            <translation>查找偏好头</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/buttons.py"/>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>ImportClient</name>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>The import {0}.</source>
            <translation>导入已中断：{0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept.</source>
            <translation>已完整读取的内容均已保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/client.py"/>
            <source>Whatever was read completely is kept; import again for the rest.</source>
            <translation>已完整读取的内容均已保留；其余请再次导入。</translation>
        </message>
    </context>
    <context>
        <name>ImportCounts</name>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Kept from</source>
            <translation>保留来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>Left out</source>
            <translation>略去</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, changed since</source>
            <translation>{0}，后有改动</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>{0}, known already</source>
            <translation>{0}，已有</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/counts.py"/>
            <source>… and {0:,} more</source>
            <translation>… 另有 {0:,} 项</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Import writing</source>
            <translation>导入文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Looking for who wrote what</source>
            <translation>正在查找各文本的作者</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>Preparing the preview</source>
            <translation>正在准备预览</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>That could not be looked at</source>
            <translation>无法查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>The import was not finished</source>
            <translation>导入未完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/dialog.py"/>
            <source>There is no preview</source>
            <translation>没有预览</translation>
        </message>
    </context>
    <context>
        <name>ImportExampleView</name>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Example {0} of {1}</source>
            <translation>示例 {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Left out: {0}</source>
            <translation>略去：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Next example</source>
            <translation>下一个示例</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>Previous example</source>
            <translation>上一个示例</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/example_view.py"/>
            <source>What would be kept, and what left out</source>
            <translation>将保留和略去的内容</translation>
        </message>
    </context>
    <context>
        <name>ImportForm</name>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add &amp;files…</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Add f&amp;older…</source>
            <translation>添加文件夹(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Drop files and folders here, or add them below.</source>
            <translation>将文件和文件夹拖到这里，或在下方添加。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Into the &amp;profile</source>
            <translation>导入到档案(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Mail: mailboxes (mbox), Maildir and Apple Mail folders, single messages (eml, msg).
Documents: text, Markdown, web pages, Word, OpenDocument, RTF, PDF.
Archives that services give you, zipped or not: X, Mastodon, Bluesky, LinkedIn, Reddit, WordPress, Medium, Substack, WhatsApp chats.
All is read on this computer, and never changed.</source>
            <translation>邮件：邮箱 (mbox)、Maildir 和 Apple Mail 文件夹、单封邮件 (eml、msg)。
文档：文本、Markdown、网页、Word、OpenDocument、RTF、PDF。
各服务提供的归档，压缩与否均可：X、Mastodon、Bluesky、LinkedIn、Reddit、WordPress、Medium、Substack、WhatsApp 聊天。
一切都在这台电脑上读取，绝不改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Paste &amp;text…</source>
            <translation>粘贴文字(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Profile name</source>
            <translation>档案名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What have you written?</source>
            <translation>您写过什么？</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>What is to be imported</source>
            <translation>要导入的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/form.py"/>
            <source>Your name, as you sign</source>
            <translation>您署名用的姓名</translation>
        </message>
    </context>
    <context>
        <name>ImportFormats</name>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Apple Mail messages</source>
            <translation>Apple Mail 邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Bluesky archive</source>
            <translation>Bluesky 归档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn comments</source>
            <translation>LinkedIn 评论</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>LinkedIn posts</source>
            <translation>LinkedIn 帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Mastodon archive</source>
            <translation>Mastodon 归档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Medium archive</source>
            <translation>Medium 归档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>OpenDocument texts</source>
            <translation>OpenDocument 文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Outlook messages</source>
            <translation>Outlook 邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>PDF files</source>
            <translation>PDF 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit comments</source>
            <translation>Reddit 评论</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Reddit posts</source>
            <translation>Reddit 帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Substack archive</source>
            <translation>Substack 归档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WhatsApp chat</source>
            <translation>WhatsApp 聊天</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>Word documents</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>WordPress export</source>
            <translation>WordPress 导出</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>X archive</source>
            <translation>X 归档</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>email messages</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>mailbox</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>rich text</source>
            <translation>富文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>text files</source>
            <translation>文本文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/formats.py"/>
            <source>web pages</source>
            <translation>网页</translation>
        </message>
    </context>
    <context>
        <name>ImportList</name>
        <message>
            <location filename="../../app/ui/importing/path_list.py"/>
            <source>Pasted text: {0}</source>
            <translation>粘贴的文字：{0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPace</name>
        <message>
            <location filename="../../app/ui/importing/pace.py"/>
            <source>{0:,.0f} texts a second</source>
            <translation>每秒 {0:,.0f} 篇文本</translation>
        </message>
    </context>
    <context>
        <name>ImportPastePage</name>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>&amp;Title or subject, if it has one</source>
            <translation>标题或主题，如果有(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste a text that you wrote</source>
            <translation>粘贴您写的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one email. What it quotes, and signatures, are left out.</source>
            <translation>粘贴一封邮件。其中的引文和签名会略去。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Paste one post or article. All of it is kept.</source>
            <translation>粘贴一篇帖子或文章。全部保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Title or subject</source>
            <translation>标题或主题</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>What sort of text it is</source>
            <translation>文本的类型</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your te&amp;xt</source>
            <translation>您的文字(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/paste_page.py"/>
            <source>Your text</source>
            <translation>您的文字</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewPage</name>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>1 text by you would be kept</source>
            <translation>将保留您写的 1 篇文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>All of it is in your library already</source>
            <translation>这些都已在您的文库中</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing is kept yet.</source>
            <translation>尚未保留任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Nothing would be kept</source>
            <translation>没有可保留的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>Texts that you changed would be replaced</source>
            <translation>您改动过的文本将被替换</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>The list below says why. Go back to choose other files, or who you are.</source>
            <translation>原因见下方列表。可返回另选文件，或另选哪些是您。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>There is nothing to import.</source>
            <translation>没有可导入的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} changed since they were imported</source>
            <translation>{0:,} 篇在导入后有改动</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} could not be read</source>
            <translation>{0:,} 篇无法读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} known already</source>
            <translation>{0:,} 篇已有</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} left out</source>
            <translation>{0:,} 篇略去</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/preview_page.py"/>
            <source>{0:,} texts by you would be kept</source>
            <translation>将保留您写的 {0:,} 篇文本</translation>
        </message>
    </context>
    <context>
        <name>ImportProgressPage</name>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Looking through your files…</source>
            <translation>正在查看您的文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>Reading {0}</source>
            <translation>正在读取 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} of them by you</source>
            <translation>其中 {0:,} 篇由您所写</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/progress_page.py"/>
            <source>{0:,} texts seen</source>
            <translation>已查看 {0:,} 篇文本</translation>
        </message>
    </context>
    <context>
        <name>ImportReportPage</name>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>1 new sample</source>
            <translation>1 个新样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>Next, Idiolect can find the parts of the model that carry this voice, its preference heads. That takes about two minutes and can be stopped at any time.</source>
            <translation>接下来，Idiolect 可以找出模型中承载此文风的部分，即其偏好头。大约需要两分钟，随时可以停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>No new samples</source>
            <translation>没有新样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>What could not be read</source>
            <translation>无法读取的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} changed since, and replaced</source>
            <translation>{0} 篇后有改动，已替换</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} could not be read:</source>
            <translation>{0} 篇无法读取：</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} left out: {1}</source>
            <translation>{0} 篇略去：{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} new samples</source>
            <translation>{0} 个新样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>{0} were there already</source>
            <translation>{0} 篇已有</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/report_page.py"/>
            <source>… and {0} more</source>
            <translation>… 另有 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>ImportWhosePage</name>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>1 message</source>
            <translation>1 条消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Add this address or name</source>
            <translation>添加此地址或姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Another address or name of yours</source>
            <translation>您的其他地址或姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Nothing tells which of these are you. If none are: mail that you sent mostly lies in a folder of its own, such as Sent.</source>
            <translation>看不出其中哪些是您。如果都不是：您发出的邮件通常在单独的文件夹里，例如“已发送”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Only what is from the ticked addresses and names is taken for your writing.</source>
            <translation>只有来自所勾选地址和姓名的内容才算作您的文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Taken for yours as a whole: {0}.</source>
            <translation>整体算作您所写：{0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Which of these are you?</source>
            <translation>其中哪些是您？</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>Who wrote; tick those who are you</source>
            <translation>作者列表；请勾选您自己</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>added by you</source>
            <translation>由您添加</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in every chat</source>
            <translation>出现在每个聊天中</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>in your Sent folder</source>
            <translation>在您的“已发送”文件夹中</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>many others wrote here</source>
            <translation>许多人写信到此</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than all others together</source>
            <translation>比其他所有人加起来还多</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>more than anyone else</source>
            <translation>比其他任何人都多</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>nobody else wrote</source>
            <translation>没有其他人写过</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>others' mail arrived here</source>
            <translation>他人的来信寄到此处</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} messages</source>
            <translation>{0:,} 条消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing/whose_page.py"/>
            <source>{0:,} others wrote less.</source>
            <translation>另有 {0:,} 人写得较少。</translation>
        </message>
    </context>
    <context>
        <name>JobProgress</name>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Comparing your texts</source>
            <translation>正在比较您的文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Measuring which heads carry your voice</source>
            <translation>正在测量哪些头承载您的文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Reading your samples</source>
            <translation>正在阅读您的样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Trying strengths on your own writing</source>
            <translation>正在用您自己的文字试验强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>Writing</source>
            <translation>正在写作</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>at most {0}</source>
            <translation>最多{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0:.0f} tokens/s</source>
            <translation>{0:.0f} 词元/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} min {1} s left</source>
            <translation>还剩 {0} 分 {1} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_progress.py"/>
            <source>{0} s left</source>
            <translation>还剩 {0} 秒</translation>
        </message>
    </context>
    <context>
        <name>KindButtons</name>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A new email</source>
            <translation>一封新邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>A post for a blog or a forum</source>
            <translation>博客或论坛的帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>An answer to a message</source>
            <translation>对来信的回复</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>Any other text, such as a letter</source>
            <translation>其他任何文字，例如信件</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_buttons.py"/>
            <source>What to write</source>
            <translation>要写什么</translation>
        </message>
    </context>
    <context>
        <name>KindWords</name>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 email</source>
            <translation>1 邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 note</source>
            <translation>1 短文</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 post</source>
            <translation>1 帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>1 reply</source>
            <translation>1 回复</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Email</source>
            <translation>邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Note</source>
            <translation>短文</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Post</source>
            <translation>帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>emails</source>
            <translation>邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>notes</source>
            <translation>短文</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>posts</source>
            <translation>帖子</translation>
        </message>
        <message>
            <location filename="../../app/ui/kind_words.py"/>
            <source>replies</source>
            <translation>回复</translation>
        </message>
    </context>
    <context>
        <name>LatestChoices</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Choice</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your latest choices</source>
            <translation>您最近的选择</translation>
        </message>
    </context>
    <context>
        <name>Learner</name>
        <message>
            <location filename="../../app/ui/learner.py"/>
            <source>Stopped. What was learnt so far is kept.</source>
            <translation>已停止。已学到的内容均已保留。</translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Exclude or include</source>
            <translation>排除或包含(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Save now</source>
            <translation>立即保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Tag…</source>
            <translation>标签(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Texts</source>
            <translation>文本(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/actions.py"/>
            <source>Revert to &amp;imported</source>
            <translation>还原为导入时的内容(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>LibraryChanges</name>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Delete {0}</source>
            <translation>删除 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Edit a text</source>
            <translation>编辑一篇文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Exclude {0}</source>
            <translation>排除 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Include {0}</source>
            <translation>包含 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Revert a text</source>
            <translation>还原一篇文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Tag {0} “{1}”</source>
            <translation>为 {0}添加标签“{1}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/changes.py"/>
            <source>Untag {0} “{1}”</source>
            <translation>从 {0}移除标签“{1}”</translation>
        </message>
    </context>
    <context>
        <name>LibraryEditor</name>
        <message>
            <location filename="../../app/ui/library/editor.py"/>
            <source>Text</source>
            <translation>文本</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All sources</source>
            <translation>所有来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All tags</source>
            <translation>所有标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All texts</source>
            <translation>所有文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>All years</source>
            <translation>所有年份</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Excluded only</source>
            <translation>仅排除的</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included only</source>
            <translation>仅包含的</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Included or excluded</source>
            <translation>包含和排除的</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Kind of text</source>
            <translation>文本类型</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Longest first</source>
            <translation>最长优先</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Oldest first</source>
            <translation>最早优先</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Search your writing</source>
            <translation>搜索您的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/filters.py"/>
            <source>Year</source>
            <translation>年份</translation>
        </message>
    </context>
    <context>
        <name>LibraryList</name>
        <message>
            <location filename="../../app/ui/library/list.py"/>
            <source>Texts found</source>
            <translation>找到的文本</translation>
        </message>
    </context>
    <context>
        <name>LibraryListModel</name>
        <message>
            <location filename="../../app/ui/library/list_model.py"/>
            <source>No longer in the library</source>
            <translation>已不在文库中</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Choose a text to read it here.</source>
            <translation>选择一篇文本在此阅读。</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude from my voice</source>
            <translation>从我的文风中排除</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Exclude, delete or tag them together.</source>
            <translation>可一并排除、删除或添加标签。</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Include in my voice</source>
            <translation>纳入我的文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>Revert to imported</source>
            <translation>还原为导入时的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/pane.py"/>
            <source>{0} chosen</source>
            <translation>已选 {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryRemoved</name>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>1 passage was removed by the import</source>
            <translation>导入时移除了 1 段</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>What was removed</source>
            <translation>移除的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/removed.py"/>
            <source>{0} passages were removed by the import</source>
            <translation>导入时移除了 {0} 段</translation>
        </message>
    </context>
    <context>
        <name>LibrarySaving</name>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>A text without words is not kept. To be rid of it, exclude or delete it.</source>
            <translation>没有文字的文本不会保存。若不需要，请排除或删除它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/saving.py"/>
            <source>Another program was writing to the library.</source>
            <translation>另一个程序正在写入文库。</translation>
        </message>
    </context>
    <context>
        <name>LibraryTags</name>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/tags.py"/>
            <source>Remove the tag {0}</source>
            <translation>移除标签 {0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Import writing…</source>
            <translation>导入文字…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Nothing is found by these words and filters.</source>
            <translation>没有符合这些词和筛选条件的文本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Number of texts</source>
            <translation>文本数量</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Show all texts</source>
            <translation>显示所有文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>There are no texts here yet. Import emails and posts that you wrote.</source>
            <translation>这里还没有文本。请导入您写过的邮件和帖子。</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>Undo: {0}</source>
            <translation>撤销：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/view.py"/>
            <source>{0}; {1} excluded</source>
            <translation>{0}；其中 {1} 篇已排除</translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>The edit was not kept</source>
            <translation>编辑未保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/window.py"/>
            <source>Your writing: {0}</source>
            <translation>您的文字：{0}</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>(no words)</source>
            <translation>（无文字）</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 text</source>
            <translation>1 篇文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>1 word</source>
            <translation>1 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Excluded</source>
            <translation>已排除</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>Unknown language</source>
            <translation>未知语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>for everyone</source>
            <translation>面向所有人</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to a mailing list</source>
            <translation>致邮件列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to one person</source>
            <translation>致一人</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>to several people</source>
            <translation>致多人</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>undated</source>
            <translation>无日期</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} texts</source>
            <translation>{0} 篇文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/library/words.py"/>
            <source>{0} words</source>
            <translation>{0} 词</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py"/>
            <source>The draft was not kept</source>
            <translation>草稿未保存</translation>
        </message>
    </context>
    <context>
        <name>ModelLoader</name>
        <message>
            <location filename="../../app/ui/model_loader.py"/>
            <source>{0} {1} was not loaded; {2} is used.</source>
            <translation>{0} {1} 未能加载；改用 {2}。</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Measure speed</source>
            <translation>测量速度(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Open a model…</source>
            <translation>打开模型(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>&amp;Use this model</source>
            <translation>使用此模型(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Any chat model as a .gguf file; it can be dropped here, too.</source>
            <translation>任何 .gguf 格式的对话模型；也可拖到这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Back to the &amp;embedded model</source>
            <translation>恢复内置模型(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use until you quit</source>
            <translation>使用到退出为止</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>In use, but placed otherwise than chosen below</source>
            <translation>使用中，但放置方式与下方所选不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Looking at it</source>
            <translation>正在查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>Not in use</source>
            <translation>未使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py"/>
            <source>The name of this file is no text. Give it a name of plain letters.</source>
            <translation>此文件的名称不是有效文字。请用普通字母为它命名。</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>A first word comes after about {0} where all of your samples are read anew, and sooner after that.</source>
            <translation>如果要重新读取您的全部样本，约 {0}后写出第一个词，之后会更快。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It does not fit: {0} are free.</source>
            <translation>放不下：可用 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It fits: {0} are free.</source>
            <translation>放得下：可用 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>It writes about {0} words a second in your voice, {1} in its own, and reads {2}.</source>
            <translation>用您的文风每秒约写 {0} 词，用模型自身文风约 {1} 词，阅读约 {2} 词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Prompting</source>
            <translation>提示方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>a second</source>
            <translation>1 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>continued text</source>
            <translation>续写</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>not told</source>
            <translation>未注明</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} billion</source>
            <translation>{0}B</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} layers of {1} heads</source>
            <translation>{0} 层，每层 {1} 个头</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} million</source>
            <translation>{0}M</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} min</source>
            <translation>{0} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} s</source>
            <translation>{0} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} threads</source>
            <translation>{0} 个线程</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0} tokens, about {1} words</source>
            <translation>{0} 个词元，约 {1} 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, from a faster copy as {1}</source>
            <translation>{0}，使用 {1} 加速副本</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, keys as {1}</source>
            <translation>{0}，键为 {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} layers on the GPU</source>
            <translation>{0}，GPU 上 {1} 层</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}, {1} weights as {2}, {3}</source>
            <translation>{0}，{1} 参数，{2}，{3}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/words.py"/>
            <source>{0}: {1} for the model, {2} for its context, {3} to compute in.</source>
            <translation>{0}：模型 {1}，上下文 {2}，计算 {3}。</translation>
        </message>
    </context>
    <context>
        <name>PastedTexts</name>
        <message>
            <location filename="../../app/ui/importing/pasted.py"/>
            <source>Pasted text, {0}</source>
            <translation>粘贴的文字，{0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderMarks</name>
        <message>
            <location filename="../../app/ui/finishing/placeholder_marks.py"/>
            <source>Next place to fill &amp;in</source>
            <translation>下一处待填写(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>PlacementBox</name>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>&amp;Keys in the cache</source>
            <translation>缓存中的键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Automatic ({0})</source>
            <translation>自动 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Keys</source>
            <translation>键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the &amp;GPU</source>
            <translation>GPU 上的层数(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Layers on the GPU</source>
            <translation>GPU 上的层数</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Th&amp;reads</source>
            <translation>线程(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/placement_box.py"/>
            <source>Threads</source>
            <translation>线程</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>1 place is left to fill in.</source>
            <translation>还有 1 处待填写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finishing/places.py"/>
            <source>{0} places are left to fill in.</source>
            <translation>还有 {0} 处待填写。</translation>
        </message>
    </context>
    <context>
        <name>PreferenceCurve</name>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>How much you like each strength</source>
            <translation>您对各强度的喜好</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>calibrated</source>
            <translation>校准</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>learnt</source>
            <translation>学得</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/curve.py"/>
            <source>start</source>
            <translation>起点</translation>
        </message>
    </context>
    <context>
        <name>PreferenceDetails</name>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Forget my choices</source>
            <translation>忘记我的选择(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forget my choices</source>
            <translation>忘记我的选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Forgotten.</source>
            <translation>已忘记。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>Give my choices back</source>
            <translation>恢复我的选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>How much you like each strength</source>
            <translation>您对各强度的喜好</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>What {0} prefers</source>
            <translation>{0} 的偏好</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/details.py"/>
            <source>When you take one draft over another, the strength and voice of both are noted; when you edit a draft, how much of it you kept; never its words. New drafts start at the strength that follows, and you are offered to compare what would tell most. The band is what is not known yet. Older choices count for less. All of this stays on this computer.</source>
            <translation>当您在两份草稿中选用一份时，会记下两者的强度和文风；当您修改草稿时，会记下您保留了多少；从不记录其中的文字。新草稿从由此得出的强度开始，并会请您比较最能说明问题的草稿。色带表示尚不清楚的范围。较早的选择所占比重较小。这一切都留在这台电脑上。</translation>
        </message>
    </context>
    <context>
        <name>PreferenceNote</name>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details of what you prefer</source>
            <translation>您的偏好详情</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>Details…</source>
            <translation>详情…</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/note.py"/>
            <source>What was learnt from your choices</source>
            <translation>从您的选择中学到的内容</translation>
        </message>
    </context>
    <context>
        <name>PreferenceWords</name>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 choice</source>
            <translation>1 次选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>1 edit</source>
            <translation>1 次修改</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Calibration recommends {0}.</source>
            <translation>校准推荐 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>From {0} of yours: strength {1}.</source>
            <translation>根据您的 {0}：强度 {1}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Kept {0:.0%} of a draft of strength {1}</source>
            <translation>保留了强度 {1} 草稿的 {0:.0%}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Nothing is known of what you prefer yet. {0}</source>
            <translation>还不了解您的偏好。{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: about as good as the mark.</source>
            <translation>强度 {0}：与标记处大致相当。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: better than the mark.</source>
            <translation>强度 {0}：优于标记处。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Strength {0}: less good.</source>
            <translation>强度 {0}：较差。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is a guess so far.</source>
            <translation>目前这只是猜测。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is fairly sure: your best strength likely lies between {0} and {1}.</source>
            <translation>比较确定：您的最佳强度很可能在 {0} 到 {1} 之间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>This is sure: your best strength lies between {0} and {1}.</source>
            <translation>确定：您的最佳强度在 {0} 到 {1} 之间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Took strength {0} over {1}</source>
            <translation>选用强度 {0}，而非 {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>Without choices of yours, drafts start at {0}.</source>
            <translation>在您作出选择之前，草稿从 {0} 开始。</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} and {1}</source>
            <translation>{0}和 {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} choices</source>
            <translation>{0} 次选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} edits</source>
            <translation>{0} 次修改</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/words.py"/>
            <source>{0} in “{1}”</source>
            <translation>{0}（“{1}”）</translation>
        </message>
    </context>
    <context>
        <name>ProcessOutput</name>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>could not be started ({0})</source>
            <translation>无法启动（{0}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>ended by itself (exit code {0})</source>
            <translation>自行结束（退出代码 {0}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0})</source>
            <translation>被系统结束（信号 {0}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/process_output.py"/>
            <source>was ended by the system (signal {0}, which often means that memory ran out)</source>
            <translation>被系统结束（信号 {0}，往往表示内存不足）</translation>
        </message>
    </context>
    <context>
        <name>ProfilePicker</name>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>1 sample</source>
            <translation>1 个样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Profile</source>
            <translation>档案</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Whose voice to write in</source>
            <translation>用谁的文风写作</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>Writing &amp;as</source>
            <translation>写作身份(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/profile_picker.py"/>
            <source>{0} samples</source>
            <translation>{0} 个样本</translation>
        </message>
    </context>
    <context>
        <name>RevisionButtons</name>
        <message>
            <source>&amp;Again</source>
            <translation type="vanished">重写(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation type="vanished">保留原文(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">停止(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take all</source>
            <translation type="vanished">全部采用(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>A&amp;gain</source>
            <translation>再来一次(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Another wording</source>
            <translation>换一种说法</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Keep my text as it was</source>
            <translation>保留我的原文</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Stop writing</source>
            <translation>停止写作</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Ta&amp;ke all</source>
            <translation>全部采用(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take &amp;chosen pieces</source>
            <translation>采用所选(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take all changes</source>
            <translation>采用所有更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/buttons.py"/>
            <source>Take the chosen changes and leave the others</source>
            <translation>采用所选的更改，其余不采用</translation>
        </message>
    </context>
    <context>
        <name>RevisionPanel</name>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is complete: {0}</source>
            <translation>建议已完成：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The proposal is the same as your text.</source>
            <translation>建议与您的文字相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/panel.py"/>
            <source>The two texts are the same.</source>
            <translation>两段文字相同。</translation>
        </message>
    </context>
    <context>
        <name>RevisionReview</name>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Click a change, or press Space, to take or leave it.</source>
            <translation>单击一处更改，或按空格键，即可采用或不采用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Current change</source>
            <translation>当前更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next</source>
            <translation>下一处</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Next change</source>
            <translation>下一处更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous</source>
            <translation>上一处</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>Previous change</source>
            <translation>上一处更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/review.py"/>
            <source>{0} of {1} taken</source>
            <translation>已采用 {0}/{1}</translation>
        </message>
    </context>
    <context>
        <name>RevisionView</name>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, left</source>
            <translation>{0}：{1}，未采用</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/view.py"/>
            <source>{0}: {1}, taken</source>
            <translation>{0}：{1}，已采用</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>1 change</source>
            <translation>1 处更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>Change {0} of {1}</source>
            <translation>更改 {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a line break</source>
            <translation>换行</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>a space</source>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} becomes {1}</source>
            <translation>{0}改为{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} changes</source>
            <translation>{0} 处更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is added</source>
            <translation>添加{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/revising/words.py"/>
            <source>{0} is removed</source>
            <translation>删除{0}</translation>
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
            <translation>保存文字</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Measuring how fast it is</source>
            <translation>正在测量速度</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/desk.py"/>
            <source>This model is used from now on.</source>
            <translation>从现在起使用此模型。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Pages of settings</source>
            <translation>设置页面</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/dialog.py"/>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SingleCopy</name>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder, and does not answer. Look for its window. If there is none, another account or computer may have the folder open, or the program hangs and has to be ended.

The folder: {0}</source>
            <translation>Idiolect 已用此数据文件夹打开，但没有响应。请查找它的窗口。如果没有，可能是其他账户或电脑打开了该文件夹，或者程序已停止响应，需要将其结束。

文件夹：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/single_copy.py"/>
            <source>Idiolect is already open with this data folder. Its window was asked to the front.</source>
            <translation>Idiolect 已用此数据文件夹打开。已请求将其窗口移到前面。</translation>
        </message>
    </context>
    <context>
        <name>SpellChecking</name>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>Next misspelling</source>
            <translation>下一处拼写错误</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/checking.py"/>
            <source>No misspelling found.</source>
            <translation>没有发现拼写错误。</translation>
        </message>
    </context>
    <context>
        <name>SpellingClient</name>
        <message>
            <location filename="../../app/ui/spelling/client.py"/>
            <source>The spelling check {0}, and stays off until Idiolect starts again.</source>
            <translation>拼写检查出错：{0}；在 Idiolect 重新启动之前保持关闭。</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Add to my words</source>
            <translation>加入我的词汇(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Check spelling</source>
            <translation>检查拼写(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Ignore here</source>
            <translation>在此忽略(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>&amp;Spelling</source>
            <translation>拼写(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: no dictionary for {0}</source>
            <translation>跟随文字：没有 {0} 词典</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: not clear yet</source>
            <translation>跟随文字：尚不明确</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>As the text: {0}</source>
            <translation>跟随文字：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>English (both spellings)</source>
            <translation>英语（两种拼写）</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>Looking for suggestions…</source>
            <translation>正在查找建议…</translation>
        </message>
        <message>
            <location filename="../../app/ui/spelling/menu.py"/>
            <source>No suggestions</source>
            <translation>没有建议</translation>
        </message>
    </context>
    <context>
        <name>StatusDesk</name>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Preparing</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_desk.py"/>
            <source>Starting the writing engine</source>
            <translation>正在启动写作引擎</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Speed and time left</source>
            <translation>速度和剩余时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/status_line.py"/>
            <source>Status</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>StrengthMark</name>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>Use the recommended strength, {0}</source>
            <translation>使用推荐的强度 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_mark.py"/>
            <source>recommended</source>
            <translation>推荐</translation>
        </message>
    </context>
    <context>
        <name>StrengthSlider</name>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>&amp;Voice</source>
            <translation>文风(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>0 · model's own voice</source>
            <translation>0 · 模型自身文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>100 · strongest</source>
            <translation>100 · 最强</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Drafts already draw on your samples. To steer them further, the preference heads must be found first.</source>
            <translation>草稿已在参考您的样本。要进一步引导，需先查找偏好头。</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads</source>
            <translation>查找偏好头</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Find preference heads…</source>
            <translation>查找偏好头…</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>Strength of your voice</source>
            <translation>您文风的强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>light</source>
            <translation>轻</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>medium</source>
            <translation>中等</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>model's own voice</source>
            <translation>模型自身文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>strong</source>
            <translation>强</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>unsteered</source>
            <translation>未引导</translation>
        </message>
        <message>
            <location filename="../../app/ui/strength_slider.py"/>
            <source>{0}, recommended</source>
            <translation>{0}，推荐</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Another paragraph · strength {0}</source>
            <translation>另写一段 · 强度 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>Less like you · strength {0}</source>
            <translation>更不像您 · 强度 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/text_tools.py"/>
            <source>More like you · strength {0}</source>
            <translation>更像您 · 强度 {0}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;New draft</source>
            <translation>新建草稿(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Open Idiolect</source>
            <translation>打开 Idiolect(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Put back what was on the clipboard</source>
            <translation>还原剪贴板原有内容(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>&amp;Rewrite the clipboard in my voice</source>
            <translation>用我的文风改写剪贴板(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/tray.py"/>
            <source>Idiolect is rewriting the clipboard…</source>
            <translation>Idiolect 正在改写剪贴板…</translation>
        </message>
    </context>
    <context>
        <name>VariantColumn</name>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>1 word</source>
            <translation>1 词</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Keep mine</source>
            <translation>保留原文</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Use this</source>
            <translation>采用此稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>{0} words</source>
            <translation>{0} 词</translation>
        </message>
    </context>
    <context>
        <name>VariantsDesk</name>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Choose one. The others stay in the history.</source>
            <translation>请选择一份。其余保留在历史中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>You have changed the draft, so the new one stands beside it. Choose one; the other stays in the history.</source>
            <translation>您已修改过草稿，因此新稿与它并排。请选择一份；另一份保留在历史中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>Your text</source>
            <translation>您的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>model's own voice</source>
            <translation>模型自身文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_desk.py"/>
            <source>strength {0:.0f}</source>
            <translation>强度 {0:.0f}</translation>
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
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/ui/variants_view.py"/>
            <source>Back to the draft as it was</source>
            <translation>返回原来的草稿</translation>
        </message>
    </context>
    <context>
        <name>VoiceDetails</name>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Copied words</source>
            <translation>照抄词数</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Drafts at several strengths</source>
            <translation>各强度下的草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Fluency</source>
            <translation>流畅度</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Repeated</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Steered by</source>
            <translation>引导方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>The voice of {0}</source>
            <translation>{0} 的文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking).</source>
            <translation>其两半的一致度为 {0:.2f}（0 为随机，1 为排序相同）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match</source>
            <translation>文风吻合度</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>Voice match: by how much drafts are likelier yours than other people's, nats a character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs of four words that came before. Copied words: longest run shared with one of your samples.</source>
            <translation>文风吻合度：草稿出自您而非他人之手的可能性高出多少，单位为奈特/字符；越高越好。流畅度：奈特/词元；越低越流畅。重复：此前已出现过的四词组合。照抄词数：与您某个样本相同的最长连续词数。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing, sampled as if steered</source>
            <translation>无，按引导时的方式采样</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>nothing: your samples only</source>
            <translation>无：仅您的样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and preference heads</source>
            <translation>样本和偏好头</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>samples and random heads</source>
            <translation>样本和随机头</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0:.0%} of the ranking comes from {1} other writers.</source>
            <translation>排序的 {0:.0%} 来自另外 {1} 位作者。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_details.py"/>
            <source>{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing.</source>
            <translation>{2} 的 {1} 个头中的 {0} 个，依据您文字中 {4} 处的 {3} 个词元。</translation>
        </message>
    </context>
    <context>
        <name>VoiceMixTable</name>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Likely your favourite</source>
            <translation>最可能的喜好</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Voice</source>
            <translation>文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/preference/tables.py"/>
            <source>Your voices by how likely you like each best</source>
            <translation>您的各种文风，按最受您喜爱的可能性排列</translation>
        </message>
    </context>
    <context>
        <name>VoiceNote</name>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details of this voice</source>
            <translation>此文风的详情</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>Details…</source>
            <translation>详情…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_note.py"/>
            <source>What is known of this voice</source>
            <translation>对此文风的了解</translation>
        </message>
    </context>
    <context>
        <name>VoiceTexts</name>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Keep in</source>
            <translation>保留在(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>&amp;Let go</source>
            <translation>放开(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Keep the chosen texts in a voice</source>
            <translation>将所选文本固定在某种文风中</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Let the chosen texts go elsewhere</source>
            <translation>允许所选文本归入其他文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>Texts of “{0}”, the most typical first</source>
            <translation>“{0}”的文本，最典型的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>They may go to another voice when voices are found anew</source>
            <translation>重新查找文风时，它们可能归入其他文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/texts.py"/>
            <source>stays here</source>
            <translation>固定于此</translation>
        </message>
    </context>
    <context>
        <name>VoiceWords</name>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Found {0} preference heads: {1}.</source>
            <translation>找到 {0} 个偏好头：{1}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Preference heads: {0}.</source>
            <translation>偏好头：{0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering does not help with this model and this writing.</source>
            <translation>对此模型和这些文字，引导没有帮助。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps, though random heads may do as well.</source>
            <translation>引导有帮助，但随机头可能同样有效。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Steering helps.</source>
            <translation>引导有帮助。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>Too little writing to recommend a strength.</source>
            <translation>文字太少，无法推荐强度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>fairly sure</source>
            <translation>比较确定</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>not enough writing yet</source>
            <translation>文字还不够</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>sure</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../app/ui/voice_words.py"/>
            <source>{0}, mostly what other writers have in common</source>
            <translation>{0}，大部分为与其他作者共有的特征</translation>
        </message>
    </context>
    <context>
        <name>VoicesChanges</name>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text may go elsewhere when voices are found anew.</source>
            <translation>重新查找文风时，该文本可能归入其他文风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>The text stays in “{0}” from now on.</source>
            <translation>该文本从现在起固定在“{0}”中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} and {1}</source>
            <translation>{0}和{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} are one voice now: “{1}”.</source>
            <translation>{0}现已合为一种文风：“{1}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts may go elsewhere when voices are found anew.</source>
            <translation>重新查找文风时，{0} 篇文本可能归入其他文风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>{0} texts stay in “{1}” from now on.</source>
            <translation>{0} 篇文本从现在起固定在“{1}”中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is called “{1}” now.</source>
            <translation>“{0}”现已更名为“{1}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/changes.py"/>
            <source>“{0}” is two voices now: “{0}” and “{1}”.</source>
            <translation>“{0}”现已分为两种文风：“{0}”和“{1}”。</translation>
        </message>
    </context>
    <context>
        <name>VoicesChoice</name>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>All writing together</source>
            <translation>所有文字合在一起</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>In &amp;the voice</source>
            <translation>采用文风(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>The voice of the latest draft</source>
            <translation>最近一份草稿的文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Voice</source>
            <translation>文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/choice.py"/>
            <source>Which of this person's voices to write in</source>
            <translation>用此人的哪种文风写作</translation>
        </message>
    </context>
    <context>
        <name>VoicesDialog</name>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Take back the latest change ({0})</source>
            <translation>撤回最近的更改 ({0})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>The voices of {0}</source>
            <translation>{0} 的各种文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/dialog.py"/>
            <source>Undo the latest change</source>
            <translation>撤销最近的更改</translation>
        </message>
    </context>
    <context>
        <name>VoicesEditor</name>
        <message>
            <location filename="../../app/ui/voices/editor.py"/>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
    </context>
    <context>
        <name>VoicesEmptyPage</name>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>&amp;Find voices</source>
            <translation>查找文风(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>Find voices</source>
            <translation>查找文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1:,}.</source>
            <translation>大约从 {0} 篇文本起才有帮助。这里有 {1:,} 篇。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>It helps from about {0} texts on. Here there are {1}: most likely they will stay one voice. Import more first.</source>
            <translation>大约从 {0} 篇文本起才有帮助。这里有 {1} 篇：很可能仍是一种文风。请先导入更多文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>People write differently to a client and to friends. The model compares the texts and sorts those that are alike into voices, five at most. Each can have preference heads of its own, and a draft is then written in the voice that fits what you ask for. You can rename, merge and split voices, and move texts between them.</source>
            <translation>人们写给客户和写给朋友的方式不同。模型会比较各篇文本，将相似的归为同一文风，最多五种。每种文风都可以有自己的偏好头，草稿随后用最适合您要求的文风来写。您可以重命名、合并和拆分文风，也可以在它们之间移动文本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>There is nothing to compare yet. Import some writing first.</source>
            <translation>还没有可比较的内容。请先导入一些文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/empty_page.py"/>
            <source>This writing is one voice so far</source>
            <translation>这些文字目前是一种文风</translation>
        </message>
    </context>
    <context>
        <name>VoicesPage</name>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>&amp;Split</source>
            <translation>拆分(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>All texts are one voice: too few, or too much alike, for several.</source>
            <translation>所有文本属于一种文风：数量太少或过于相似，无法分为多种。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Compare again, with texts that came since; what you changed stays</source>
            <translation>连同新增的文本再次比较；您所作的更改保持不变</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find its &amp;heads</source>
            <translation>查找其偏好头(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find preference heads in this voice's texts alone, at least {0} of them; until then those of all your writing steer it</source>
            <translation>只在此文风的文本（至少 {0} 篇）中查找偏好头；在此之前由您全部文字的偏好头引导</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Find voices &amp;anew</source>
            <translation>重新查找文风(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Make two voices of this one, by likeness</source>
            <translation>按相似程度将此文风一分为二</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Rename the voice (F2)</source>
            <translation>重命名文风 (F2)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Select two voices or more to make them one</source>
            <translation>选择两种或更多文风，合为一种</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>Texts that are alike are one voice. A draft is written in the one that fits what you ask for, unless you choose one yourself in the window.</source>
            <translation>相似的文本属于同一文风。草稿用最适合您要求的文风来写，除非您在窗口中自行选择。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"/>
            <source>{0:,} of {1:,} texts were compared, the others sorted by their kind; finding voices anew compares more.</source>
            <translation>已比较 {1:,} 篇文本中的 {0:,} 篇，其余按类型归类；重新查找文风会比较更多。</translation>
        </message>
    </context>
    <context>
        <name>VoicesRunner</name>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Preparing</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/runner.py"/>
            <source>Stopped. The voices are as they were.</source>
            <translation>已停止。文风保持原样。</translation>
        </message>
    </context>
    <context>
        <name>VoicesTable</name>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Preference heads</source>
            <translation>偏好头</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Texts</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voice</source>
            <translation>文风</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/table.py"/>
            <source>Voices</source>
            <translation>文风</translation>
        </message>
    </context>
    <context>
        <name>VoicesTasks</name>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are one voice: too few, or too much alike, for several.</source>
            <translation>这些文本属于一种文风：数量太少或过于相似，无法分为多种。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>These texts are {0} voices.</source>
            <translation>这些文本分为 {0} 种文风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/tasks.py"/>
            <source>“{0}” has {1} preference heads of its own: {2}.</source>
            <translation>“{0}”有 {1} 个自己的偏好头：{2}。</translation>
        </message>
    </context>
    <context>
        <name>VoicesWords</name>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, as you chose.</source>
            <translation>，由您选定。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, of your {0} voices for {1} the closest to what you asked for.</source>
            <translation>，在您用于{1}的 {0} 种文风中最接近您的要求。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, the closest to what you asked for: none of your voices is for {0}.</source>
            <translation>，最接近您的要求：您没有用于{0}的文风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, which you have preferred: another is closer to what you asked for.</source>
            <translation>，这是您以往更喜欢的文风；另一种文风更接近您的要求。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>, your one voice for {0}.</source>
            <translation>，您唯一用于{0}的文风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for and by your choices: {0}.</source>
            <translation>综合多种文风写成，按与您要求的相近程度和您以往的选择：{0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in several voices, by their likeness to what you asked for: {0}.</source>
            <translation>综合多种文风写成，按与您要求的相近程度：{0}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>Written in “{0}”</source>
            <translation>文风为“{0}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>its own: {0}</source>
            <translation>自有：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>none of its own yet</source>
            <translation>尚无自己的</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"/>
            <source>too little writing for its own</source>
            <translation>文字太少，尚无自己的</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Drafts that sound like you</source>
            <translation>像您自己写的草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Idiolect learns from emails and posts that you have written, and drafts new ones in your own voice. Everything stays on this computer: it never goes online.</source>
            <translation>Idiolect 从您写过的邮件和帖子中学习，用您自己的文风起草新的内容。一切都留在这台电脑上：它从不联网。</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Import my writing…</source>
            <translation>导入我的文字…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>The sample voice is an invented person's, there to play with. Your own mail, posts and documents can also be dropped here, as files, folders or zips.</source>
            <translation>示例文风属于一个虚构的人，供您试玩。您自己的邮件、帖子和文档也可以拖到这里，文件、文件夹或 zip 均可。</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome_page.py"/>
            <source>Try the sample voice</source>
            <translation>试用示例文风</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;About Idiolect</source>
            <translation>关于 Idiolect(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Copy draft</source>
            <translation>复制草稿(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Draft</source>
            <translation>起草(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Find preference heads</source>
            <translation>查找偏好头(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Go on from here</source>
            <translation>从此处续写(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;History…</source>
            <translation>历史(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Import writing…</source>
            <translation>导入文字(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Less like me</source>
            <translation>更不像我(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;More like me</source>
            <translation>更像我(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;New draft</source>
            <translation>新建草稿(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Profile</source>
            <translation>档案(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Try the sample voice</source>
            <translation>试用示例文风(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Voices…</source>
            <translation>文风(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>&amp;Weaker voice</source>
            <translation>减弱文风(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Another paragraph in the place of this one, for you to see</source>
            <translation>另写一段替换此段，供您查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>At several &amp;strengths</source>
            <translation>多种强度(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Keep &amp;learning in the background</source>
            <translation>在后台继续学习(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Let Idiolect go on from the cursor</source>
            <translation>让 Idiolect 从光标处接着写</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, more like yours, for you to see</source>
            <translation>为所选文字或段落换一种更像您的说法，供您查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Other words for the selection or paragraph, plainer ones, for you to see</source>
            <translation>为所选文字或段落换一种更平实的说法，供您查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Re&amp;commended strength</source>
            <translation>推荐强度(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Redraft &amp;paragraph</source>
            <translation>重写段落(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>St&amp;ronger voice</source>
            <translation>增强文风(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Three &amp;variants</source>
            <translation>三份备选稿(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>What your &amp;choices say…</source>
            <translation>您的选择说明了什么(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py"/>
            <source>Your &amp;writing…</source>
            <translation>您的文字(&amp;W)…</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Draft</source>
            <translation>起草</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Other ways to draft</source>
            <translation>其他起草方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/workspace.py"/>
            <source>Stop drafting</source>
            <translation>停止起草</translation>
        </message>
    </context>
    <context>
        <name>X11Shortcut</name>
        <message>
            <location filename="../../app/ui/global_shortcut/x11.py"/>
            <source>The X server gives no connection for a shortcut.</source>
            <translation>X 服务器没有为快捷键提供连接。</translation>
        </message>
    </context>
</TS>
