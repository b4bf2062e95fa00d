using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

/// <summary>Every address and page that is mapped, as every role and as nobody, with ids of the own agency, of another, and of none.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private const string Nobody = "N";
    private const string Everybody = "NOFCHUA";
    private const string SignedIn = "OFCHUA";
    private const string Sees = "OFCHU";
    private const string Files = "OFCH";
    private const string Office = "CHU";
    private const string Lookers = "UA";
    private const string Deciders = "CH";
    private const string Administrator = "A";

    // Who may what, said apart from the code: O a user of the agency whose dossier it is, F one of another, C clerk, H head, U auditor, A administrator, N nobody.
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["GET /health/live"] = Everybody,
        ["GET /health/ready"] = Everybody,
        ["GET /api/v1/rules"] = Everybody,
        ["GET /docs/codes"] = Everybody,
        ["GET /openapi/{documentName}.json"] = SignedIn,
        ["POST /api/v1/dossiers"] = Files,
        ["POST /api/v1/dossiers/{id}/resubmissions"] = Files,
        ["POST /api/v1/prechecks"] = Files,
        ["GET /api/v1/dossiers"] = Sees,
        ["GET /api/v1/dossiers/{id}"] = Sees,
        ["GET /api/v1/dossiers/{id}/evidence"] = Sees,
        ["GET /api/v1/dossiers/{id}/papers/receipt"] = Sees,
        ["GET /api/v1/dossiers/{id}/papers/{kind}"] = Office,
        ["POST /api/v1/signatures/verify"] = SignedIn,
        ["GET /api/v1/trust"] = SignedIn,
        ["GET /"] = Files,
        ["POST /"] = Files,
        ["GET /cho-tham-dinh/{token}"] = Files,
        ["POST /cho-tham-dinh/{token}"] = Files,
        ["GET /ho-so/{id:guid}/nop-lai"] = Files,
        ["POST /ho-so/{id:guid}/nop-lai"] = Files,
        ["GET /ho-so"] = Sees,
        ["GET /ho-so/{id:guid}"] = Sees,
        ["GET /ho-so/{id:guid}/trang"] = Sees,
        ["GET /ho-so/{id:guid}/trang.png"] = Sees,
        ["GET /api/v1/queue"] = Office,
        ["GET /api/v1/dossiers/{id}/replay"] = Office,
        ["GET /ho-so/{id:guid}/xet-lai"] = Office,
        ["GET /hang-doi"] = Office,
        ["GET /thong-ke"] = Office,
        ["GET /thong-ke/xuat"] = Office,
        ["GET /nhat-ky"] = Lookers,
        ["GET /ho-so/{id:guid}/xu-ly"] = Office,
        ["POST /ho-so/{id:guid}/xu-ly"] = Deciders,
        ["GET /ho-so/{id:guid}/dinh-chinh"] = Office,
        ["POST /ho-so/{id:guid}/dinh-chinh"] = Deciders,
        ["GET /ho-so/{id:guid}/ban-ky"] = Deciders,
        ["POST /ho-so/{id:guid}/ban-ky"] = Deciders,
        ["GET /ho-so/{id:guid}/ban-ky/{number:int}"] = Sees,
        ["GET /chu-ky"] = SignedIn,
        ["POST /chu-ky"] = SignedIn,
        ["GET /quy-tac"] = Everybody,
        ["GET /tin-cay"] = SignedIn,
        ["POST /tin-cay"] = Administrator,
        ["GET /loi/{status:int}"] = Everybody,
        ["POST /loi/{status:int}"] = Everybody,
        ["GET /dang-nhap"] = Everybody,
        ["POST /dang-nhap"] = Everybody,
        ["GET /dang-xuat"] = Everybody,
        ["POST /dang-xuat"] = Everybody,
        ["GET /moi/{token}"] = Everybody,
        ["POST /moi/{token}"] = Everybody,
        ["GET /toi"] = SignedIn,
        ["POST /toi"] = SignedIn,
        ["GET /toi/mat-khau"] = SignedIn,
        ["POST /toi/mat-khau"] = SignedIn,
        ["GET /toi/xac-thuc"] = SignedIn,
        ["POST /toi/xac-thuc"] = SignedIn,
        ["GET /hop-thu"] = Files,
        ["POST /hop-thu"] = Files,
        ["GET /hop-thu/{number:long}"] = Files,
        ["GET /toi/thu"] = Files,
        ["POST /toi/thu"] = Files,
        ["GET /tai-khoan/thu"] = Administrator,
        ["GET /tai-khoan"] = Administrator,
        ["GET /tai-khoan/moi"] = Administrator,
        ["POST /tai-khoan/moi"] = Administrator,
        ["GET /tai-khoan/{id:guid}"] = Administrator,
        ["POST /tai-khoan/{id:guid}"] = Administrator,
        ["GET /tai-khoan/khoa"] = Administrator,
        ["POST /tai-khoan/khoa"] = Administrator,
    };

    // Pages that only show: nobody posts to them.
    private static readonly string[] OnlyRead = ["/ho-so", "/ho-so/{id:guid}", "/ho-so/{id:guid}/trang", "/hang-doi", "/thong-ke", "/nhat-ky", "/ho-so/{id:guid}/xet-lai", "/quy-tac", "/tai-khoan", "/tai-khoan/thu", "/hop-thu/{number:long}"];

    private ServiceRun _service = null!;
    private string _own = null!;
    private string _foreign = null!;

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        _own = await FiledAsync(TestKeys.Own, Form.OfFolder(Path.Combine(Repository.Samples, "clean")));
        _foreign = await FiledAsync(TestKeys.Foreign, new Form().File("a.txt", "x"));
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public void Endpoints_AllThatAreMapped_StandInTheTable() => Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), Mapped().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_EveryAddressAsEveryRole_IsAnsweredAsTheTableSays(bool bySession)
    {
        var wrong = new List<string>();
        foreach (var (who, key, session) in await CallersAsync())
        {
            foreach (var (endpoint, may) in Expected)
            {
                var (method, path) = (endpoint.Split(' ')[0], Filled(endpoint.Split(' ')[1], _own));
                var answer = await SendAsync(method, path, bySession ? session : null, bySession ? null : key);

                // A key is no account: it has no own pages, administers nothing and decides nothing.
                var needsAccount = path.StartsWith("/toi", StringComparison.Ordinal) || path.StartsWith("/tai-khoan", StringComparison.Ordinal) || path.StartsWith("/hop-thu", StringComparison.Ordinal) || endpoint is "POST /ho-so/{id:guid}/xu-ly" or "POST /ho-so/{id:guid}/dinh-chinh" or "GET /ho-so/{id:guid}/ban-ky" or "POST /ho-so/{id:guid}/ban-ky";
                var allowed = may.Contains(who, StringComparison.Ordinal) && (bySession || !needsAccount || who == Nobody);
                var expected = allowed ? "answered" : who == Nobody ? "sign-in" : endpoint == "GET /" ? "elsewhere" : "refused";
                if (Kind(endpoint, answer) is var kind && kind != expected)
                {
                    wrong.Add($"{who} {endpoint}: {kind} ({answer.Status}), not {expected}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/api/v1/dossiers/{id}")]
    [InlineData("/api/v1/dossiers/{id}/evidence")]
    [InlineData("/api/v1/dossiers/{id}/papers/receipt")]
    [InlineData("/ho-so/{id:guid}")]
    [InlineData("/ho-so/{id:guid}/trang")]
    [InlineData("/ho-so/{id:guid}/trang.png")]
    public async Task Get_DossierOfAnotherAgency_IsNotFoundLikeOneThatIsNot(string pattern)
    {
        // Looked at by its own agency first: nothing that is ready is given to the other.
        Assert.Equal(HttpStatusCode.OK, (await _service.AsAsync(TestKeys.Own, HttpMethod.Get, Filled(pattern, _own))).Status);
        var none = await _service.AsAsync(TestKeys.Foreign, HttpMethod.Get, Filled(pattern, Guid.NewGuid().ToString()));

        foreach (var (key, id) in new[] { (TestKeys.Foreign, _own), (TestKeys.Own, _foreign) })
        {
            var answer = await _service.AsAsync(key, HttpMethod.Get, Filled(pattern, id));

            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.Equal(Without(none), Without(answer));
        }

        foreach (var key in new[] { TestKeys.Clerk, TestKeys.Head, TestKeys.Auditor })
        {
            Assert.Equal(HttpStatusCode.OK, (await _service.AsAsync(key, HttpMethod.Get, Filled(pattern, _own))).Status);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?agency=SXD")]
    [InlineData("?q=to+trinh")]
    [InlineData("?q=HS-2026-000001")]
    public async Task Find_AsAnotherAgency_ListsNothingOfIt(string query)
    {
        Assert.DoesNotContain(_own, (await _service.AsAsync(TestKeys.Foreign, HttpMethod.Get, "/api/v1/dossiers" + query)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_own, (await _service.AsAsync(TestKeys.Foreign, HttpMethod.Get, "/ho-so" + query)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_foreign, (await _service.AsAsync(TestKeys.Own, HttpMethod.Get, "/api/v1/dossiers")).Text, StringComparison.Ordinal);
        Assert.Contains(_own, (await _service.AsAsync(TestKeys.Own, HttpMethod.Get, "/api/v1/dossiers")).Text, StringComparison.Ordinal);
        Assert.Contains(_own, (await _service.AsAsync(TestKeys.Auditor, HttpMethod.Get, "/api/v1/dossiers")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/dossiers")]
    [InlineData("/api/v1/prechecks")]
    public async Task Post_DeclaringAnotherAgency_IsRefused(string path)
    {
        var answer = await _service.AsAsync(TestKeys.Foreign, HttpMethod.Post, path, new Form().Metadata("""{ "agency": "SXD" }""").File("a.txt", "x"));

        Assert.Equal((HttpStatusCode.Forbidden, "agency-not-yours"), (answer.Status, answer.Code));
        Assert.Equal(HttpStatusCode.OK, (await _service.AsAsync(TestKeys.Foreign, HttpMethod.Post, "/api/v1/prechecks", new Form().Metadata("""{ "agency": "STC" }""").File("a.txt", "x"))).Status);
    }

    [Fact]
    public async Task Post_SameIdempotencyKeyOfTwoAccounts_KeepsTwoDossiers()
    {
        var first = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"), ("Authorization", "Bearer " + TestKeys.Own), ("Idempotency-Key", "k"));
        var second = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"), ("Authorization", "Bearer " + TestKeys.Foreign), ("Idempotency-Key", "k"));
        var again = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"), ("Authorization", "Bearer " + TestKeys.Own), ("Idempotency-Key", "k"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status, again.Status));
        Assert.Equal(IdOf(first), IdOf(again));
        Assert.NotEqual(IdOf(first), IdOf(second));
    }

    [Fact]
    public async Task Get_WhateverWasLookedAt_LeavesALineOfActivity()
    {
        await _service.AsAsync(TestKeys.Auditor, HttpMethod.Get, $"/api/v1/dossiers/{_own}");
        await _service.AsAsync(TestKeys.Auditor, HttpMethod.Get, $"/api/v1/dossiers/{_own}/evidence");
        await _service.AsAsync(TestKeys.Auditor, HttpMethod.Get, Filled("/ho-so/{id:guid}/trang.png", _own));
        await _service.AsAsync(TestKeys.Foreign, HttpMethod.Get, $"/api/v1/dossiers/{_own}");
        await _service.AsAsync(TestKeys.Auditor, HttpMethod.Post, "/api/v1/prechecks", new Form().File("a.txt", "x"));

        await using var context = _service.Parts.GetRequiredService<AccountsDatabase>().Open();
        var lines = context.Set<TaskTracking.Validation.Api.History.Database.Rows.ActivityRow>().AsEnumerable().Select(a => $"{a.Role} {a.What} {a.Subject} {a.Address}").ToList();
        Assert.Contains($"agencyUser dossier-filed {_own} 127.0.0.1", lines);
        Assert.Equal(
            [$"auditor dossier-viewed {_own} 127.0.0.1", $"auditor evidence-downloaded {_own} 127.0.0.1", $"auditor page-viewed {_own} 127.0.0.1", $"agencyUser dossier-not-found {_own} 127.0.0.1", "auditor access-refused  127.0.0.1"],
            lines.TakeLast(5));
    }

    private static string Kind(string endpoint, ServiceAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Unauthorized => "sign-in",
        HttpStatusCode.Forbidden => "refused",
        HttpStatusCode.Redirect when endpoint != "GET /dang-xuat" && answer.Headers["Location"].StartsWith("/dang-nhap", StringComparison.Ordinal) => "sign-in",
        HttpStatusCode.Redirect when endpoint == "GET /" && answer.Headers["Location"] is "/tai-khoan" or "/ho-so" => "elsewhere",
        _ => "answered",
    };

    private static string Without(ServiceAnswer answer) => System.Text.RegularExpressions.Regex.Replace(
        answer.Text, "\"traceId\": \"[0-9a-f]+\"|value=\"[^\"]+\"|href=\"[^\"]+\"", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Filled(string pattern, string id) => pattern
        .Replace("{id}", id, StringComparison.Ordinal).Replace("{id:guid}", id, StringComparison.Ordinal).Replace("{token}", "khong-co", StringComparison.Ordinal)
        .Replace("{number:long}", "1", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{status:int}", "404", StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal).Replace("{kind}", "note", StringComparison.Ordinal)
        + (pattern.Contains("/trang", StringComparison.Ordinal) ? "?file=01-to-trinh-dieu-chinh-quy-hoach.pdf&page=1" : string.Empty);

    private static string IdOf(ServiceAnswer answer) => answer.Json.GetProperty("id").GetString()!;

    private IEnumerable<string> Mapped() => _service.Parts.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint =>
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            return endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods.Count: > 0 } named ? named.HttpMethods.Select(m => $"{m} {pattern}")
                : OnlyRead.Contains(pattern, StringComparer.Ordinal) ? [$"GET {pattern}"]
                : (IEnumerable<string>)[$"GET {pattern}", $"POST {pattern}"];
        }).Distinct(StringComparer.Ordinal);

    private async Task<string> FiledAsync(string key, Form form)
    {
        var filed = await _service.AsAsync(key, HttpMethod.Post, "/api/v1/dossiers", form);
        Assert.Equal(HttpStatusCode.Created, filed.Status);
        return IdOf(filed);
    }

    private Task<ServiceAnswer> SendAsync(string method, string path, string? session, string? key)
    {
        HttpContent? body = method != "POST" ? null
            : path.StartsWith("/api", StringComparison.Ordinal) || path is "/" or "/chu-ky" or "/tin-cay" ? new Form().File("a.txt", "x")
            : new FormUrlEncodedContent([KeyValuePair.Create("act", "none")]);
        return _service.SendAsync(new HttpMethod(method), path, body, key is not null ? ("Authorization", "Bearer " + key) : ("Cookie", session is null ? "none=1" : $"{SessionCookie.Name}={session}"));
    }

    private async Task<IReadOnlyList<(string Who, string? Key, string? Session)>> CallersAsync()
    {
        await using var scope = _service.Parts.CreateAsyncScope();
        var (context, book) = (scope.ServiceProvider.GetRequiredService<AccountsContext>(), scope.ServiceProvider.GetRequiredService<SessionBook>());
        var callers = new List<(string, string?, string?)> { (Nobody, null, null) };
        foreach (var (who, key, role, agency) in new[]
        {
            ("O", TestKeys.Own, Role.AgencyUser, "SXD"), ("F", TestKeys.Foreign, Role.AgencyUser, "STC"), ("C", TestKeys.Clerk, Role.Clerk, null),
            ("H", TestKeys.Head, Role.Head, null), ("U", TestKeys.Auditor, Role.Auditor, null), ("A", TestKeys.Administrator, Role.Administrator, (string?)null),
        })
        {
            var account = Account.New("caller." + who + callers.Count.ToString(CultureInfo.InvariantCulture), "Người gọi", role, agency, ServiceRun.Now);
            await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>().CreateAsync(account);
            callers.Add((who, key, await book.StartAsync(account, new Visitor("127.0.0.1", "test"), awaitsCode: false, secondFactor: true, default)));
        }

        await context.SaveChangesAsync();
        return callers;
    }
}
