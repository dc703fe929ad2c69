using JourneyKit.Rendering;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>What pages say that a check found: by the configuration of the team, as <c>journey check</c> does.</summary>
internal sealed class PageFindings(Configurations configurations, AcceptedFiles acceptedFiles)
{
    /// <summary>The request of a page with what was found in the map.</summary>
    public RenderRequest Of(RenderRequest request, ReadInput input)
    {
        var configuration = configurations.For(input.File.FullPath);
        var validator = new JourneyValidator(configuration.Rules, configuration.OptionsFor(input.File.FullPath, today: null, preset: null));
        var result = validator.Check(input.Document);
        return request with
        {
            Findings = NotSaidYet.Together(input.Document, acceptedFiles.Filter(input.Document, result, configuration)),
            Unasked = result.NotAskedOfDraft.Count,
        };
    }
}
