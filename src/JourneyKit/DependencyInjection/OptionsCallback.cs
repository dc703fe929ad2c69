using Microsoft.Extensions.DependencyInjection;

namespace JourneyKit.DependencyInjection;

/// <summary>What one call of AddJourneyKit changes of the options.</summary>
/// <param name="Configure">Changes them.</param>
internal sealed record OptionsCallback(Action<JourneyKitOptions> Configure);
