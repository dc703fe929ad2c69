using JourneyKit.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JourneyKit.DependencyInjection;

/// <summary>Puts JourneyKit into a container.</summary>
public static class JourneyKitServices
{
    /// <summary>Adds a <see cref="JourneyReader"/> for the life of the application.</summary>
    /// <param name="services">The container.</param>
    /// <param name="options">How to read; null for the defaults. Options that are registered already are kept.</param>
    public static IServiceCollection AddJourneyKit(this IServiceCollection services, JourneyReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? new JourneyReaderOptions());
        services.TryAddSingleton<JourneyReader>();
        return services;
    }
}
