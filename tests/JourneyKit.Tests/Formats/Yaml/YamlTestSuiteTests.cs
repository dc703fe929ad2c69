using JourneyKit.Documents;
using JourneyKit.Formats;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Formats.Yaml;

/// <summary>The YAML test suite: what is YAML, and what is not.</summary>
public sealed class YamlTestSuiteTests
{
    // What the format leaves out of YAML is refused by rules of its own.
    private static readonly string[] LeftOut = ["JK1004", "JK1006", "JK1007", "JK1008", "JK1009", "JK1010", "JK1011", "JK1014"];

    /// <summary>Valid YAML that the parser does not take, each with the reason.</summary>
    private static readonly Dictionary<string, string> RefusedThoughValid = new(StringComparer.Ordinal)
    {
        ["4MUZ/02"] = "A plain key between braces with its colon on the next line: YamlDotNet wants both on one line.",
        ["DK95/04"] = "A line with nothing but a tab: YamlDotNet takes it for indentation. Refused with its place, and nothing is lost.",
        ["JEF9/01"] = "A block text of blank lines, the last without its line break: YamlDotNet takes its blanks for indentation.",
        ["UKK6/00"] = "`- :`, an empty key with an empty value: no key that a map could have.",
        ["VJP3/01"] = "As 4MUZ/02, with key and colon on lines of their own.",
    };

    /// <summary>Invalid YAML that the parser takes, each with the reason.</summary>
    private static readonly Dictionary<string, string> TakenThoughInvalid = new(StringComparer.Ordinal)
    {
        ["DK95/01"] = "A tab before the second line of a quoted text: folded into one blank all the same.",
        ["Y79Y/003"] = "A tab before an item between brackets, where indentation means nothing.",
        ["Y79Y/004"] = "A tab between two dashes: the lists are the same as with a blank.",
        ["Y79Y/005"] = "As Y79Y/004.",
    };

    [Fact]
    public void What_is_no_YAML_is_refused()
    {
        var taken = Cases(isError: true).Where(c => c.Faults.Count == 0).Select(c => c.Name);

        Assert.Equal(Lines(TakenThoughInvalid.Keys), Lines(taken));
    }

    [Fact]
    public void What_is_YAML_has_no_fault_of_syntax()
    {
        var refused = Cases(isError: false).Where(c => c.Faults.Contains("JK1005", StringComparer.Ordinal) && !c.Faults.Intersect(LeftOut, StringComparer.Ordinal).Any()).Select(c => c.Name);

        Assert.Equal(Lines(RefusedThoughValid.Keys), Lines(refused));
    }

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names.Order(StringComparer.Ordinal));

    private static List<(string Name, IReadOnlyList<string> Faults)> Cases(bool isError)
    {
        var suite = SharedFolder.Require("suites/yaml-test-suite");
        var inputs = Directory.GetFiles(suite, "in.yaml", SearchOption.AllDirectories).Where(path => File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "error")) == isError).ToList();
        Assert.NotEmpty(inputs);
        return [.. inputs.Select(path => (Path.GetRelativePath(suite, Path.GetDirectoryName(path)!), Read(path)))];
    }

    // Faults of the text alone: no case of the suite is a map.
    private static IReadOnlyList<string> Read(string path)
        => [.. new JourneyReader().Read(File.ReadAllBytes(path), JourneyFormat.Yaml).Diagnostics.Select(d => d.Descriptor.Id).Where(id => string.CompareOrdinal(id, "JK1020") < 0)];
}
