using JourneyKit.Rendering.Skia;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the pictures as PNG and PDF into a container.</summary>
public static class JourneyKitSkiaServiceCollectionExtensions
{
    /// <summary>Adds what <see cref="JourneyKitRenderingServiceCollectionExtensions.AddJourneyKitRendering"/> adds, and every picture as "png" and "pdf".</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    /// <example><code>services.AddJourneyKitSkia();</code></example>
    public static IServiceCollection AddJourneyKitSkia(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddJourneyKitRendering();
        foreach (var renderer in SkiaPictures.All.Where(renderer => !services.Any(known => ReferenceEquals(known.ImplementationInstance, renderer))))
        {
            services.AddSingleton(renderer);
        }

        return services;
    }
}
