using JourneyKit;
using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts JourneyKit into a container.</summary>
public static class JourneyKitServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="JourneyReader"/> and a <see cref="JourneyValidator"/> for the life of the application, and their
    /// options. What is registered already is kept: a reader, a validator, a <see cref="RuleSet"/>, options. Every
    /// <see cref="Rule"/> that is registered, before or after, is added to the rules.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Changes the defaults; null to keep them. It is called once, at once.</param>
    /// <returns>The container.</returns>
    /// <example>
    /// <code>
    /// services.AddSingleton&lt;Rule, ChannelWithoutOwner>();
    /// services.AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Root = "maps" });
    /// </code>
    /// </example>
    public static IServiceCollection AddJourneyKit(this IServiceCollection services, Action<JourneyKitOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new JourneyKitOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options.Reading);
        services.TryAddSingleton(options.Validation);
        services.TryAddSingleton(provider => provider.GetServices<Rule>().Aggregate(options.Rules, (rules, rule) => rules.With(rule)));
        services.TryAddSingleton<JourneyReader>();
        services.TryAddSingleton<JourneyValidator>();
        return services;
    }
}
