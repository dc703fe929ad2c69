using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Tool.Tests.Judged;

/// <summary>Reads what an analyst has written of a case: texts, lists and mappings, nothing else.</summary>
internal static class JudgedFile
{
    /// <summary>The mappings of the list that stands below a key.</summary>
    public static IEnumerable<Dictionary<string, object>> Entries(string path, string key)
    {
        using var reader = new StringReader(File.ReadAllText(path));
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return ((List<object>)((Dictionary<string, object>)Node(parser))[key]).Cast<Dictionary<string, object>>();
    }

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
}
