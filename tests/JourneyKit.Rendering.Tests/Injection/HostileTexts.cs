namespace JourneyKit.Rendering.Tests.Injection;

/// <summary>Texts that mean something to a browser, a viewer of pictures, a table calculator or a terminal.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>", "</text></svg><script>alert(1)</script>", "</title><foreignObject><body onload=alert(1)></foreignObject>", "</style><img src=x onerror=alert(1)>",
        "\" onload=\"alert(1)", "' onclick='alert(1)' x='", "\"/><a href=\"javascript:alert(1)\">x</a>", "&lt;b&gt; &#60;script&#62; &amp;amp; &nbsp; &unknown; &", "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
        "]]><script>alert(1)</script><![CDATA[", "<?xml-stylesheet href=\"https://evil.example/x.css\"?>", "<!-- --> -->", "<!DOCTYPE svg [<!ENTITY a \"aa\">]>", "url(https://evil.example/x)", "fill:url(#x);}*{display:none}", "@import 'https://evil.example/x.css'; x {",
        "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://evil.example/?a=b&c=\"d\"", "=HYPERLINK(\"https://evil.example\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1",
        "\e[31mred\e[0m", "\e]8;;https://evil.example\a", "bell\a back\b", "\u009B31m", "a\0b\u0001c\u001Fd", "a\u007Fb\u0085c\u2028d\u2029e", "a\u202Eevil\u202Cb", "a\u2066evil\u2069b\u200F", "lone \uD83D and \uDC00 surrogates", "\uFFFE\uFFFF\uFEFF",
        "Z" + new string('\u0301', 3000), "a\u200Db\u200Dc\uFE0F\u20E3", "click x href \"https://evil.example\"", "%%{init: {\"theme\": \"dark\"}}%%", "end\nsubgraph evil", "a\"; evil -> b; \"", "${7*7} {{7*7}} <%= 7*7 %>",
    ];
}
