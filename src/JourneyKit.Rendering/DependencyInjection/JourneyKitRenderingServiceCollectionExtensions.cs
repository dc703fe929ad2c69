using JourneyKit.Rendering;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the pictures of JourneyKit into a container.</summary>
public static class JourneyKitRenderingServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="RendererSet"/>: every <see cref="IJourneyRenderer"/> that is registered, before or after, and those of JourneyKit. A set that is registered already is kept.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    /// <example><code>services.AddJourneyKit().AddJourneyKitRendering();</code></example>
    public static IServiceCollection AddJourneyKitRendering(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<RendererSet>();
        return services;
    }
}
