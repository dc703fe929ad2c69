using YamlDotNet.Core;

namespace JourneyKit.Benchmarks.Peers;

/// <summary>YamlDotNet's parser and nothing more: the least that reading YAML with it can cost.</summary>
internal static class YamlEvents
{
    public static int Count(string text)
    {
        var parser = new Parser(new StringReader(text));
        var count = 0;
        while (parser.MoveNext())
        {
            count++;
        }

        return count;
    }
}
