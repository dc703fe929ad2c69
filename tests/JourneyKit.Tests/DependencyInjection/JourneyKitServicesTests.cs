using JourneyKit.DependencyInjection;
using JourneyKit.Documents;
using JourneyKit.Sources;
using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyKit.Tests.DependencyInjection;

public sealed class JourneyKitServicesTests
{
    [Fact]
    public void A_container_gives_one_reader_and_one_validator_with_the_options_given()
    {
        var options = new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 10 } };
        using var services = new ServiceCollection().AddJourneyKit(options).BuildServiceProvider();
        var reader = services.GetRequiredService<JourneyReader>();
        Assert.Same(reader, services.GetRequiredService<JourneyReader>());
        Assert.Equal("JK1012", Assert.Single(reader.Read("journeykit: 1\n").Diagnostics).Descriptor.Id);
        Assert.Same(services.GetRequiredService<JourneyValidator>(), services.GetRequiredService<JourneyValidator>());
    }

    [Fact]
    public void Rules_of_ones_own_that_are_registered_first_are_kept()
    {
        using var services = new ServiceCollection().AddSingleton(new RuleSet([])).AddJourneyKit().BuildServiceProvider();
        var document = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\nmetrics: [ces]\n");
        Assert.Empty(services.GetRequiredService<JourneyValidator>().Validate(document));
    }
}
