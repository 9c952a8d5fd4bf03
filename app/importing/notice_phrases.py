"""What company notices under mails say, in the languages we know; all casefolded."""

from app.importing.mail_phrases import by_language

SECRET = by_language(
    "confidential|privileged|vertraulich|rechtlich geschützt|confidentiel|confidencial|riservat",
    "confidenzial|vertrouwelijk|poufn|konfidentiell|sekretess|fortrolig|důvěrn|luottamuksell",
    "機密|秘密情報|保密|机密",
)
"""That the message is secret."""

ADDRESSEE = by_language(
    "intended recipient|intended solely|intended only|intended for|addressee",
    "adressat|vorgesehene empfänger|angegebenen empfänger|richtige empfänger|destinat",
    "geadresseerde|bestemd voor|adresat|mottagare|modtager|mottaker|příjemc|adresát",
    "vastaanottaj|受信者|宛先|収件|收件人|收件者",
)
"""Whom it is for."""

MISTAKE = by_language(
    "in error|delete it|please delete|prohibited|unauthorised|unauthorized",
    "irrtümlich|unbefugt|unzulässig|vernichten|löschen",
    "par erreur|détruire|supprimer|interdite|por error|queda prohibid|eliminación|bórrelo",
    "per errore|distrugger|vietata|cancellarl|ten onrechte|per abuis|vernietigen|verwijder",
    "niet toegestaan|por engano|por erro|apague|proibida|elimine|omyłkow|usunięcie|zabronion",
    "av misstag|radera|obehörig|ved en feil|ved en fejl|omylem|erehdyksessä",
    "誤って|破棄|削除|错收|误收|删除|銷毀|刪除|错误",
)
"""What to do if it went astray."""

MESSAGE = by_language(
    "mail|message|communication|transmission|nachricht|courriel|mensaje|correo|messaggio",
    "bericht|mensagem|wiadomoś|meddeland|mejl|besked|melding|zpráv|viesti|メール|邮件|郵件",
)
"""What is spoken of."""

HEADINGS = by_language(
    "confidentiality notice|disclaimer|legal notice|important notice|external email|caution:",
    "wichtiger hinweis|rechtlicher hinweis|vertraulichkeitshinweis|avertissement",
    "avis de confidentialité|aviso legal|aviso de confidencialidad|avviso di riservatezza",
    "klauzula poufności|免责声明|免責聲明|保密声明|【ご注意】|【注意】",
)
"""How a notice may begin."""

ENVIRONMENT = by_language(
    "environment|umwelt|environnement|ambiente|milieu|środowisk|miljö|miljø|環境|环境|環保|环保",
)
PRINT = by_language(
    "print|ausdruck|drucken|imprim|stampa|afdruk|wydruk|drukowan|skriver ut|utskrift",
    "印刷|打印|列印",
)
"""An appeal to spare paper speaks of both."""

REGISTERED = by_language(
    "registered in england|registered in scotland|registered office|amtsgericht|handelsregister",
    "registro mercantil|capital social|siège social|sede legale",
)
"""Where a company is registered, as a paragraph says it."""

COMPANY_NUMBERS = by_language(
    " hrb | ust-id|geschäftsführer| siret | rcs | p.iva | p. iva |partita iva| kvk | krs | nip ",
    " regon |org.nr|org. nr| cnpj |btw-nummer| vat no| vat reg",
)
"""What a company's numbers are called."""
