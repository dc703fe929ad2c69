using System.Text.RegularExpressions;
using System.Xml.Linq;
using JourneyKit.Model;
using JourneyKit.Schema.Elements;

namespace JourneyKit.Tests.Schema.Elements;

public sealed partial class ChoiceMeaningsTests
{
    [Fact]
    public void Editors_tell_of_a_word_what_the_summary_of_its_member_tells()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(JourneyMap).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, member => Blanks().Replace(((string)member).Trim(), " "));
        var choices = typeof(JourneyMap).Assembly.GetTypes().Where(type => type.IsEnum && ChoiceMeanings.Of(type) is not null).ToList();
        Assert.True(choices.Count > 25);
        Assert.All(choices, choice => Assert.Equal(Enum.GetNames(choice).Select(name => documentation[$"F:{choice.FullName}.{name}"]), ChoiceMeanings.Of(choice)!));
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
