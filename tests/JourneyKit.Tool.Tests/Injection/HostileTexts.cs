namespace JourneyKit.Tool.Tests.Injection;

/// <summary>Texts that mean something to a terminal, to Markdown, to Mermaid or to where these are shown.</summary>
internal static class HostileTexts
{
    /// <summary>What Markdown, HTML and the places that show them give a meaning.</summary>
    public static IReadOnlyList<string> Signs { get; } =
    [
        "https://evil.example/x?a=b&c=d", "see https://evil.example, please", "(http://evil.example/)", "ftp://evil.example", "www.evil.example", "WWW.EVIL.EXAMPLE",
        "mail me@evil.example now", "mailto:me@evil.example", "<me@evil.example>", "<https://evil.example>", "@everyone look", "ask @octo-cat.", "fixes #12", "org/repo#12", "GH-12",
        "[click](https://evil.example)", "[x][y]", "[y]: https://evil.example", "![x](https://evil.example/x.png)", "[^1]", "[ ] task",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- hidden -->", "<details>", "&lt;b&gt; &#64;user", "a | b | c", "|", "`code` ``x``", "```", "*a* _b_ __c__ **d** ~~e~~",
        "# heading", "1. list", "1) list", "- list", "+ list", "=", "===", "---", "> quote", "    code", "\\", "\\[x](y)", "$a$ costs $5", "{.class #id}", "{: x}", "==mark== ++ins++ ^sup^ ~sub~", ":::warning", ": term",
        "a <br> b", "javascript:alert(1)", "[a](javascript:alert(1))", "\"quoted\" 'text'", "line\nbreak\n# heading\n\n- list", "x\n\n    code\n", "tab\ttab", "](", "**", "``` mermaid",
        "after, 2026-01-01 :crit", "section evil", "title evil", "click x href \"https://evil.example\"", "%%{init: {\"theme\": \"dark\"}}%%", "evil :done, x, 2026-01-01, 1d", "gantt", "x; y", "#58; y",
    ];

    /// <summary>What nobody sees.</summary>
    public static IReadOnlyList<string> Hidden { get; } =
    [
        "a\u200Bb", "a\u200Cb", "a\u200Db", "a\u2060b", "a\uFEFFb", "a\u034Fb\u115Fc\u3164d",
        "a\U000E0041\U000E0042b", "a\uFE0Fb", "a\u180Eb", "a\u206Ab", "a\uFFF9b\uFFFA\uFFFB",
    ];

    /// <summary>What no document may hold, but names and arguments can; some of it turns the words beside it around.</summary>
    public static IReadOnlyList<string> Control { get; } = ["\e[31mred\e[0m", "\e]8;;https://evil.example\a", "bell\a", "back\b\b", "\u009B31m", "line\u2028break", "\u0085", "\u007F", "a\u202Eevil\u202Cb", "a\u2066evil\u2069b", "\u200Eb", "\u061Cb"];
}
