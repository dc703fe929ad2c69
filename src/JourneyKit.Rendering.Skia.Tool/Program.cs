using JourneyKit.Rendering.Skia.Tool;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return Conversion.Run(input, output, Console.Error);
