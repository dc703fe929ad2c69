using JourneyKit;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What <see cref="Microsoft.Extensions.DependencyInjection.JourneyKitServiceCollectionExtensions.AddJourneyKit"/> registers.</summary>
public sealed class JourneyKitOptions
{
    /// <summary>How documents are read.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public JourneyReaderOptions Reading { get; set => field = Argument.Given(value); } = new();

    /// <summary>How maps are checked.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public ValidationOptions Validation { get; set => field = Argument.Given(value); } = ValidationOptions.Default;

    /// <summary>The rules that maps are checked by. Every <see cref="Rule"/> that is registered in the container is added to them.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public RuleSet Rules { get; set => field = Argument.Given(value); } = RuleSet.Default;
}
