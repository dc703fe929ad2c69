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
    public void The_core_shows_it_public_members_only()
    {
        var names = typeof(JourneyDocument).Assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), inherit: false)
            .Cast<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName);
        Assert.DoesNotContain(names, name => name.StartsWith("JourneyKit.Exchange", StringComparison.Ordinal));
    }
}
