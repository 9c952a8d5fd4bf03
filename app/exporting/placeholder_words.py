"""What tells a place to fill in from other words in brackets, in a dozen languages."""

import re

NO_PLACE = re.compile(
    r"(?:sic!?|edit(?:ed)?|update[ds]?|pdf|video|audio|image|photo|oc|ot|nsfw|spoilers?"
    r"|laughs|laughter|applause|inaudible|redacted|translated|emphasis (?:added|mine)"
    r"|my (?:emphasis|translation)"
    r"|(?:hervorhebung|herv\.|anm\.|anmerkung|übers\.|trad\.|n\. ?d\. ?\w|ndt|ndlr)\b.*"
    r"|c['\u2019]est (?:moi|nous) qui soulign.*|énfasis (?:mío|añadido)|corsivo (?:mio|nostro)"
    r"|原文ママ|ママ|[注註]\d*|[编編译譯]者?[注註按]|原文如此|笑)",
    re.IGNORECASE,
)
"""Remarks of editors and authors."""

CITATION = re.compile(r"[^\W\d_].*\b(?:1[5-9]|20)\d\d[a-z]?")
"""Such as "Zhang et al. 2026"."""

TO_FILL_IN = re.compile(
    r"名|社|日付|日時|日期|時間|时间|住所|地址|電話|电话|番号|号码|號碼|金額|金额|宛先|担当|部署|役職"
    r"|职位|職位|公司|单位|リンク|链接|連結|場所|地点|地點|件名|署名|이름|성함|날짜|회사|주소|입력"
    r"|記入|入力|填写|填寫|挿入|[○\u3007◯\u00d7]{2}|X{2}"
)
"""What a place to fill in asks for, in the languages that also put headings in 【】."""

INSTRUCTION = re.compile(
    r"\((?:(?:insert|fill in)\b[^()\n]{2,60}"
    r"|(?:your|ihren?|votre|su|vostro|seu) (?:\w{1,20} )?(?:name|e-?mail|nom|nombre|nome)(?: here)?"
    r"|(?:bitte|hier)\b[^()\n]{0,50}\b(?:einfügen|eintragen|ergänzen)"
    r"|(?:insérer|insertar|inserire|inserir|wstaw|infoga|voeg)\b[^()\n]{2,60}"
    r"|à (?:compléter|préciser)|por completar|da completare|a preencher"
    r"|do uzupełnienia|in te vullen"
    r"|[请請]?(?:填写|填寫|插入|输入|輸入)[^()\n]{0,40}"
    r"|[^()\n]{1,40}(?:を入力|を記入|を挿入))\)",
    re.IGNORECASE,
)
"""Places in round brackets, which mostly hold what is to stay."""

TAGS = frozenset(
    (
        *("a", "abbr", "b", "big", "blockquote", "body", "br", "button", "center", "code", "dd"),
        *("del", "details", "div", "dl", "dt", "em", "figure", "font", "footer", "form", "head"),
        *("header", "hr", "html", "i", "img", "input", "ins", "kbd", "li", "main", "mark", "nav"),
        *("ol", "p", "pre", "q", "s", "samp", "script", "section", "small", "span", "strike"),
        *("strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr"),
        *("tt", "u", "ul", "var"),
    )
)
"""HTML's; "link", "title" and "address" are rather places, unless they are closed."""
