using JourneyKit;
using JourneyKit.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What <see cref="Microsoft.Extensions.DependencyInjection.JourneyKitServiceCollectionExtensions.AddJourneyKit"/> registers.</summary>
public sealed class JourneyKitOptions
{
    /// <summary>How documents are read.</summary>
    public JourneyReaderOptions Reading { get; set; } = new();

    /// <summary>How maps are checked.</summary>
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;

    /// <summary>The rules that maps are checked by. Every <see cref="Rule"/> that is registered in the container is added to them.</summary>
    public RuleSet Rules { get; set; } = RuleSet.Default;
}
