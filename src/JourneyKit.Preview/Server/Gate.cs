using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace JourneyKit.Preview.Server;

/// <summary>
/// Lets in only who has the address that the command printed. Other pages in the browser can reach the port, but know no
/// token; a name that is made to lead here later (DNS rebinding) is not the one that was printed.
/// </summary>
/// <param name="port">The port.</param>
/// <param name="token">What every path begins with.</param>
internal sealed class Gate(int port, string token)
{
    private const int TokenBytes = 18;

    /// <summary>A token that nobody guesses, of letters that paths may have.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>What is asked for behind the token; null where the request is refused.</summary>
    /// <param name="request">The request.</param>
    /// <param name="status">The status of the refusal.</param>
    public string? Path(HttpRequest request, out int status)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path.Value ?? "";
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        status = request.Host.Value != $"127.0.0.1:{port}" && request.Host.Value != $"localhost:{port}" ? StatusCodes.Status403Forbidden
            : end < 0 || !IsToken(path[1..end]) ? StatusCodes.Status404NotFound
            : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? StatusCodes.Status405MethodNotAllowed
            : StatusCodes.Status200OK;
        return status == StatusCodes.Status200OK ? path[(end + 1)..] : null;
    }

    private bool IsToken(string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
