"""What programs write in the subjects and texts of mail that they send in a person's name."""

import re

_AWAY = (
    "auto(?:matic|mated)?[ -]?re(?:ply|sponse)|out of (?:the )?office",
    "abwesend|abwesenheits(?:notiz|benachrichtigung|meldung)|automatische antwort",
    "réponse automatique|absen(?:t|ce) du bureau|(?:message|notification) d['\u2019]absence",
    "respuesta automática|fuera de (?:la )?oficina|ausente de la oficina",
    "risposta automatica|fuori (?:sede|ufficio)|assente dall['\u2019]ufficio",
    "automatisch antwoord|afwezig(?:heidsbericht|heidsmelding)?|niet op kantoor",
    "resposta automática|fora do escritório|ausência (?:temporária|do escritório)",
    "automatyczna odpowiedź|odpowiedź automatyczna|poza biurem|nieobecność w biurze",
    "autosvar|automatiskt svar|frånvaro(?:meddelande)?|inte på kontoret",
    "自動(?:応答|返信)(?:メール)?|不在(?:通知|のお知らせ)",
    "自动(?:回复|答复)|自動(?:回覆|回复)|不在办公室",
)
AWAY_SUBJECT = re.compile(
    # People write "Out of office on Friday", programs a colon, or nothing more.
    rf"\s*\[?(?:{'|'.join(_AWAY)})\]?(?: auto-?reply| re)?\s*(?:[:\uff1a(\[]|$)",
    re.IGNORECASE,
)
AWAY_TEXT = re.compile(
    r"this is an auto(?:matic|mated|-generated) (?:reply|response|message|e-?mail)"
    r"|dies ist eine automatisch(?:e| erstellte| generierte) (?:antwort|nachricht|e-?mail)"
    r"|ceci est (?:une réponse|un message) automatique"
    r"|est[ae] es una? (?:mensaje|respuesta|correo) automátic[oa]"
    r"|quest[ao] è una? (?:risposta|messaggio|e-?mail) automatic[ao]"
    r"|dit is een automatisch (?:antwoord|bericht|gegenereerd)"
    r"|esta é uma (?:resposta|mensagem) automática"
    r"|to jest (?:automatyczna (?:wiadomość|odpowiedź)|(?:wiadomość|odpowiedź) automatyczna)"
    r"|(?:detta|det här) är ett (?:autosvar|automatiskt)"
    r"|(?:これは|このメールは)、?自動(?:的に)?(?:応答|返信|送信)"
    r"|(?:这是|此为|本邮件为|此邮件为)(?:一封)?(?:系统)?自动(?:回复|发送)",
    re.IGNORECASE,
)

CALENDAR_SUBJECT = re.compile(
    r"\s*(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?"
    r"|(?:updated )?invitation|new time proposed|zugesagt|abgelehnt|abgesagt|mit vorbehalt"
    r"|einladung"
    r"|accepté|refusé|provisoire|annulé|invitation|aceptad[oa]|rechazad[oa]|provisional|cancelad[oa]"
    r"|invitación|accettat[oa]|rifiutat[oa]|provvisori[oa]|annullat[oa]|invito|geaccepteerd"
    r"|geweigerd|voorlopig|geannuleerd|uitnodiging|aceite|recusad[oa]|provisóri[oa]|convite"
    r"|zaakceptowan[oe]|odrzucon[oe]|wstępnie zaakceptowan[oe]|odwołan[oe]|zaproszenie"
    r"|accepterat|avböjt|preliminärt|inställt|inbjudan|承諾(?:済み)?|辞退|仮承諾|キャンセル|招待"
    r"|已接受|已拒绝|暂定|已取消|邀请)\s*[:\uff1a]\s*\S",
    re.IGNORECASE,
)
CALENDAR_TEXT = re.compile(
    r"^\W*(?:when|wann|quand|cuándo|quando|wanneer|kiedy|när|日時|時間|时间)\s*[:\uff1a]"
    r"|(?:has|have) (?:accepted|declined|tentatively accepted) "
    r"(?:this|your) (?:invitation|meeting)",
    re.IGNORECASE | re.MULTILINE,
)

REPORT_SUBJECT = re.compile(
    r"\s*(?:(?:undeliverable|unzustellbar|non remis|no se puede entregar|non recapitabile"
    r"|onbestelbaar|não entregue|niedostarczalne|kunde inte levereras"
    r"|配信不能|无法送达)\s*[:\uff1a]"
    r"|undelivered mail returned to sender|mail delivery (?:failed|failure)"
    r"|delivery status notification|returned mail:|failure notice$)",
    re.IGNORECASE,
)

NOTICE_SUBJECT = re.compile(
    r"\s*(?:\[(?:jira|jenkins|bugzilla|travis|buildbot)\]|svn commit\b|cvs commit\b"
    r"|(?:svn commit: )?r\d{3,} - |\[[\w./ -]+\] (?:[0-9a-f]{7,40}:|r\d{3,}\b)"
    r"|(?:build|pipeline|job) #?\d* ?(?:failed|fixed|passed|succeeded|is still failing)\b"
    r"|\[?(?:bug|issue|ticket) #?\d+\]?:? \[?(?:new|opened|closed|resolved|assigned|updated)\b"
    r"|cron <|logwatch for )",
    re.IGNORECASE,
)
NOTICE_TEXT = re.compile(
    r"author: .*\n(?:date|new revision): |commit [0-9a-f]{40}\b|log message:\n"
    r"|branch: refs/heads/",
    re.IGNORECASE,
)
