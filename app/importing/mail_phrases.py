"""What mail programs and mail servers write into people's messages, in the languages we know.

All phrases are casefolded. Languages: English, German, French, Spanish, Italian, Dutch, Portuguese,
Polish, Swedish, Danish, Norwegian, Czech, Finnish, Japanese and Chinese, as far as their programs
are known.
"""


def by_language(*phrases: str) -> tuple[str, ...]:
    """Return the phrases that stand between bars."""
    return tuple(phrase for line in phrases for phrase in line.split("|"))


WROTE = (
    r"\b(?:wrote|writes|said|says|schrieb|schreibt|geschrieben|schreef|geschreven|écrit|escribió"
    r"|escreveu|scritto|skrev|skriver|napsal|napsala|napisał|napisała|pisze|napisana|nadesłał"
    r"|kirjoitti)\b|写道|寫道|書きました|のメール"
)
"""A pattern of the verbs of "… wrote:"."""

ATTRIBUTION_OPENING = (
    r"(?:on|at|am|le|el|il|op|em|no dia|às|dnia|w dniu|dne|den|wiadomość napisana|excerpts from)\s"
    r"|\d|在|[^\W\d_]{2,4}\.?,\s+\d"
)
"""A pattern of how "On Friday, …" begins: a preposition, a number or an abbreviated weekday."""

HEADER_ROLES = {
    name: role
    for role, names in {
        "from": "from von de da van od från fra mittente nadawca lähettäjä 差出人 发件人 發件人 "
        "寄件者 送信者 寄件人",
        "date": "sent date gesendet datum envoyé date enviado fecha inviato data verzonden wysłano "
        "wysłane skickat sendt dato odesláno lähetetty päivämäärä 送信日時 日付 发送时间 發送時間 "
        "日期 寄件日期 发送日期 時間 时间",
        "to": "to an à a para pour aan do adresat till til komu destinatario vastaanottaja 宛先 "
        "收件人 收件者",
        "subject": "subject betreff objet sujet asunto oggetto onderwerp assunto temat ämne emne "
        "předmět aihe 件名 主题 主題 主旨",
        "other": "cc kopie copie kopia copia kopi dw bcc importance attachments organization "
        "reply-to 抄送 副本 附件",
    }.items()
    for name in names.split()
} | {
    "enviado el": "date",
    "enviada em": "date",
    "enviado em": "date",
    "copie à": "other",
    "reply to": "other",
}
"""The names of a message's headers as programs translate them, and what each says."""

FORWARDED = by_language(
    "forwarded message|forwarded by|begin forwarded message",
    "weitergeleitete nachricht|weitergeleitet von|anfang der weitergeleiteten nachricht",
    "beginn der weitergeleiteten nachricht|message transféré|message transmis",
    "début du message transféré|début du message réexpédié",
    "mensaje reenviado|inicio del mensaje reenviado",
    "messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato",
    "doorgestuurd bericht|begin doorgestuurd bericht",
    "mensagem encaminhada|mensagem reencaminhada",
    "início da mensagem encaminhada|início da mensagem reencaminhada",
    "przekazana wiadomość|wiadomość przekazana",
    "początek przekazywanej wiadomości|początek przekazanej wiadomości",
    "vidarebefordrat meddelande|vidarebefordrat brev|påbörjat vidarebefordrat brev",
    "videresendt meddelelse|videresendt melding|přeposlaná zpráva|välitetty viesti",
    "転送メッセージ|転送されたメッセージ|転送されたメール|以下は転送メッセージ",
    "转发的邮件|转发的消息|转发邮件|转发邮件信息|开始转发的邮件|以下是转发的邮件",
    "轉寄的郵件|轉寄郵件|開始轉寄郵件",
)
"""What stands over a forwarded message, without dashes and colon."""

ORIGINAL = by_language(
    "original message|original appointment|reply message",
    "ursprüngliche nachricht|originalnachricht",
    "message d'origine|message original",
    "mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original",
    "oryginalna wiadomość|wiadomość oryginalna",
    "ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding",
    "původní zpráva|alkuperäinen viesti",
    "元のメッセージ|元のメール|原始邮件|原始郵件|邮件原件|原邮件|原始信件",
)
"""What stands over an answered message, without dashes."""

SENT_FROM = by_language(
    "sent from |sent via |sent with |get outlook|download outlook|outlook for ",
    "gesendet von |gesendet mit |diese nachricht wurde von mein",
    "outlook für |holen sie sich outlook",
    "envoyé de mon |envoyé depuis |envoyé à partir d|obtenir outlook|obtenez outlook",
    "télécharger outlook|enviado desde |obtener outlook|obtén outlook|descargar outlook",
    "inviato da |inviato dal mio |scarica outlook|ottieni outlook",
    "verstuurd vanaf |verzonden vanaf |verzonden met |verstuurd met |outlook voor ",
    "enviado do |enviado a partir d|enviado pelo |obter o outlook|baixar o outlook",
    "obtenha o outlook|wysłane z |wysłano z |pobierz outlook|pobierz program outlook",
    "skickat från |hämta outlook|skaffa outlook|sendt fra |hent outlook",
    "odesláno z |lähetetty |发自|發自|从我的|從我的|来自我的|來自我的",
    "获取 outlook|取得 outlook|下载 outlook|android 用 outlook|android 版 outlook",
)
"""How a telephone's own line begins."""

SENT_FROM_END = by_language(
    "gesendet|gesendet.|から送信|から送信されました|を入手|を取得|发送|發送|傳送",
)
"""How one ends where the verb comes last."""

SENDING = by_language(
    "phone|ipad|tablet|android|galaxy|samsung|huawei|xiaomi|pixel|mobil|telefon|handy|teléfono",
    "téléphone|móvil|portable|cellulare|telemóvel|celular|smartphone|blackberry|gerät|appareil",
    "outlook|mail for|mail app|proton|yahoo|gmx|web.de|windows|手机|手機|携帯",
)
"""What mail is sent from; a telephone's own line names one of these."""

SCANNED = by_language(
    "virus-free|virenfrei|garanti sans virus|sans virus|libre de virus|privo di virus|virusvrij",
    "livre de vírus|sem vírus|wolny od wirusów|virusfri",
    "ウイルス フリー|ウイルスフリー|无病毒|無病毒",
    "this email has been checked|this email has been scanned|diese e-mail wurde von avast",
    "cet e-mail a été vérifié|sender notified by|mailtrack",
)
"""How the line of a virus scanner or a tracker begins."""

LIST_WORDS = by_language(
    "mailing list|mailinglist|liste de diffusion|lista de correo|lista di discussione",
    "lista de discussão|lista dyskusyjna|mailinglijst|sändlista|postiluettelo|e-postlista",
    "メーリングリスト|邮件列表|郵件清單|/listinfo|/mailman|/options/|google groups",
)
"""What the footer of a mailing list names."""

UNSUBSCRIBE = by_language(
    "unsubscribe|abbestellen|abmelden|désabonner|désinscri|darse de baja|cancelar la suscripción",
    "cancelar a inscrição|cancelar inscrição|descadastrar|disiscriv|annullare l'iscrizione",
    "cancellarti|afmelden|uitschrijven|anulować subskrypcję|wypisać się",
    "zrezygnować z subskrypcji|avregistrera|sluta prenumerera|avprenumerera|afmeld|odhlásit",
    "配信停止|配信を停止|登録解除|退会|退订|退訂|取消订阅|取消訂閱",
)
"""What it offers."""

CLOSINGS = by_language(
    "best|kind |warm|many thanks|with |yours|all the best|thank|cheers|regards|sincerely|love",
    "mit freundlich|mit best|mit lieb|viele|beste|liebe|herzlich|freundliche|schöne|gruß|gruss",
    "lg|mfg|vg|bien à|cordial|amitiés|amicalement|bises|bonne journée|salutations|je vous prie",
    "salud|un saludo|un abrazo|atentamente|distinti|un caro saluto|saluti|un saluto|a presto",
    "groet|met vriendelijke|met hartelijke|hartelijke|hoogachtend",
    "abraço|um abraço|atenciosamente|cumprimentos|com os melhores",
    "z poważaniem|z wyrazami|pozdr|serdeczn",
    "med vänlig|vänliga|hälsning|bästa|mvh|hilsen|med venlig",
    "よろしく|どうぞ|敬具|以上|此致|敬礼|敬上|祝|顺祝|謝謝|谢谢",
)
"""How people close, above their names; these words are theirs and stay."""
