using Microsoft.Extensions.DependencyInjection;

namespace JourneyKit.DependencyInjection;

/// <summary>The options that all calls of AddJourneyKit give together: a container lists what is registered in the order of the calls.</summary>
internal sealed class ComposedOptions
{
    public ComposedOptions(IEnumerable<OptionsCallback> callbacks)
    {
        foreach (var callback in callbacks)
        {
            callback.Configure(Value);
        }
    }

    public JourneyKitOptions Value { get; } = new();
}
