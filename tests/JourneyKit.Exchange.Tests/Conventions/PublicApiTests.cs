using JourneyKit.Tests.Support;
using PublicApiGenerator;

namespace JourneyKit.Exchange.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void What_programs_can_call_is_what_was_approved()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        Repository.AssertGenerated("tests/JourneyKit.Exchange.Tests/Conventions/PublicApi.txt", typeof(SurveyResponses).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Only_the_writing_of_tables_uses_more_of_the_core_than_its_public_members()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("src/JourneyKit.Exchange"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "Export"));
        Assert.All(sources, file => Assert.DoesNotContain("using JourneyKit.Schema", File.ReadAllText(file), StringComparison.Ordinal));
    }
}
