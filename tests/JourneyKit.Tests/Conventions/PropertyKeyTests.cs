using System.Reflection;
using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Conventions;

/// <summary>The names of properties are said once.</summary>
public sealed partial class PropertyKeyTests
{
    // Configurations have keys of their own.
    private static readonly string[] Elsewhere = [Path.Combine("Validation", "Configuration"), $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"];

    [Fact]
    public void No_path_and_no_table_names_a_property_by_a_word_of_its_own()
    {
        var faults = Directory.EnumerateFiles(Repository.PathTo("src/JourneyKit"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Elsewhere.Any(folder => file.Contains(folder, StringComparison.Ordinal)))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));
        Assert.Empty(faults);
    }

    [Fact]
    public void Each_is_the_word_that_it_is_named_after()
        => Assert.All(
            typeof(PropertyKeys).GetFields(BindingFlags.Public | BindingFlags.Static),
            field => Assert.Equal(field.Name, ((string)field.GetRawConstantValue()!).TrimStart('$'), ignoreCase: true));

    [GeneratedRegex("""(?:(?<= / )|(?<=at\.(?:Optional|Required)\()|(?<=\.Place\())"[A-Za-z$]+[\x22]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();
}
