using JourneyKit.Exchange;

namespace JourneyKit.Tool.Output.Responses;

/// <summary>An import with what the files are called.</summary>
/// <param name="File">The responses.</param>
/// <param name="Map">The map.</param>
/// <param name="Import">What was read.</param>
/// <param name="Output">The document that was written; null where none was asked for.</param>
internal sealed record ResponseResult(string File, string Map, ResponseImport Import, string? Output);
