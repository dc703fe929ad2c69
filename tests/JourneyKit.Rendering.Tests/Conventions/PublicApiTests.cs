using JourneyKit.Tests.Support;
using PublicApiGenerator;

namespace JourneyKit.Rendering.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void What_programs_can_call_is_what_was_approved()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false, AllowNamespacePrefixes = ["Microsoft.Extensions.DependencyInjection"] };
        Repository.AssertGenerated("tests/JourneyKit.Rendering.Tests/Conventions/PublicApi.txt", typeof(JourneyPictures).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n");
    }
}
