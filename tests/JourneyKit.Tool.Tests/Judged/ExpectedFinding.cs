using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Tool.Tests.Judged;

/// <summary>What an analyst wants named when two maps are compared, as a case says it.</summary>
/// <param name="About">The elements: kind and id, a side after it.</param>
/// <param name="What">What it is.</param>
/// <param name="Importance">How much it matters: critical, high, medium or low.</param>
/// <param name="Expects">Words of which a line has to hold one.</param>
/// <param name="Where">Which command has to name it: gaps or diff.</param>
internal sealed record ExpectedFinding(IReadOnlyList<string> About, string What, string Importance, IReadOnlyList<string> Expects, string Where)
{
    public bool IsSevere => Importance is "critical" or "high";

    public static IReadOnlyList<ExpectedFinding> Read(string path)
    {
        using var reader = new StringReader(File.ReadAllText(path));
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var root = (Dictionary<string, object>)Node(parser);
        return
        [
            .. ((List<object>)root["items"]).Cast<Dictionary<string, object>>()
                .Select(item => new ExpectedFinding(List(item["about"]), (string)item["what"], (string)item["importance"], List(item["expects"]), (string)item["where"])),
        ];
    }

    // A text, a list or a mapping.
    private static object Node(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<object>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser));
            }

            return items;
        }

        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, object>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            entries.Add(parser.Consume<Scalar>().Value, Node(parser));
        }

        return entries;
    }

    private static IReadOnlyList<string> List(object node) => [.. ((List<object>)node).Cast<string>()];
}
