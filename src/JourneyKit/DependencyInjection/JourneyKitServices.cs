using JourneyKit.Documents;
using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JourneyKit.DependencyInjection;

/// <summary>Puts JourneyKit into a container.</summary>
public static class JourneyKitServices
{
    /// <summary>
    /// Adds a <see cref="JourneyReader"/> and a <see cref="JourneyValidator"/> for the life of the application. The
    /// validator has the default rules and every <see cref="Rule"/> that is registered, before or after. Options and a
    /// <see cref="RuleSet"/> that are registered already are kept.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static IServiceCollection AddJourneyKit(this IServiceCollection services, JourneyReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? new JourneyReaderOptions());
        services.TryAddSingleton(ValidationOptions.Default);
        services.TryAddSingleton(provider => provider.GetServices<Rule>().Aggregate(RuleSet.Default, (rules, rule) => rules.With(rule)));
        services.TryAddSingleton<JourneyReader>();
        services.TryAddSingleton<JourneyValidator>();
        return services;
    }
}
