using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyKit.Tests.DependencyInjection;

public sealed class AddJourneyKitTests
{
    private const string Map = "journeykit: 1\nid: a\ntitle: A\nstate: current\nmetrics: [ces]\n";

    [Fact]
    public void A_container_gives_one_reader_and_one_validator_with_the_options_given()
    {
        using var services = new ServiceCollection().AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 10 } }).BuildServiceProvider();
        var reader = services.GetRequiredService<JourneyReader>();
        Assert.Same(reader, services.GetRequiredService<JourneyReader>());
        Assert.Equal("JK1012", Assert.Single(reader.Read("journeykit: 1\n").Diagnostics).Descriptor.Id);
        Assert.Same(services.GetRequiredService<JourneyValidator>(), services.GetRequiredService<JourneyValidator>());
    }

    [Fact]
    public void A_set_of_rules_that_is_registered_first_is_kept()
    {
        using var services = new ServiceCollection().AddSingleton(new RuleSet([])).AddJourneyKit().BuildServiceProvider();
        Assert.Empty(services.GetRequiredService<JourneyValidator>().Validate(JourneyDocument.Parse(Map)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rule_that_is_registered_is_added_before_or_after(bool isBefore)
    {
        var services = new ServiceCollection();
        if (isBefore)
        {
            services.AddSingleton<Rule, AlwaysFinds>();
        }

        services.AddJourneyKit(options => options.Rules = new RuleSet([]));
        if (!isBefore)
        {
            services.AddSingleton<Rule, AlwaysFinds>();
        }

        using var provider = services.BuildServiceProvider();
        var finding = Assert.Single(provider.GetRequiredService<JourneyValidator>().Validate(JourneyDocument.Parse(Map)));
        Assert.Equal("ACME0002", finding.Descriptor.Id);
    }

    [Fact]
    public void Callbacks_of_all_calls_run_in_their_order_on_the_same_options()
    {
        var services = new ServiceCollection()
            .AddJourneyKit()
            .AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Root = "maps", Limits = new ReadLimits { Bytes = 10 } })
            .AddJourneyKit(options => options.Rules = new RuleSet([]))
            .AddJourneyKit(options => options.Reading = options.Reading with { Root = "other" });
        using var provider = services.BuildServiceProvider();
        Assert.Empty(provider.GetRequiredService<RuleSet>().Rules);
        Assert.Equal(new JourneyReaderOptions { Root = "other", Limits = new ReadLimits { Bytes = 10 } }, provider.GetRequiredService<JourneyReaderOptions>());
        Assert.Single(provider.GetServices<JourneyReader>());
    }

    [Fact]
    public void Callbacks_run_once_for_each_container()
    {
        var runs = 0;
        var services = new ServiceCollection().AddJourneyKit(_ => runs++);
        using (var first = services.BuildServiceProvider())
        {
            _ = (first.GetRequiredService<JourneyReader>(), first.GetRequiredService<JourneyValidator>());
            Assert.Equal(1, runs);
        }

        using var second = services.BuildServiceProvider();
        _ = second.GetRequiredService<JourneyValidator>();
        Assert.Equal(2, runs);
    }

    private sealed class AlwaysFinds : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME0002", "always", DiagnosticSeverity.Warning, "For the test.");

        public override void Check(RuleContext context) => context.ReportElement(ElementPath.Root / "metrics" / "ces", "Found.");
    }
}
