using JourneyKit.Tests.Support;
using PublicApiGenerator;

namespace JourneyKit.Rendering.Skia.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void What_programs_can_call_is_what_was_approved()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        Repository.AssertGenerated("tests/JourneyKit.Rendering.Skia.Tests/Conventions/PublicApi.txt", typeof(SkiaPictures).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n");
    }
}
