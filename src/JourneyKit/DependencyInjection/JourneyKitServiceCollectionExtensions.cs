using JourneyKit;
using JourneyKit.DependencyInjection;
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
    /// <param name="configure">
    /// Changes the defaults; null to keep them. Where this is called several times, all callbacks run, in the order of the
    /// calls, on the same options, once for each container: when options, rules, reader or validator are first asked for.
    /// </param>
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
        if (configure is not null)
        {
            services.AddSingleton(new OptionsCallback(configure));
        }

        services.TryAddSingleton<ComposedOptions>();
        services.TryAddSingleton(provider => provider.GetRequiredService<ComposedOptions>().Value.Reading);
        services.TryAddSingleton(provider => provider.GetRequiredService<ComposedOptions>().Value.Validation);
        services.TryAddSingleton(provider => provider.GetServices<Rule>().Aggregate(provider.GetRequiredService<ComposedOptions>().Value.Rules, (rules, rule) => rules.With(rule)));
        services.TryAddSingleton<JourneyReader>();
        services.TryAddSingleton<JourneyValidator>();
        return services;
    }
}
