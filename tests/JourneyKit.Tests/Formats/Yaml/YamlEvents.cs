using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Tests.Formats.Yaml;

/// <summary>The values of a document in one line, from the events of the YAML test suite and from a tree: keys and values in turn, plain scalars as they are, others between bars.</summary>
internal static class YamlEvents
{
    /// <summary>The values of the first document.</summary>
    public static string Parse(IEnumerable<string> events)
    {
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<(string? Anchor, StringBuilder Values)>([(null, new StringBuilder())]);
        foreach (var line in events.TakeWhile(line => !line.StartsWith("-DOC", StringComparison.Ordinal)))
        {
            switch (line[..Math.Min(4, line.Length)])
            {
                case "+MAP" or "+SEQ":
                    open.Push((AnchorIn(line), new StringBuilder(line[1] == 'M' ? "{" : "[")));
                    break;
                case "-MAP" or "-SEQ":
                    var (anchor, values) = open.Pop();
                    Add(anchor, values + (line[1] == 'M' ? "}" : "]"));
                    break;
                case "=VAL":
                    var at = Enumerable.Range(5, line.Length - 5).First(i => line[i - 1] == ' ' && ":'\"|>".Contains(line[i], StringComparison.Ordinal));
                    var text = Unescape(line[(at + 1)..]);
                    Add(AnchorIn(line[..at]), line[at] == ':' ? text : $"|{text}|");
                    break;
                case "=ALI":
                    Add(null, anchors.GetValueOrDefault(line[6..], "?"));
                    break;
            }
        }

        return open.Peek().Values.ToString();

        void Add(string? anchor, string value)
        {
            open.Peek().Values.Append(value).Append(';');
            if (anchor is not null)
            {
                anchors[anchor] = value;
            }
        }
    }

    public static string Of(LocatedTree tree) => Of(tree, tree.Root) + ";";

    private static string Of(LocatedTree tree, int node) => tree[node].Kind switch
    {
        NodeKind.Mapping => $"{{{string.Concat(tree.Entries(node).Select(key => $"{Of(tree, key)};{Of(tree, key + 1)};"))}}}",
        NodeKind.Sequence => $"[{string.Concat(tree.Items(node).Select(item => Of(tree, item) + ";"))}]",
        NodeKind.Plain => tree.Text(node),
        _ => $"|{tree.Text(node)}|",
    };

    private static string? AnchorIn(string line)
        => line.Split(' ').FirstOrDefault(word => word.StartsWith('&'))?[1..];

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' ? text[i] : text[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', var other => other });
        }

        return plain.ToString();
    }
}
