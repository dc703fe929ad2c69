namespace JourneyKit.Formats.Yaml;

/// <summary>The ways in which YAML writes a text.</summary>
internal enum YamlStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Between single quotes, where a quote is doubled and nothing else is special.</summary>
    SingleQuoted,

    /// <summary>Between double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>Line by line, behind a <c>|</c>.</summary>
    Literal,
}
