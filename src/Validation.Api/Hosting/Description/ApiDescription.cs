namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>The API's description: OpenAPI 3.1 at /openapi/v1.json, every operation and every refusal with an example.</summary>
internal static class ApiDescription
{
    public static void Add(IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        options.AddOperationTransformer(DescribedOperation.FillAsync);
        options.AddDocumentTransformer(DescribedDocument.FillAsync);
    });

    public static void Map(IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json");
}
