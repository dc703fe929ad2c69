using JourneyKit.Model;
using JourneyKit.Tests.Support;
using PublicApiGenerator;

namespace JourneyKit.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void What_programs_can_call_is_what_was_approved()
    {
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Runtime.CompilerServices.CollectionBuilderAttribute"],
            AllowNamespacePrefixes = ["Microsoft.Extensions.DependencyInjection"],
        };
        Repository.AssertGenerated("tests/JourneyKit.Tests/Conventions/PublicApi.txt", typeof(JourneyMap).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n");
    }
}
